//! Promises that hold for any offer.

use std::collections::BTreeSet;

use kawan::offer::question::{Kind, Question};
use kawan::offer::rule::Weight;
use kawan::offer::{Answer, Answers, Money, Offer, Stage, Verdict, check};
use proptest::prelude::*;
use serde_json::json;

use super::{book, checked, findings, lawful, offer, with};

const PLACES: [&str; 16] =
    ["ID", "MM", "KH", "LA", "VN", "PH", "BD", "NP", "TL", "MY", "TH", "SG", "BN", "HK", "TW", "KR"];
const SECTORS: [&str; 6] =
    ["domestic_work", "manufacturing", "fishing", "construction", "other", "scam_compound_pretext"];

fn answer(question: &Question) -> BoxedStrategy<Answer> {
    match question.kind {
        Kind::YesNo => prop_oneof![Just(Answer::Yes), Just(Answer::No)].boxed(),
        Kind::Choice => proptest::sample::select(question.values.clone()).prop_map(Answer::Chosen).boxed(),
        Kind::Text => Just(Answer::Chosen("somewhere".to_owned())).boxed(),
        Kind::Number => (0_u32..60).prop_map(|it| Answer::Number(it.into())).boxed(),
        Kind::Money | Kind::Wage | Kind::Month => {
            (0_u32..3000, proptest::sample::select(vec!["USD", "MYR", "IDR", "months_of_wage"]))
                .prop_map(|(amount, currency)| {
                    Answer::Money(Money { amount: amount.into(), currency: currency.to_owned() })
                })
                .boxed()
        }
    }
}

/// Any offer with some questions answered.
fn any_offer() -> impl Strategy<Value = Offer> {
    let asked: Vec<&'static Question> =
        book().questions.iter().filter(|it| !matches!(it.kind, Kind::Wage | Kind::Month)).collect();
    let answers = proptest::sample::subsequence(asked, 0..14).prop_flat_map(|questions| {
        questions.into_iter().map(|it| (Just(it.id.clone()), answer(it))).collect::<Vec<_>>()
    });
    let stage = prop_oneof![Just(Stage::BeforeDeparture), Just(Stage::InTransit), Just(Stage::AtWork)];
    let place = || proptest::sample::select(PLACES.to_vec());
    (place(), place(), proptest::sample::select(SECTORS.to_vec()), stage, answers).prop_map(
        |(from, to, sector, stage, told)| {
            let mut offer = offer(from, to, sector, &json!({}));
            offer.stage = stage;
            told.into_iter().for_each(|(question, answer)| offer.answers.tell(&question, answer));
            offer
        },
    )
}

/// A question and one of the answers that can only make things worse.
fn bad_answer() -> impl Strategy<Value = (String, Answer)> {
    let bad: Vec<(String, Answer)> = book()
        .questions
        .iter()
        .flat_map(|question| question.bad.iter().map(move |bad| (question.id.clone(), told(bad))))
        .collect();
    proptest::sample::select(bad)
}

fn told(bad: &str) -> Answer {
    match bad {
        "yes" => Answer::Yes,
        "no" => Answer::No,
        chosen => Answer::Chosen(chosen.to_owned()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_bad_answer_more_never_calms_the_verdict(offer in any_offer(), (question, bad) in bad_answer()) {
        let mut before = offer;
        before.answers.forget(&question);
        let mut after = before.clone();
        after.answers.tell(&question, bad);
        let (before, after) = (check(&before, book()), check(&after, book()));
        prop_assert!(after.verdict >= before.verdict.min(Verdict::Warning) || before.verdict == Verdict::MoreQuestions);
        // Once warned, always warned; and what was found stays found.
        if before.verdict >= Verdict::Warning {
            prop_assert!(after.verdict >= before.verdict, "{:?} became {:?}", before.verdict, after.verdict);
        }
        let (had, has) = (findings(&before), findings(&after));
        for (finding, weight) in had {
            prop_assert!(has.get(finding).is_some_and(|now| *now >= weight), "{finding} was lost");
        }
    }

    #[test]
    fn no_warning_is_never_said_while_something_decisive_is_open(offer in any_offer()) {
        let answer = check(&offer, book());
        prop_assert_eq!(answer.verdict == Verdict::NoWarning, answer.findings.is_empty() && answer.open.is_empty());
        for question in book().questions.iter().filter(|it| it.decisive.contains(&offer.stage)) {
            let open = offer.answers.get(&question.id).is_none() && question.settled_by.is_none();
            prop_assert!(!open || answer.verdict != Verdict::NoWarning, "{} is open", question.id);
        }
    }

    #[test]
    fn the_next_question_is_one_that_was_not_answered(offer in any_offer()) {
        let answer = check(&offer, book());
        if let Some(next) = &answer.next_question {
            prop_assert!(offer.answers.get(next).is_none());
        }
        prop_assert!(answer.next_question.is_some() || answer.open.is_empty() || answer.verdict == Verdict::StrongWarning);
    }
}

/// A relative, a friend or a religious leader recruits one in three; a real licence does not excuse a fee; an official is no proof.
#[test]
fn nobody_s_standing_calms_a_verdict() {
    let grave =
        json!({"visa": "tourist", "passport_to_be_held": true, "fee_asked": {"amount": 5000, "currency": "MYR"}});
    let plain = checked("ID", "MY", "domestic_work", grave.clone());
    for calming in [
        json!({"recruiter": "known_person"}),
        json!({"recruiter": "friend_abroad"}),
        json!({"recruiter": "licensed_agency", "licence_found": true}),
        json!({"recruiter": "government", "licence_found": true}),
        json!({"official_involved": true}),
        json!({"contract_seen": true, "job_named": true}),
    ] {
        let told = checked("ID", "MY", "domestic_work", with(grave.clone(), calming.clone()));
        assert!(told.verdict >= plain.verdict, "{calming} made {:?} of {:?}", told.verdict, plain.verdict);
    }
}

#[test]
fn the_order_in_which_things_are_told_does_not_matter() {
    let facts = lawful();
    let questions: Vec<Question> = book().questions.iter().rev().cloned().collect();
    let turned = Answers::from_json(&facts, &questions).expect("facts");
    assert_eq!(turned, offer("ID", "MY", "other", &facts).answers);
}

#[test]
fn what_is_lawful_is_not_warned_of_and_never_called_safe() {
    for (from, to) in [("ID", "MY"), ("PH", "SG"), ("VN", "TW"), ("NP", "MY"), ("KH", "TH"), ("LA", "KR"), ("MM", "LA")]
    {
        let answer = checked(from, to, "manufacturing", lawful());
        assert_eq!(answer.verdict, Verdict::NoWarning, "{from} {to}: {:?}", answer.findings);
    }
}

#[test]
fn nothing_told_is_a_question_and_nothing_else() {
    for from in PLACES {
        for to in PLACES {
            for sector in SECTORS {
                let answer = checked(from, to, sector, json!({}));
                assert_eq!(answer.verdict, Verdict::MoreQuestions, "{from} {to} {sector}: {:?}", answer.findings);
                assert!(answer.next_question.is_some());
            }
        }
    }
}

/// Few answers already help: whoever is in a grave situation learns it within six questions, asked in the check's own order.
#[test]
fn a_grave_situation_shows_within_six_questions() {
    let bad = |question: &Question| question.bad.last().map(|it| told(it));
    let mut offer = offer("MM", "MY", "other", &json!({}));
    for _ in 0..6 {
        let Some(next) = check(&offer, book()).next_question else { break };
        let question = book().questions.iter().find(|it| it.id == next).expect("a question of the list");
        let answer = bad(question).unwrap_or_else(|| match question.kind {
            Kind::Number => Answer::Number(16.into()),
            _ => Answer::Money(Money { amount: 9000.into(), currency: "USD".to_owned() }),
        });
        offer.answers.tell(&next, answer);
    }
    assert_eq!(check(&offer, book()).verdict, Verdict::StrongWarning);
}

/// Whoever answers well is asked about everything that could be bad before "no warning" is the end of it.
#[test]
fn every_question_that_can_be_bad_is_asked_at_last() {
    let mut asked = BTreeSet::new();
    for stage in [Stage::BeforeDeparture, Stage::AtWork] {
        let mut offer = offer("ID", "MY", "scam_compound_pretext", &lawful());
        offer.stage = stage;
        while let Some(next) = check(&offer, book()).next_question {
            let question = book().questions.iter().find(|it| it.id == next).expect("a question of the list");
            asked.insert((stage, next.clone()));
            if question.kind == Kind::Text {
                offer.skipped.insert(next);
                continue;
            }
            let good = match question.kind {
                Kind::YesNo if question.bad.contains(&"yes".to_owned()) => Answer::No,
                Kind::YesNo => Answer::Yes,
                Kind::Number if next == "age" || next == "started_age" => Answer::Number(30.into()),
                Kind::Number => Answer::Number(0.into()),
                Kind::Money => Answer::Money(Money { amount: 0.into(), currency: "USD".to_owned() }),
                _ => Answer::Chosen(question.values[0].clone()),
            };
            offer.answers.tell(&next, good);
        }
    }
    let asked: BTreeSet<&str> = asked.iter().map(|(_, question)| question.as_str()).collect();
    let heavy = |question: &&Question| {
        let alone = |rule: &kawan::offer::rule::Rule| {
            rule.weight > Weight::Notice && rule.when.questions() == [question.id.as_str()]
        };
        book().rules.iter().any(alone)
    };
    let known = offer("ID", "MY", "other", &lawful()).answers;
    for question in book().questions.iter().filter(heavy).filter(|it| known.get(&it.id).is_none()) {
        assert!(asked.contains(question.id.as_str()), "{} is never asked", question.id);
    }
}
