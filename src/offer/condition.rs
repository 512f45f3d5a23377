//! When a rule holds, as data. What is not known makes a condition neither true nor false.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::answers::Answer;
use super::case::Case;
use super::fee::FeeJudgement;
use super::question::Stage;
use crate::domain::Country;

/// A condition over the answers and the corridor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Answered with yes.
    Yes(String),
    /// Answered with no; not answered is not no.
    No(String),
    /// Answered with one of these.
    OneOf {
        question: String,
        values: Vec<String>,
    },
    /// A number, or an amount of money, of at least this.
    AtLeast {
        question: String,
        number: Decimal,
    },
    /// A number below this.
    Below {
        question: String,
        number: Decimal,
    },
    /// Answered, whatever the answer. True or false, never unknown.
    Told(String),
    /// Not answered.
    Open(String),
    /// What the fee is beside the ceilings of the corridor.
    Fee(FeeJudgement),
    Stage(Vec<Stage>),
    Origin(Vec<Country>),
    Destination(Vec<Country>),
    /// Work is in the country of origin itself.
    AtHome(bool),
    Sector(Vec<String>),
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
}

impl Condition {
    /// Whether it holds; `None` when that cannot be told from what was answered.
    #[must_use]
    pub fn holds(&self, case: &Case<'_>) -> Option<bool> {
        let answer = |question: &str| case.answers.get(question);
        match self {
            Self::Yes(question) => answer(question).map(|it| *it == Answer::Yes),
            Self::No(question) => answer(question).map(|it| *it == Answer::No),
            Self::OneOf { question, values } => answer(question).map(|it| match it {
                Answer::Chosen(chosen) => values.contains(chosen),
                _ => false,
            }),
            Self::AtLeast { question, number } => answer(question).and_then(size).map(|it| it >= *number),
            Self::Below { question, number } => answer(question).and_then(size).map(|it| it < *number),
            Self::Told(question) => Some(answer(question).is_some()),
            Self::Open(question) => Some(answer(question).is_none()),
            Self::Fee(wanted) => case.fee.map(|judged| judged == *wanted),
            Self::Stage(stages) => Some(stages.contains(&case.stage)),
            Self::Origin(countries) => Some(countries.contains(&case.origin)),
            Self::Destination(countries) => Some(countries.contains(&case.destination)),
            Self::AtHome(wanted) => Some((case.origin == case.destination) == *wanted),
            Self::Sector(sectors) => Some(sectors.iter().any(|it| it == case.sector)),
            Self::All(parts) => all(parts.iter().map(|part| part.holds(case))),
            Self::Any(parts) => all(parts.iter().map(|part| part.holds(case).map(|it| !it))).map(|it| !it),
            Self::Not(part) => part.holds(case).map(|it| !it),
        }
    }

    /// Every question it looks at.
    pub fn questions(&self) -> Vec<&str> {
        match self {
            Self::Yes(question) | Self::No(question) | Self::Told(question) | Self::Open(question) => vec![question],
            Self::OneOf { question, .. } | Self::AtLeast { question, .. } | Self::Below { question, .. } => {
                vec![question]
            }
            Self::Fee(_) => super::fee::QUESTIONS.to_vec(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::questions).collect(),
            Self::Not(part) => part.questions(),
            Self::Stage(_) | Self::Origin(_) | Self::Destination(_) | Self::AtHome(_) | Self::Sector(_) => Vec::new(),
        }
    }
}

fn size(answer: &Answer) -> Option<Decimal> {
    match answer {
        Answer::Number(number) => Some(*number),
        Answer::Money(money) => Some(money.amount),
        _ => None,
    }
}

/// One that fails decides; else one that is not known leaves it open.
fn all(parts: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = true;
    for part in parts {
        match part {
            Some(false) => return Some(false),
            Some(true) => {}
            None => known = false,
        }
    }
    known.then_some(true)
}
