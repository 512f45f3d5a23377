//! Every rule can be seen at work, and none works on nothing.

use kawan::domain::Country;
use kawan::offer::condition::Condition;
use kawan::offer::fee::FeeJudgement;
use kawan::offer::rule::{Rule, Weight};
use kawan::offer::{Answer, Money, Offer, Stage, check};
use kawan::ui::SIGNS;
use serde_json::json;

use super::{book, offer};

/// Alters an offer until the condition holds, the first of alternatives taken.
fn fulfil(condition: &Condition, offer: &mut Offer) {
    let mut tell = |question: &str, answer| offer.answers.tell(question, answer);
    match condition {
        Condition::Yes(question) => tell(question, Answer::Yes),
        Condition::No(question) => tell(question, Answer::No),
        Condition::OneOf { question, values } => tell(question, Answer::Chosen(values[0].clone())),
        Condition::AtLeast { question, number } => {
            let money = matches!(question.as_str(), "fee_asked" | "deposit" | "replacement_fee_if_leave");
            let sum = Money { amount: *number, currency: "USD".to_owned() };
            tell(question, if money { Answer::Money(sum) } else { Answer::Number(*number) });
        }
        Condition::Below { question, .. } => tell(question, Answer::Number(0.into())),
        Condition::Told(question) => tell(question, Answer::Chosen("somewhere".to_owned())),
        Condition::Fee(FeeJudgement::TooEarly) => {
            (offer.origin, offer.destination) = (Country::PH, Country::TW);
            offer
                .answers
                .tell("fee_asked", Answer::Money(Money { amount: 1.into(), currency: "months_of_wage".to_owned() }));
            offer.answers.tell("fee_after_contract", Answer::No);
        }
        Condition::Fee(_) => {
            offer
                .answers
                .tell("fee_asked", Answer::Money(Money { amount: 900_000.into(), currency: "USD".to_owned() }));
        }
        Condition::Stage(stages) => offer.stage = stages[0],
        Condition::Origin(countries) => offer.origin = countries[0],
        Condition::Destination(countries) => offer.destination = countries[0],
        Condition::Sector(sectors) => offer.sector.clone_from(&sectors[0]),
        Condition::All(parts) => parts.iter().for_each(|part| fulfil(part, offer)),
        Condition::Any(parts) => fulfil(&parts[0], offer),
        Condition::Open(_) | Condition::Not(_) | Condition::AtHome(_) => {}
    }
}

fn seen(offer: &Offer, rule: &Rule) -> bool {
    check(offer, book()).findings.iter().any(|it| it.id == rule.finding && it.rules.contains(&rule.id))
}

#[test]
fn every_rule_holds_somewhere_and_none_holds_on_nothing() {
    for rule in &book().rules {
        for stage in [Stage::BeforeDeparture, Stage::InTransit, Stage::AtWork] {
            let mut nothing = offer("ID", "MY", "other", &json!({}));
            nothing.stage = stage;
            assert!(!seen(&nothing, rule), "{} holds on nothing", rule.id);
        }
        let mut some = offer("ID", "MY", "other", &json!({}));
        fulfil(&rule.when, &mut some);
        assert!(seen(&some, rule), "{} does not hold on {some:?}", rule.id);
    }
}

#[test]
fn every_rule_says_what_it_rests_on() {
    let laws: Vec<&str> = crate::kit::content().laws.iter().map(|it| it.value.id.as_str()).collect();
    let mut ids = std::collections::BTreeSet::new();
    for rule in &book().rules {
        assert!(ids.insert(&rule.id), "{} stands twice", rule.id);
        assert!(rule.law.iter().all(|id| laws.contains(&id.as_str())), "{}", rule.id);
        assert!(!rule.law.is_empty() || !rule.sources.is_empty(), "{} rests on nothing", rule.id);
        assert!(rule.indicator.is_some() && !rule.palermo.is_empty(), "{}", rule.id);
        assert!(SIGNS.contains(&rule.finding.as_str()), "{} reports {}", rule.id, rule.finding);
    }
    for finding in SIGNS {
        assert!(book().rules.iter().any(|it| it.finding == finding), "nothing reports {finding}");
    }
}

/// A country or a kind of work is nobody's fault: no rule looks at them alone.
#[test]
fn no_rule_looks_only_at_where_or_what_work() {
    for rule in &book().rules {
        assert!(!rule.when.questions().is_empty(), "{}", rule.id);
    }
    assert!(book().rules.iter().any(|it| it.weight == Weight::Grave));
}

#[test]
fn every_question_that_is_asked_has_words_for_all_its_answers() {
    let words = kawan::words::Words::embedded(kawan::domain::Language::En);
    let spoken = |key: String| words.spoken(&key, &[]).is_some();
    let asked: Vec<_> = book().questions.iter().filter(|it| spoken(format!("offer-q-{}", it.id))).collect();
    assert!(asked.len() >= 35, "{}", asked.len());
    for question in asked {
        for value in &question.values {
            assert!(spoken(format!("offer-{}-{value}", question.id)), "{} {value}", question.id);
        }
        for stage in [Stage::BeforeDeparture, Stage::InTransit, Stage::AtWork] {
            let decisive = question.decisive.contains(&stage);
            assert!(
                !decisive || spoken(format!("offer-ask-{}", question.id)),
                "{} cannot be asked of a recruiter",
                question.id
            );
        }
    }
    for decisive in book().questions.iter().filter(|it| !it.decisive.is_empty()) {
        assert!(spoken(format!("offer-q-{}", decisive.id)), "{} is decisive and never asked", decisive.id);
    }
}
