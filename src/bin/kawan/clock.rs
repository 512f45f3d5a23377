//! The only clock of the command line, and how a moment is written there.

use chrono::{DateTime, FixedOffset};

/// Now, by this machine's clock, in UTC.
pub fn now() -> DateTime<FixedOffset> {
    DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset()
}

/// Reads `2026-03-01T23:30+08:00`, with or without seconds.
///
/// # Errors
/// The text is not a moment with an offset.
pub fn parse(text: &str) -> Result<DateTime<FixedOffset>, String> {
    DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z"))
        .map_err(|_| format!("{text:?} is not a time such as 2026-03-01T23:30+08:00"))
}
