//! The check: which signs an offer shows, how they add up, and what should be asked next.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::answers::{Answer, Answers, Money};
use super::case::Case;
use super::fee::{Ceiling, FeeJudgement, Floor, Judged, Measures, judge};
use super::question::{Kind, Question, Stage};
use super::rate::Rates;
use super::rule::{Rule, Weight};
use crate::domain::Country;

/// Everything the check knows: the reviewed data, and the figures of the rules of law.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rulebook {
    pub questions: Vec<Question>,
    pub rules: Vec<Rule>,
    pub ceilings: Vec<Ceiling>,
    pub floors: Vec<Floor>,
    pub rates: Rates,
    /// By rule of law.
    pub figures: BTreeMap<String, Decimal>,
    /// Pairs of origin and destination with facts of their own.
    pub corridors: BTreeSet<(Country, Country)>,
}

/// An offer as it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub origin: Country,
    pub destination: Country,
    pub sector: String,
    pub stage: Stage,
    pub answers: Answers,
    /// Asked, and not answered: not to be asked again.
    pub skipped: BTreeSet<String>,
}

/// What the check comes to. None of them says that an offer is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// No warning sign in the answers, and every decisive question answered.
    NoWarning,
    /// Nothing bad is known, and too much is not known.
    MoreQuestions,
    /// A law or a rule of safety is broken.
    Warning,
    /// A grave sign, or several that add up.
    StrongWarning,
}

impl Verdict {
    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoWarning => "no_warning",
            Self::MoreQuestions => "more_questions",
            Self::Warning => "warning",
            Self::StrongWarning => "strong_warning",
        }
    }
}

/// A sign, with the rules that saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub id: String,
    pub weight: Weight,
    /// Ids of our rules.
    pub rules: Vec<String>,
    /// Ids of rules of law, the ones that a fee was held against among them.
    pub law: Vec<String>,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub verdict: Verdict,
    /// Heaviest first.
    pub findings: Vec<Finding>,
    pub fee: Option<Judged>,
    /// Decisive questions that are still open, in the order of the list.
    pub open: Vec<String>,
    /// The question whose answer could change the verdict most.
    pub next_question: Option<String>,
    /// Nothing is known of this pair of countries: only international rules were used.
    pub corridor_unknown: bool,
}

/// Checks an offer. Pure: the same offer and rulebook give the same answer.
#[must_use]
pub fn check(offer: &Offer, book: &Rulebook) -> Checked {
    let (verdict, findings, fee, open) = judged(offer, book);
    Checked {
        verdict,
        findings,
        fee,
        next_question: next_question(offer, book, verdict, &open),
        open,
        corridor_unknown: !book.corridors.contains(&(offer.origin, offer.destination)),
    }
}

type Judgement = (Verdict, Vec<Finding>, Option<Judged>, Vec<String>);

fn judged(offer: &Offer, book: &Rulebook) -> Judgement {
    let with = Measures { ceilings: &book.ceilings, figures: &book.figures, rates: &book.rates, floors: &book.floors };
    let fee = judge(&offer.answers, (offer.origin, offer.destination), &offer.sector, offer.stage, &with);
    let case = Case {
        answers: &offer.answers,
        origin: offer.origin,
        destination: offer.destination,
        sector: &offer.sector,
        stage: offer.stage,
        fee: fee.as_ref().map(|it| it.fee),
    };
    let findings = findings(&case, fee.as_ref(), &book.rules);
    let open: Vec<String> = book.questions.iter().filter(|it| is_open(it, &case)).map(|it| it.id.clone()).collect();
    (verdict(&findings, &open), findings, fee, open)
}

/// Rules that report the same sign are one finding, as heavy as the heaviest.
fn findings(case: &Case<'_>, fee: Option<&Judged>, rules: &[Rule]) -> Vec<Finding> {
    let mut out: Vec<Finding> = Vec::new();
    for rule in rules.iter().filter(|rule| rule.when.holds(case) == Some(true)) {
        let of_fee = rule.when.questions().contains(&"fee_asked").then_some(fee).flatten();
        let law = rule.law.iter().chain(of_fee.into_iter().flat_map(|it| &it.law)).cloned();
        match out.iter_mut().find(|it| it.id == rule.finding) {
            Some(known) => {
                known.weight = known.weight.max(rule.weight);
                known.rules.push(rule.id.clone());
                known.law.extend(law);
            }
            None => out.push(Finding {
                id: rule.finding.clone(),
                weight: rule.weight,
                rules: vec![rule.id.clone()],
                law: law.collect(),
            }),
        }
    }
    out.iter_mut().for_each(|finding| {
        let mut seen = BTreeSet::new();
        finding.law.retain(|id| seen.insert(id.clone()));
    });
    out.sort_by_key(|it| std::cmp::Reverse(it.weight));
    out
}

fn verdict(findings: &[Finding], open: &[String]) -> Verdict {
    let of = |weight| findings.iter().filter(|it| it.weight == weight).count();
    match (of(Weight::Grave), of(Weight::Serious), findings.is_empty(), open.is_empty()) {
        (1.., ..) | (_, 2.., ..) => Verdict::StrongWarning,
        (_, _, false, _) => Verdict::Warning,
        (_, _, true, false) => Verdict::MoreQuestions,
        (_, _, true, true) => Verdict::NoWarning,
    }
}

fn is_open(question: &Question, case: &Case<'_>) -> bool {
    let settled = question.settled_by.as_ref().and_then(|it| it.holds(case)) == Some(true);
    // A fee that cannot be judged is as open as one not told.
    let unclear = question.id == "fee_asked" && case.fee == Some(FeeJudgement::Unclear);
    question.decisive.contains(&case.stage) && !settled && (case.answers.get(&question.id).is_none() || unclear)
}

/// Of the questions not answered, the one with the answer that would make the verdict worst; of equal ones a decisive one, then the
/// first of the list.
fn next_question(offer: &Offer, book: &Rulebook, now: Verdict, open: &[String]) -> Option<String> {
    if now == Verdict::StrongWarning {
        return None;
    }
    let unanswered =
        book.questions.iter().filter(|it| offer.answers.get(&it.id).is_none() && !offer.skipped.contains(&it.id));
    let worst = |question: &Question| {
        trials(question)
            .into_iter()
            .map(|answer| {
                let mut tried = offer.clone();
                tried.answers.tell(&question.id, answer);
                judged(&tried, book).0
            })
            .max()
    };
    let mut best: Option<((Verdict, bool), &Question)> = None;
    for question in unanswered {
        let decisive = open.contains(&question.id);
        let Some(could_be) = worst(question).filter(|it| *it > now || decisive) else { continue };
        let worth = (could_be, decisive);
        if best.as_ref().is_none_or(|(known, _)| worth > *known) {
            best = Some((worth, question));
        }
    }
    best.map(|(_, question)| question.id.clone())
}

/// Answers to try a question with.
fn trials(question: &Question) -> Vec<Answer> {
    match question.kind {
        Kind::YesNo => vec![Answer::Yes, Answer::No],
        Kind::Choice => question.values.iter().cloned().map(Answer::Chosen).collect(),
        Kind::Text => vec![Answer::Chosen("other".to_owned())],
        Kind::Number => [0, 1, 16, 24].map(|it| Answer::Number(Decimal::from(it))).to_vec(),
        // More than any ceiling.
        Kind::Money => vec![Answer::Money(Money { amount: Decimal::from(1_000_000_000), currency: "USD".to_owned() })],
        Kind::Wage | Kind::Month => Vec::new(),
    }
}
