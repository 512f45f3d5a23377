//! What a contact must hold to be of use: somebody it serves, something it helps with, hours a program can read.

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::content::record::Record;
use crate::content::week::week;
use crate::domain::{Confidence, Contact};

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    content.contacts.iter().flat_map(contact).collect()
}

fn contact(record: &Record<Contact>) -> Vec<Problem> {
    let contact = &record.value;
    let mut problems = Vec::new();
    let mut report = |path: &str, kind| problems.push(Problem::new(record.at(path), &contact.id.0, kind));
    if contact.name.trim().is_empty() {
        report("name", Kind::Empty { key: "name" });
    }
    if contact.serves.is_empty() {
        report("serves", Kind::Empty { key: "serves" });
    }
    if contact.topics.is_empty() {
        report("topics", Kind::Empty { key: "topics" });
    }
    for (index, channel) in contact.channels.iter().enumerate() {
        if let Some(hours) = &channel.hours
            && let Err(error) = week(hours)
        {
            report(&format!("channel.{index}.hours"), Kind::Hours { value: hours.clone(), reason: error.0 });
        }
        if contact.confidence == Confidence::Low && channel.is_tappable() {
            report(&format!("channel.{index}.show"), Kind::LowTappable { value: channel.value.clone() });
        }
    }
    problems
}
