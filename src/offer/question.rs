//! What may be asked, as data: `content/offer/questions.toml`.

use serde::{Deserialize, Serialize};

use super::condition::Condition;

/// At which moment of the journey the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    BeforeDeparture,
    InTransit,
    AtWork,
}

/// What sort of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    YesNo,
    /// One of the question's values.
    Choice,
    /// A word that a list cannot foresee, such as the name of a zone.
    Text,
    Number,
    /// An amount and its currency.
    Money,
    /// An amount, its currency and the period it is paid for.
    Wage,
    /// A month or year.
    Month,
}

/// One question. Its words stand in the locales.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    pub kind: Kind,
    /// What can be chosen.
    #[serde(default)]
    pub values: Vec<String>,
    /// Choices that mean "not known".
    #[serde(default)]
    pub unknown: Vec<String>,
    /// Answers that can only make the verdict worse: `yes`, `no` or choices. Held by a property test.
    #[serde(default)]
    pub bad: Vec<String>,
    /// While this is open at one of these moments, "no warning" is not said.
    #[serde(default)]
    pub decisive: Vec<Stage>,
    /// When this holds, the question need not be answered after all.
    #[serde(default)]
    pub settled_by: Option<Condition>,
}
