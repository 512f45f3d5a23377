//! One question in a line: `asked("MY", Need::Sick).from("ID").papers(Papers::None)`. What is not said is not known.

use chrono::DateTime;
use kawan::domain::{Country, Tongue, Warning};
use kawan::help::{Entry, Facts, Need, Papers, Ranked, Situation, Town, find_town, rank};
use serde_json::Value;

use crate::kit::directory;

pub struct Asked(pub Situation);

/// A question from a country, or from the sea for `""`, at eleven in the morning of a working day.
pub fn asked(country: &str, need: Need) -> Asked {
    Asked(Situation {
        country: (!country.is_empty()).then(|| code(country)),
        town: None,
        nationality: None,
        papers: Papers::Unknown,
        need,
        language: Tongue::new("en"),
        at: DateTime::parse_from_rfc3339("2026-03-03T11:00:00+08:00").expect("a moment"),
        facts: Facts::default(),
    })
}

pub fn code(country: &str) -> Country {
    country.parse().unwrap_or_else(|error| panic!("{error}"))
}

impl Asked {
    pub fn from(mut self, country: &str) -> Self {
        self.0.nationality = Some(code(country));
        self
    }

    pub fn papers(mut self, papers: Papers) -> Self {
        self.0.papers = papers;
        self
    }

    pub fn speaking(mut self, language: &str) -> Self {
        self.0.language = Tongue::new(language);
        self
    }

    pub fn at(mut self, moment: &str) -> Self {
        self.0.at = DateTime::parse_from_rfc3339(moment).expect("a moment");
        self
    }

    /// A town by name, with its place if we know it.
    pub fn town(mut self, name: &str) -> Self {
        let known = self.0.country.and_then(|country| find_town(&directory().places, country, name));
        self.0.town = Some(Town { name: name.to_owned(), point: known.map(|place| place.point) });
        self
    }

    pub fn facts(mut self, facts: Value) -> Self {
        self.0.facts = serde_json::from_value(facts).expect("facts");
        self
    }

    pub fn ranked(&self) -> Ranked<'static> {
        rank(&directory().contacts, &self.0)
    }

    pub fn ids(&self) -> Vec<&'static str> {
        self.ranked().entries.iter().map(|entry| entry.contact.id.0.as_str()).collect()
    }

    pub fn first(&self) -> &'static str {
        self.ids().first().copied().unwrap_or("nobody")
    }

    pub fn lists(&self, id: &str) -> bool {
        known(id);
        self.ids().contains(&id)
    }

    #[track_caller]
    pub fn entry(&self, id: &str) -> Entry<'static> {
        let found = self.ranked().entries.into_iter().find(|entry| entry.contact.id.0 == id);
        found.unwrap_or_else(|| panic!("{id} is not among {:?}", self.ids()))
    }

    /// The numbers and addresses offered for one contact.
    #[track_caller]
    pub fn offered(&self, id: &str) -> Vec<&'static str> {
        self.entry(id).channels.iter().map(|reachable| reachable.channel.value.as_str()).collect()
    }

    /// Whether this is said over the list.
    pub fn says(&self, warning: Warning) -> bool {
        self.ranked().warnings.contains(&warning)
    }
}

/// A name that the directory does not have would make "is not listed" true for ever.
#[track_caller]
fn known(id: &str) {
    assert!(directory().contacts.iter().any(|contact| contact.id.0 == id), "there is no {id}");
}
