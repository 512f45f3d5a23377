//! When an office is open, as a plain week. The opening-hours text is read when a pack is built, not on the phone.

use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use serde::{Deserialize, Serialize};

/// Minutes of a day, from `start` up to and without `end` (0 to 1440).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub start: u16,
    pub end: u16,
}

/// Seven days from Monday, each with its spans in order. Public holidays are not known and not promised.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Week(pub Vec<Vec<Span>>);

/// What a week says at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opening {
    /// Day and night.
    Always,
    Open,
    Closed,
    Unknown,
}

impl Week {
    /// Whether every minute of the week is open.
    #[must_use]
    pub fn is_always(&self) -> bool {
        self.0.len() == 7 && self.0.iter().all(|day| matches!(day.as_slice(), [Span { start: 0, end }] if *end >= 1440))
    }

    /// What the office does at `moment`, given in the office's own clock.
    #[must_use]
    pub fn at(&self, moment: DateTime<FixedOffset>) -> Opening {
        if self.is_always() {
            return Opening::Always;
        }
        let day = moment.weekday().num_days_from_monday() as usize;
        let minute = moment.hour() * 60 + moment.minute();
        match self.0.get(day) {
            None => Opening::Unknown,
            Some(spans) if spans.iter().any(|s| (u32::from(s.start)..u32::from(s.end)).contains(&minute)) => {
                Opening::Open
            }
            Some(_) => Opening::Closed,
        }
    }
}
