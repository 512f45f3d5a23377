//! What is different between two directories, as far as it matters to somebody who relied on the older one: a number they may have
//! written down, a wage they count on, a warning they have read.

use std::collections::BTreeSet;

use serde::{Serialize, Serializer};

use super::format::{Directory, KnownFigure};
use crate::domain::{Contact, Country};

/// One difference. The most dangerous to miss sort first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum Change {
    /// The number does not stand there any more: whoever kept it should not dial it.
    NumberGone {
        name: String,
        number: String,
    },
    /// What is said of police, immigration or papers there is different now.
    Safety {
        id: String,
        name: String,
    },
    ContactGone {
        name: String,
    },
    NumberNew {
        id: String,
        name: String,
        number: String,
    },
    /// The figure of a rule. `now` stands in the words of the rule.
    Figure {
        rule: String,
        #[serde(serialize_with = "as_number")]
        was: String,
        #[serde(serialize_with = "as_number")]
        now: String,
    },
    ContactNew {
        id: String,
        name: String,
    },
}

/// What changed from `old` to `new` in `countries`, most dangerous first. Nothing when `old` is the newer one.
#[must_use]
pub fn changes(old: &Directory, new: &Directory, countries: &BTreeSet<Country>) -> Vec<Change> {
    if old.number > new.number {
        return Vec::new();
    }
    let here = |directory: &'_ Directory| -> Vec<Contact> {
        directory.contacts.iter().filter(|contact| countries.contains(&contact.country)).cloned().collect()
    };
    let (before, now) = (here(old), here(new));
    let mut out = Vec::new();
    for contact in &before {
        match now.iter().find(|it| it.id == contact.id || it.merged_ids.contains(&contact.id)) {
            Some(same) => of_contact(contact, same, &mut out),
            // A record without a button was only something to look up.
            None if numbers(contact).is_empty() => {}
            None => out.push(Change::ContactGone { name: contact.name.clone() }),
        }
    }
    let is_new = |contact: &&Contact| {
        !numbers(contact).is_empty()
            && !before.iter().any(|it| it.id == contact.id || contact.merged_ids.contains(&it.id))
    };
    out.extend(now.iter().filter(is_new).map(|it| Change::ContactNew { id: it.id.0.clone(), name: it.name.clone() }));
    out.extend(figures(old, new, countries));
    out.sort();
    out
}

fn of_contact(before: &Contact, now: &Contact, out: &mut Vec<Change>) {
    let (id, name) = (|| now.id.0.clone(), || now.name.clone());
    let (had, has) = (numbers(before), numbers(now));
    out.extend(had.difference(&has).map(|number| Change::NumberGone { name: name(), number: number.clone() }));
    out.extend(has.difference(&had).map(|number| Change::NumberNew { id: id(), name: name(), number: number.clone() }));
    let safety = |it: &Contact| (it.undocumented, it.enforcement, it.dangers.clone());
    if safety(before) != safety(now) {
        out.push(Change::Safety { id: id(), name: name() });
    }
}

/// Numbers with a button, as they are dialled.
fn numbers(contact: &Contact) -> BTreeSet<String> {
    contact.callable().filter(|channel| channel.is_number()).map(|channel| channel.value.clone()).collect()
}

fn figures(old: &Directory, new: &Directory, countries: &BTreeSet<Country>) -> impl Iterator<Item = Change> {
    let here = |known: &&KnownFigure| known.country.parse().is_ok_and(|country| countries.contains(&country));
    let change = |now: &KnownFigure| {
        let was = old.figures.iter().find(|was| was.rule == now.rule && was.value != now.value)?;
        Some(Change::Figure { rule: now.rule.clone(), was: was.value.to_string(), now: now.value.to_string() })
    };
    new.figures.iter().filter(here).filter_map(change).collect::<Vec<_>>().into_iter()
}

/// A figure is kept as it is spelled, and written as the number it is.
fn as_number<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match serde_json::from_str::<serde_json::Number>(value) {
        Ok(number) => number.serialize(serializer),
        Err(_) => serializer.serialize_str(value),
    }
}
