//! What the person told us. Everything but the need may be missing; a missing answer is never a bad answer.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Deserializer};

use super::Need;
use crate::domain::{Country, Point, Tongue};

/// The state of a person's papers, in their own words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Papers {
    Valid,
    Expired,
    None,
    HeldByEmployer,
    RefugeeCard,
    #[default]
    Unknown,
}

impl Papers {
    pub const ALL: [Self; 6] =
        [Self::Valid, Self::Expired, Self::None, Self::HeldByEmployer, Self::RefugeeCard, Self::Unknown];

    /// The stable name used on the command line and in case files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Expired => "expired",
            Self::None => "none",
            Self::HeldByEmployer => "held_by_employer",
            Self::RefugeeCard => "refugee_card",
            Self::Unknown => "unknown",
        }
    }
}

/// A town the person named, and where it is when we know it.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    pub name: String,
    pub point: Option<Point>,
}

/// One question to [`super::rank`].
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    /// Where the person is; `None` at sea or not said.
    pub country: Option<Country>,
    pub town: Option<Town>,
    pub nationality: Option<Country>,
    pub papers: Papers,
    pub need: Need,
    /// What the person speaks.
    pub language: Tongue,
    /// Now, with the offset of the place.
    pub at: DateTime<FixedOffset>,
    pub facts: Facts,
}

/// Further circumstances, all optional. Keys we do not know are left alone: they never make an answer worse.
///
/// A yes-or-no fact may come as `true`, `false`, a word or a number; anything but `false`, `null`, `0` and `""` counts as yes.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Years, when the person is a child.
    #[serde(deserialize_with = "number")]
    pub child_age: Option<u32>,
    /// Years.
    #[serde(deserialize_with = "number")]
    pub age: Option<u32>,
    /// Who is asking: `self`, `wife`, `neighbour`…
    #[serde(deserialize_with = "word")]
    pub caller: Option<String>,
    /// Whose phone it is: `shared`, `hidden`, `borrowed`…
    #[serde(deserialize_with = "word")]
    pub phone: Option<String>,
    /// Where another person is held, as a country code.
    #[serde(deserialize_with = "country")]
    pub held_in: Option<Country>,
    #[serde(deserialize_with = "yes")]
    pub refugee: bool,
    #[serde(deserialize_with = "yes")]
    pub deserter: bool,
    #[serde(deserialize_with = "yes")]
    pub activist: bool,
    #[serde(deserialize_with = "yes")]
    pub fears_government: bool,
    #[serde(deserialize_with = "yes")]
    pub life_at_risk: bool,
    #[serde(deserialize_with = "yes")]
    pub in_labour: bool,
    #[serde(deserialize_with = "yes")]
    pub violence: bool,
    #[serde(deserialize_with = "yes")]
    pub injured: bool,
    #[serde(deserialize_with = "yes")]
    pub ill: bool,
    #[serde(deserialize_with = "yes")]
    pub outside: bool,
    #[serde(deserialize_with = "yes")]
    pub no_place: bool,
    #[serde(deserialize_with = "yes")]
    pub domestic: bool,
    #[serde(deserialize_with = "yes")]
    pub before_departure: bool,
    #[serde(deserialize_with = "yes")]
    pub official_involved: bool,
    #[serde(deserialize_with = "yes")]
    pub messages_screened: bool,
    #[serde(deserialize_with = "yes")]
    pub guarded: bool,
    #[serde(deserialize_with = "yes")]
    pub hiding: bool,
    #[serde(deserialize_with = "yes")]
    pub offline: bool,
    #[serde(deserialize_with = "yes")]
    pub in_port: bool,
    #[serde(deserialize_with = "yes")]
    pub wage_owed: bool,
    /// `false` where there is no signal.
    #[serde(deserialize_with = "maybe")]
    pub coverage: Option<bool>,
}

/// Yes for anything a person would call a yes.
fn truthy(value: &serde_json::Value) -> bool {
    use serde_json::Value;
    match value {
        Value::Null => false,
        Value::Bool(b) => *b,
        Value::Number(n) => n.as_f64() != Some(0.0),
        Value::String(s) => !matches!(s.as_str(), "" | "no" | "false" | "none"),
        Value::Array(_) | Value::Object(_) => true,
    }
}

fn yes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    serde_json::Value::deserialize(deserializer).map(|v| truthy(&v))
}

fn maybe<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    serde_json::Value::deserialize(deserializer).map(|v| (!v.is_null()).then(|| truthy(&v)))
}

fn word<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    serde_json::Value::deserialize(deserializer).map(|v| v.as_str().map(str::to_lowercase))
}

fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    use serde::de::Error;
    let value = serde_json::Value::deserialize(deserializer)?;
    match value {
        serde_json::Value::Null => Ok(None),
        _ => value
            .as_u64()
            .and_then(|n| u32::try_from(n).ok())
            .filter(|n| *n <= 120)
            .map(Some)
            .ok_or_else(|| D::Error::custom("an age is a whole number of years from 0 to 120")),
    }
}

fn country<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Country>, D::Error> {
    Option::<Country>::deserialize(deserializer)
}
