//! What the offer check rests on exists: rules ask questions that are asked, and name laws that hold a figure where one is needed.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::content::record::Record;
use crate::offer::condition::Condition;

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let offer = &content.offer;
    let laws: BTreeMap<&str, bool> =
        content.laws.iter().map(|law| (law.value.id.as_str(), law.value.figure.is_some())).collect();
    let asked: BTreeSet<&str> = offer.questions.iter().map(|it| it.value.id.as_str()).collect();
    let mut problems = Vec::new();
    for rule in &offer.rules {
        problems.extend(questions(rule, &rule.value.id, &rule.value.when, &asked));
        for (index, id) in rule.value.law.iter().enumerate().filter(|(_, id)| !laws.contains_key(id.as_str())) {
            let kind = Kind::UnknownReference { key: "law", id: id.clone() };
            problems.push(Problem::new(rule.at(&format!("law.{index}")), &rule.value.id, kind));
        }
        if rule.value.law.is_empty() && rule.value.sources.is_empty() {
            problems.push(Problem::new(rule.start.clone(), &rule.value.id, Kind::MissingSource));
        }
    }
    for question in &offer.questions {
        if let Some(settled) = &question.value.settled_by {
            problems.extend(questions(question, &question.value.id, settled, &asked));
        }
    }
    problems.extend(offer.ceilings.iter().filter_map(|it| figure(it, &it.value.law, &laws)));
    problems.extend(offer.floors.iter().filter_map(|it| figure(it, &it.value.law, &laws)));
    let unsourced = offer.rates.iter().filter(|it| it.value.sources.is_empty());
    problems.extend(unsourced.map(|it| Problem::new(it.start.clone(), &it.value.currency, Kind::MissingSource)));
    problems
}

fn questions<T>(record: &Record<T>, id: &str, condition: &Condition, asked: &BTreeSet<&str>) -> Vec<Problem> {
    let unknown = condition.questions().into_iter().filter(|question| !asked.contains(question));
    let kind = |question: &str| Kind::UnknownReference { key: "when", id: question.to_owned() };
    unknown.map(|question| Problem::new(record.at("when"), id, kind(question))).collect()
}

/// A law with a figure, or what is wrong.
fn figure<T>(record: &Record<T>, law: &str, laws: &BTreeMap<&str, bool>) -> Option<Problem> {
    let known = laws.get(law) == Some(&true);
    let kind = Kind::UnknownReference { key: "law", id: law.to_owned() };
    (!known).then(|| Problem::new(record.at("law"), law, kind))
}
