//! Opening hours in OpenStreetMap's form, worked out to a plain week.
//!
//! A week of 2030 without holidays known: what an ordinary Monday to Sunday looks like. Hours that say "unknown" or depend on the
//! sun or the season are read as that week has them.

use std::str::FromStr;

use chrono::{Days, NaiveDate};
use opening_hours::{OpeningHours, RuleKind};

use crate::domain::{Span, Week};

/// The text is not opening hours. The reason is the parser's own.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadHours(pub String);

/// Seven days from Monday. Time after midnight counts for the day it falls on.
///
/// # Errors
/// When the text cannot be parsed.
pub fn week(hours: &str) -> Result<Week, BadHours> {
    let hours = OpeningHours::from_str(hours).map_err(|error| BadHours(reason(&error.to_string())))?;
    let monday = NaiveDate::from_ymd_opt(2030, 6, 3).ok_or_else(|| BadHours("no such day".to_owned()))?;
    let days = (0..7).filter_map(|day| monday.checked_add_days(Days::new(day)));
    Ok(Week(days.map(|day| spans(&hours, day)).collect()))
}

/// The parser draws a picture of several lines; its last line says what was expected.
fn reason(picture: &str) -> String {
    picture.lines().last().unwrap_or_default().trim_start_matches([' ', '=']).to_owned()
}

fn spans(hours: &OpeningHours, day: NaiveDate) -> Vec<Span> {
    let open = hours.schedule_at(day).into_iter().filter(|range| range.kind == RuleKind::Open);
    let mut spans: Vec<Span> = Vec::new();
    for range in open {
        let span = Span {
            start: range.range.start.mins_from_midnight().min(1440),
            end: range.range.end.mins_from_midnight().min(1440),
        };
        match spans.last_mut() {
            Some(last) if last.end == span.start => last.end = span.end,
            _ if span.start < span.end => spans.push(span),
            _ => {}
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(hours: &str, monday: &[(u16, u16)], sunday: &[(u16, u16)]) {
        let week = week(hours).expect("hours of the test parse");
        assert_eq!(week.0.len(), 7);
        let plain = |day: &[Span]| day.iter().map(|span| (span.start, span.end)).collect::<Vec<_>>();
        assert_eq!(plain(&week.0[0]), monday, "Monday of {hours}");
        assert_eq!(plain(&week.0[6]), sunday, "Sunday of {hours}");
    }

    #[test]
    fn day_and_night_is_always() {
        assert!(week("24/7").expect("parses").is_always());
    }

    #[test]
    fn weekdays_leave_sunday_empty() {
        check("Mo-Fr 09:00-17:00", &[(540, 1020)], &[]);
    }

    #[test]
    fn a_lunch_break_makes_two_spans() {
        check("Mo-Fr 10:00-13:00,14:00-16:00", &[(600, 780), (840, 960)], &[]);
    }

    #[test]
    fn a_night_shift_is_split_at_midnight() {
        check("Mo-Su 20:00-04:00", &[(0, 240), (1200, 1440)], &[(0, 240), (1200, 1440)]);
    }

    #[test]
    fn prose_is_refused() {
        assert!(week("when somebody is in").is_err());
    }
}
