//! Every statement says where it was read, or admits that it is general knowledge, which is never of high confidence.

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::content::record::Record;
use crate::domain::{Confidence, Source};

const GENERAL_KNOWLEDGE: &str = "general-knowledge";

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    for record in &content.contacts {
        let it = &record.value;
        problems.extend(statement(record, &it.id.0, &it.sources, Some(&it.basis), it.confidence));
    }
    for record in &content.laws {
        let it = &record.value;
        problems.extend(statement(record, &it.id, &it.sources, Some(&it.basis), it.confidence));
    }
    for file in &content.corridors {
        let id = &file.corridor.value.id;
        for record in &file.items {
            problems.extend(statement(record, id, &record.value.sources, None, record.value.confidence));
        }
    }
    for record in &content.places {
        let has_source = record.value.source.as_ref().is_some_and(|source| !source.title.trim().is_empty());
        if !has_source {
            problems.push(Problem::new(record.start.clone(), &record.value.id.0, Kind::MissingSource));
        }
    }
    problems
}

fn statement<T>(
    record: &Record<T>,
    id: &str,
    sources: &[Source],
    basis: Option<&str>,
    confidence: Confidence,
) -> Option<Problem> {
    let general = basis == Some(GENERAL_KNOWLEDGE);
    if general && confidence == Confidence::High {
        return Some(Problem::new(record.at("confidence"), id, Kind::HighWithoutSource));
    }
    let named = sources.iter().any(|source| !source.title.trim().is_empty());
    (!named && !general).then(|| Problem::new(record.start.clone(), id, Kind::MissingSource))
}
