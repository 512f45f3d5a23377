//! A rule of the offer check, as data that a lawyer can read: `content/offer/rules.toml`.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::domain::Source;

/// How much a sign weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Worth a warning, and never adds up to more.
    Notice,
    /// A law or a rule of safety is broken; two of them are a strong warning.
    Serious,
    /// A strong warning by itself.
    Grave,
}

/// The International Labour Organization's indicators of forced labour (2012, revised 2025).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Indicator {
    AbuseOfVulnerability,
    Deception,
    RestrictionOfMovement,
    Isolation,
    PhysicalAndSexualViolence,
    IntimidationAndThreats,
    RetentionOfIdentityDocuments,
    WithholdingOfWages,
    DebtBondage,
    AbusiveWorkingAndLivingConditions,
    ExcessiveOvertime,
}

/// The elements of trafficking (Palermo Protocol, article 3). For a child the means do not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Element {
    Act,
    Means,
    Purpose,
}

/// One rule: when it holds, what is found, how much it weighs, and what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub id: String,
    /// What is reported; several rules may report the same.
    pub finding: String,
    pub weight: Weight,
    pub when: Condition,
    #[serde(default)]
    pub indicator: Option<Indicator>,
    #[serde(default)]
    pub palermo: Vec<Element>,
    /// Ids of rules of law.
    #[serde(default)]
    pub law: Vec<String>,
    /// For what does not stand in a rule of law.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
}
