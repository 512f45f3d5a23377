//! A rule of a country, or an international standard, in our own words. One record of `content/law/`.

use serde::{Deserialize, Serialize};

use crate::domain::{Confidence, Month, Source};

/// Which side of the journey the rule stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Destination,
    Origin,
    International,
}

/// What the rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LawTopic {
    Arrest,
    ChangeEmployer,
    Children,
    Complaint,
    Consular,
    Contract,
    Deportation,
    Detention,
    Documents,
    DomesticWork,
    ExitProcedure,
    Fees,
    Fishing,
    Hours,
    Injury,
    Medical,
    Pregnancy,
    RecruiterLicence,
    RestDays,
    Return,
    Trafficking,
    Union,
    Wages,
}

/// The rule's number, with its unit in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub value: serde_json::Number,
    pub unit: String,
}

/// One rule. Section numbers in `instrument` often come from memory and are not printed as verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub id: String,
    /// Two letters, or `INT` for treaties and standards.
    pub country: String,
    pub role: Role,
    pub topic: LawTopic,
    pub rule: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure>,
    pub applies_to: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_from: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_to: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_note: Option<String>,
    pub instrument: String,
    /// What happens in real life.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practice: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
    /// Why this may have changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recheck: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest_source: Option<Month>,
    pub confidence: Confidence,
    pub basis: String,
    pub contains_general_knowledge: bool,
    #[serde(default, rename = "source", skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}
