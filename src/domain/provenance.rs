//! Where a fact comes from, how sure we are, and how old its newest source is.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// How sure we are. High: two independent sources, one first-hand. Medium: one reliable source. Low: old, weak or memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// Where a statement was read. `date` is what the page bears, in its own precision, or "undated".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    pub title: String,
    pub date: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_hand: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A year, or a year and month, as sources bear it: `2026` or `2026-03`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i32,
    month: Option<u32>,
}

impl Month {
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    #[must_use]
    pub fn month(self) -> Option<u32> {
        self.month
    }

    /// Whole months from here to `today`. A bare year counts from its December, the kindest reading.
    #[must_use]
    pub fn months_before(self, today: NaiveDate) -> i32 {
        let month = i32::try_from(self.month.unwrap_or(12)).unwrap_or(12);
        let now = i32::try_from(today.month()).unwrap_or(1);
        ((today.year() - self.year) * 12 + now - month).max(0)
    }

    /// Whether this month lies after `today`: a source cannot.
    #[must_use]
    pub fn is_after(self, today: NaiveDate) -> bool {
        (self.year, self.month.unwrap_or(1)) > (today.year(), today.month())
    }
}

impl FromStr for Month {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || format!("{text:?} is neither a year nor a year and month");
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, Some(month.parse().map_err(|_| bad())?)),
            None => (text, None),
        };
        let year = year.parse().map_err(|_| bad())?;
        let fits = (1900..3000).contains(&year) && month.is_none_or(|m| (1..=12).contains(&m));
        if fits { Ok(Self { year, month }) } else { Err(bad()) }
    }
}

impl TryFrom<String> for Month {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
            None => write!(f, "{:04}", self.year),
        }
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
