//! No source is newer than today, and a rule that begins in a later year is not yet a rule.

use chrono::{Datelike, NaiveDate};

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::content::record::Record;
use crate::domain::{Month, Source};

pub(super) fn problems(content: &Content, today: NaiveDate) -> Vec<Problem> {
    let mut problems = Vec::new();
    for record in &content.contacts {
        let it = &record.value;
        problems.extend(newest(record, &it.id.0, it.newest_source, today));
        problems.extend(sources(record, &it.id.0, &it.sources, today));
    }
    for record in &content.laws {
        let it = &record.value;
        problems.extend(newest(record, &it.id, it.newest_source, today));
        problems.extend(sources(record, &it.id, &it.sources, today));
        for (key, value) in [("effective_from", &it.effective_from), ("effective_to", &it.effective_to)] {
            problems.extend(value.as_ref().and_then(|value| effective(record, &it.id, key, value, today)));
        }
    }
    for file in &content.corridors {
        for record in &file.items {
            problems.extend(sources(record, &file.corridor.value.id, &record.value.sources, today));
        }
    }
    for record in &content.places {
        for (index, evidence) in record.value.evidence.iter().enumerate() {
            let path = format!("evidence.{index}.date");
            problems.extend(free(record, &record.value.id.0, &path, &evidence.date, today));
        }
    }
    for record in &content.blocked {
        problems.extend(free(record, &record.value.id, "source.date", &record.value.source.date, today));
    }
    problems.extend(content.head.as_ref().and_then(|head| match head.value.day() {
        Some(day) if day <= today => None,
        Some(_) => Some(future(head, "", "compiled", "compiled", &head.value.compiled)),
        None => Some(Problem::new(
            head.at("compiled"),
            "",
            Kind::DateForm { key: "compiled", value: head.value.compiled.clone() },
        )),
    }));
    problems
}

fn newest<T>(record: &Record<T>, id: &str, month: Option<Month>, today: NaiveDate) -> Option<Problem> {
    let month = month.filter(|month| month.is_after(today))?;
    Some(future(record, id, "newest_source", "newest_source", &month.to_string()))
}

fn sources<T>(record: &Record<T>, id: &str, sources: &[Source], today: NaiveDate) -> Vec<Problem> {
    let date =
        |(index, source): (usize, &Source)| free(record, id, &format!("source.{index}.date"), &source.date, today);
    sources.iter().enumerate().filter_map(date).collect()
}

/// A date in free words, such as `undated (2021)`: each part that looks like a date is compared.
fn free<T>(record: &Record<T>, id: &str, path: &str, value: &str, today: NaiveDate) -> Option<Problem> {
    if value.trim().is_empty() {
        return Some(Problem::new(record.at(path), id, Kind::Empty { key: "date" }));
    }
    let parts = value.split(|c: char| !c.is_ascii_digit() && c != '-');
    let late = parts.filter_map(Date::read).any(|date| date.is_after(today));
    late.then(|| future(record, id, path, "date", value))
}

fn effective<T>(record: &Record<T>, id: &str, key: &'static str, value: &str, today: NaiveDate) -> Option<Problem> {
    match Date::read(value) {
        None => Some(Problem::new(record.at(key), id, Kind::DateForm { key, value: value.to_owned() })),
        // An announced end may lie ahead.
        Some(date) if key == "effective_from" && date.year() > today.year() => {
            Some(future(record, id, key, key, value))
        }
        Some(_) => None,
    }
}

fn future<T>(record: &Record<T>, id: &str, path: &str, key: &'static str, value: &str) -> Problem {
    Problem::new(record.at(path), id, Kind::FutureDate { key, value: value.to_owned() })
}

enum Date {
    Day(NaiveDate),
    Month(Month),
}

impl Date {
    /// A year, a year and month, or a day.
    fn read(text: &str) -> Option<Self> {
        match text.len() {
            10 => text.parse().ok().map(Self::Day),
            4 | 7 => text.parse().ok().map(Self::Month),
            _ => None,
        }
    }

    fn year(&self) -> i32 {
        match self {
            Self::Day(day) => day.year(),
            Self::Month(month) => month.year(),
        }
    }

    fn is_after(&self, today: NaiveDate) -> bool {
        match self {
            Self::Day(day) => *day > today,
            Self::Month(month) => month.is_after(today),
        }
    }
}
