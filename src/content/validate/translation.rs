//! Every language has every message of English, with the same variables, and none of its own.

use std::path::Path;
use std::sync::Arc;

use crate::content::locale::{Area, Locales};
use crate::content::problem::{Kind, Problem};
use crate::content::record::Location;
use crate::domain::Language;

pub(super) fn problems(locales: &Locales) -> Vec<Problem> {
    let Some(english) = locales.languages.get(&Language::En) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for (language, areas) in locales.languages.iter().filter(|(language, _)| **language != Language::En) {
        for (name, wanted) in english {
            match areas.get(name) {
                Some(area) => problems.extend(compare(wanted, area)),
                None => {
                    let file = sibling(&wanted.text.file, *language, name);
                    problems.push(Problem::of_file(&file, Kind::MissingFile));
                }
            }
        }
        let extra = areas.iter().filter(|(name, _)| !english.contains_key(*name));
        for message in extra.flat_map(|(_, area)| &area.messages) {
            problems.push(Problem::new(message.1.at.clone(), message.0, Kind::UnknownMessage));
        }
    }
    problems
}

fn compare(english: &Area, area: &Area) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, wanted) in &english.messages {
        match area.messages.get(id) {
            None => {
                let at = Location { file: Arc::clone(&area.text.file), line: 1 };
                problems.push(Problem::new(at, id, Kind::MissingMessage { english: wanted.at.clone() }));
            }
            Some(message) if message.variables != wanted.variables => {
                let kind = Kind::Variables {
                    english: wanted.variables.iter().cloned().collect(),
                    here: message.variables.iter().cloned().collect(),
                };
                problems.push(Problem::new(message.at.clone(), id, kind));
            }
            Some(_) => {}
        }
    }
    for (id, message) in area.messages.iter().filter(|(id, _)| !english.messages.contains_key(*id)) {
        problems.push(Problem::new(message.at.clone(), id, Kind::UnknownMessage));
    }
    problems
}

/// `locales/en/help.ftl` → `locales/my/help.ftl`.
fn sibling(english: &str, language: Language, name: &str) -> Arc<str> {
    let root = Path::new(english).parent().and_then(Path::parent).unwrap_or(Path::new(""));
    root.join(language.code()).join(format!("{name}.ftl")).to_string_lossy().replace('\\', "/").into()
}
