//! An id is used once, across all files and kinds of record, ids that were merged away included.

use std::collections::BTreeMap;

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::content::record::Location;

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let mut seen: BTreeMap<String, Location> = BTreeMap::new();
    let mut problems = Vec::new();
    for (id, at) in ids(content) {
        match seen.get(&id) {
            Some(first) => problems.push(Problem::new(at, &id, Kind::DuplicateId { first: first.clone() })),
            None => {
                seen.insert(id, at);
            }
        }
    }
    problems
}

fn ids(content: &Content) -> Vec<(String, Location)> {
    let mut ids = Vec::new();
    for contact in &content.contacts {
        ids.push((contact.value.id.0.clone(), contact.at("id")));
        for (index, merged) in contact.value.merged_ids.iter().enumerate() {
            ids.push((merged.0.clone(), contact.at(&format!("merged_ids.{index}"))));
        }
    }
    ids.extend(content.laws.iter().map(|law| (law.value.id.clone(), law.at("id"))));
    ids.extend(content.corridors.iter().map(|file| (file.corridor.value.id.clone(), file.corridor.at("id"))));
    ids.extend(content.places.iter().map(|place| (place.value.id.0.clone(), place.at("id"))));
    ids.extend(content.blocked.iter().map(|blocked| (blocked.value.id.clone(), blocked.at("id"))));
    ids.extend(content.cards.iter().map(|card| (card.value.id.clone(), card.at("id"))));
    ids.extend(content.terms.iter().map(|term| (term.value.id.clone(), term.at("id"))));
    ids
}
