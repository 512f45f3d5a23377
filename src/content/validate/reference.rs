//! What a corridor or a guide rests on exists.

use std::collections::BTreeSet;

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let laws: BTreeSet<&str> = content.laws.iter().map(|law| law.value.id.as_str()).collect();
    let mut problems = of_corridors(content, &laws);
    problems.extend(of_guides(content, &laws));
    problems
}

fn of_guides(content: &Content, laws: &BTreeSet<&str>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in &content.guides {
        for (country, ids) in &file.guide.value.law {
            for (index, id) in ids.iter().enumerate() {
                if !laws.contains(id.as_str()) && !content.unreadable.contains(id) {
                    let at = file.guide.at(&format!("law.{country}.{index}"));
                    let kind = Kind::UnknownReference { key: "law", id: id.clone() };
                    problems.push(Problem::new(at, file.guide.value.id.name(), kind));
                }
            }
        }
    }
    problems
}

fn of_corridors(content: &Content, laws: &BTreeSet<&str>) -> Vec<Problem> {
    let contacts: BTreeSet<&str> = content
        .contacts
        .iter()
        .flat_map(|contact| std::iter::once(&contact.value.id).chain(&contact.value.merged_ids))
        .map(|id| id.0.as_str())
        .collect();
    let mut problems = Vec::new();
    for file in &content.corridors {
        for item in &file.items {
            let law_ids = item.value.law_ids.iter().map(String::as_str);
            let contact_ids = item.value.directory_ids.iter().map(|id| id.0.as_str());
            let missing_laws = law_ids.enumerate().filter(|(_, id)| !laws.contains(id)).map(|it| ("law_ids", it));
            let missing_contacts =
                contact_ids.enumerate().filter(|(_, id)| !contacts.contains(id)).map(|it| ("directory_ids", it));
            let missing = missing_laws.chain(missing_contacts);
            for (key, (index, id)) in missing.filter(|(_, (_, id))| !content.unreadable.contains(*id)) {
                let at = item.at(&format!("{key}.{index}"));
                let kind = Kind::UnknownReference { key, id: id.to_owned() };
                problems.push(Problem::new(at, &file.corridor.value.id, kind));
            }
        }
    }
    problems
}
