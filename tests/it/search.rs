//! What people really type, in every language: one of the right answers is among the first three.

use std::rc::Rc;

use kawan::content::{compile, read};
use kawan::domain::{Country, GuideTopic, Language};
use kawan::ui::shelf::{Found, shelf};
use kawan::ui::{Answers, View};
use kawan::words::Words;

const QUERIES: &str = include_str!("../fixtures/search_queries.tsv");

struct Query<'a> {
    language: Language,
    country: Country,
    typed: &'a str,
    answers: Vec<&'a str>,
}

fn queries() -> impl Iterator<Item = Query<'static>> {
    QUERIES.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut parts = line.split('\t');
        let mut part = || parts.next().expect("four parts");
        Query {
            language: part().parse().expect("a language"),
            country: part().parse().expect("a country"),
            typed: part(),
            answers: split(part()),
        }
    })
}

/// `contact:` may be followed by several words.
fn split(answers: &str) -> Vec<&str> {
    let mut starts: Vec<usize> =
        ["need:", "guide:", "contact:"].iter().flat_map(|mark| answers.match_indices(mark).map(|(at, _)| at)).collect();
    starts.sort_unstable();
    let ends = starts.iter().skip(1).copied().chain([answers.len()]);
    starts.iter().zip(ends).map(|(start, end)| answers[*start..end].trim()).collect()
}

fn is_meant(found: &Found, answer: &str) -> bool {
    match (found, answer.split_once(':').expect("kind:name")) {
        (Found::Need(need), ("need", name)) => need.name() == name,
        (Found::Guide(topic), ("guide", name)) => topic.name() == name,
        (Found::Contact { name: full, .. }, ("contact", part)) => full.to_lowercase().contains(&part.to_lowercase()),
        _ => false,
    }
}

#[test]
fn what_people_type_finds_what_they_mean() {
    let (content, _) = read::read(std::path::Path::new("content")).expect("the content");
    let directory = Rc::new(compile::directory(&content).expect("a directory"));
    let guides: Vec<_> = compile::guides(&content).collect();
    let mut missed = Vec::new();
    for language in Language::ALL {
        let words = Rc::new(Words::embedded(language));
        let texts: Vec<(GuideTopic, String)> = guides
            .iter()
            .filter_map(|whole| {
                Some((whole.guide.id, whole.texts.get(&language)?.lines().collect::<Vec<_>>().join(" ")))
            })
            .collect();
        for query in queries().filter(|query| query.language == language) {
            let view = View {
                directory: directory.clone(),
                words: words.clone(),
                others: Rc::default(),
                country: query.country,
                answers: Answers::default(),
                now: None,
                at_desk: false,
            };
            let (found, index) = shelf(&view, &texts);
            let first: Vec<&Found> = index.find(query.typed, 3).iter().map(|hit| &found[hit.document]).collect();
            if !first.iter().any(|found| query.answers.iter().any(|answer| is_meant(found, answer))) {
                missed.push(format!("{language} {:?}: wanted {:?}, got {first:?}", query.typed, query.answers));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn every_language_is_asked_at_least_eight_times() {
    for language in Language::ALL {
        assert!(queries().filter(|query| query.language == language).count() >= 8, "{language}");
    }
}
