//! Countries are those of ISO 3166, and a record stands in the file of its country.
//!
//! An office may also sit outside the covered countries (a seafarers' line in London); whom it serves may be anybody.

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::content::record::Record;
use crate::domain::Country;

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    for contact in &content.contacts {
        let id = &contact.value.id.0;
        problems.extend(country(contact, id, contact.value.country));
        problems.extend(file(contact, id, "directory", contact.value.country.as_str()));
        for (index, served) in contact.value.serves.iter().enumerate() {
            if served != "*" && !known(served) {
                let at = contact.at(&format!("serves.{index}"));
                problems.push(Problem::new(at, id, Kind::UnknownCountry { value: served.clone() }));
            }
        }
    }
    for place in &content.places {
        problems.extend(country(place, &place.value.id.0, place.value.country));
        problems.extend(file(place, &place.value.id.0, "places", place.value.country.as_str()));
    }
    for law in &content.laws {
        let value = &law.value.country;
        if value != "INT" && !known(value) {
            let kind = Kind::UnknownCountry { value: value.clone() };
            problems.push(Problem::new(law.at("country"), &law.value.id, kind));
        }
        problems.extend(file(law, &law.value.id, "law", value));
    }
    for blocked in &content.blocked {
        problems.extend(country(blocked, &blocked.value.id, blocked.value.country));
    }
    for record in content.corridors.iter().map(|file| &file.corridor) {
        let corridor = &record.value;
        let wanted = format!("{}-{}", corridor.origin, corridor.destination).to_lowercase();
        for (key, value) in [("origin", corridor.origin), ("destination", corridor.destination)] {
            if !known(value.as_str()) {
                let kind = Kind::UnknownCountry { value: value.to_string() };
                problems.push(Problem::new(record.at(key), &corridor.id, kind));
            }
        }
        if record.stem() != wanted || corridor.id != wanted {
            let kind = Kind::FileName { wanted: format!("corridors/{wanted}.toml") };
            problems.push(Problem::new(record.at("id"), &corridor.id, kind));
        }
    }
    problems
}

fn known(code: &str) -> bool {
    rust_iso3166::from_alpha2(code).is_some()
}

fn country<T>(record: &Record<T>, id: &str, country: Country) -> Option<Problem> {
    (!known(country.as_str()))
        .then(|| Problem::new(record.at("country"), id, Kind::UnknownCountry { value: country.to_string() }))
}

fn file<T>(record: &Record<T>, id: &str, folder: &str, country: &str) -> Option<Problem> {
    let wanted = country.to_lowercase();
    (record.stem() != wanted).then(|| {
        let kind = Kind::FileName { wanted: format!("{folder}/{wanted}.toml") };
        Problem::new(record.at("country"), id, kind)
    })
}
