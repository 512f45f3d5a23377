//! What to look at again: facts whose newest source is old, or that say themselves that they may have changed. Most dangerous first:
//! a wrong number that a person in danger dials does more harm than an old fee.

use chrono::NaiveDate;

use super::read::Content;
use super::record::Location;
use crate::domain::{Confidence, Contact, ContactKind, Month, Topic};

/// Months after which a source is old.
pub const OLD_MONTHS: i32 = 12;

/// How much harm a wrong fact does, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Harm {
    /// Dialled in danger of death.
    Emergency,
    /// A button that people in trouble tap.
    Button,
    /// A rule by which people decide, with a figure or a closed window.
    Rule,
    /// Shown as unchecked, or as background.
    Background,
}

/// A fact to look at again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stale {
    pub harm: Harm,
    /// Months since the newest source, negated so that the oldest sorts first; `None` when no source has a date.
    pub age: Option<std::cmp::Reverse<i32>>,
    pub id: String,
    pub at: Location,
    /// Why the record itself says it may have changed.
    pub recheck: Option<String>,
}

/// All facts to look at again on `today`, most dangerous first.
#[must_use]
pub fn stale(content: &Content, today: NaiveDate) -> Vec<Stale> {
    let contacts = content.contacts.iter().filter_map(|record| {
        let age = age(record.value.newest_source, today);
        let old = age.is_none_or(|months| months > OLD_MONTHS);
        old.then(|| Stale {
            harm: of_contact(&record.value),
            age: age.map(std::cmp::Reverse),
            id: record.value.id.0.clone(),
            at: record.start.clone(),
            recheck: None,
        })
    });
    let rules = content.laws.iter().filter_map(|record| {
        let rule = &record.value;
        let age = age(rule.newest_source, today);
        let old = rule.recheck.is_some() || age.is_none_or(|months| months > OLD_MONTHS);
        old.then(|| Stale {
            harm: if rule.confidence == Confidence::Low { Harm::Background } else { Harm::Rule },
            age: age.map(std::cmp::Reverse),
            id: rule.id.clone(),
            at: record.start.clone(),
            recheck: rule.recheck.clone(),
        })
    });
    let mut list: Vec<Stale> = contacts.chain(rules).collect();
    list.sort();
    list
}

fn age(newest: Option<Month>, today: NaiveDate) -> Option<i32> {
    newest.map(|month| month.months_before(today))
}

fn of_contact(contact: &Contact) -> Harm {
    let button = contact.callable().next().is_some() && contact.confidence != Confidence::Low;
    let danger = matches!(contact.kind, ContactKind::Emergency | ContactKind::Police | ContactKind::Medical)
        || contact.has(Topic::Crisis)
        || contact.has(Topic::Emergency);
    match (button, danger) {
        (true, true) => Harm::Emergency,
        (true, false) => Harm::Button,
        (false, _) => Harm::Background,
    }
}
