//! What a screen is given: the directory, the words, and what the person answered.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::content::format::Directory;
use crate::domain::{Contact, Country, Language, Point, Warning};
use crate::help::{Facts, Need, Papers, Situation, Town, warnings};
use crate::words::Words;

/// Everything a help screen shows, shared between its parts. Two views are equal when they are the same one.
#[derive(Clone)]
pub struct View {
    pub directory: Rc<Directory>,
    pub words: Rc<Words>,
    /// Languages a ready message may be written in; the person's own is always among them.
    pub others: Rc<Vec<Rc<Words>>>,
    pub country: Country,
    pub answers: Answers,
    /// Now; `None` on a plain page, which must be true at any hour.
    pub now: Option<DateTime<FixedOffset>>,
    /// Seen on a computer, so that a phone may scan a number from it.
    pub at_desk: bool,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.directory, &other.directory)
            && Rc::ptr_eq(&self.words, &other.words)
            && Rc::ptr_eq(&self.others, &other.others)
            && self.country == other.country
            && self.answers == other.answers
            && self.now == other.now
            && self.at_desk == other.at_desk
    }
}

/// Where the person comes from, as far as it was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Not asked yet: guessed from the language, only to order rows.
    #[default]
    Guessed,
    /// Asked, and not told.
    NotTold,
    Told(Country),
}

/// What the person answered so far. Nothing is required.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    pub origin: Origin,
    pub papers: Papers,
    pub town: Option<(String, Point)>,
    pub afraid_of_government: bool,
    pub official_involved: bool,
    pub for_someone_else: bool,
    pub under_18: bool,
}

impl View {
    #[must_use]
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// The nationality rows are ordered for: told, or the usual one of the language. A guess never makes anybody a citizen of the
    /// place where they are: many who read Thai in Thailand are not Thai, and for them its offices are no help.
    #[must_use]
    pub fn nationality(&self) -> Option<Country> {
        match self.answers.origin {
            Origin::Told(country) => Some(country),
            Origin::NotTold => None,
            Origin::Guessed => self.language().usual_nationality().filter(|guess| *guess != self.country),
        }
    }

    /// The question to the ranking for one need.
    #[must_use]
    pub fn situation(&self, need: Need) -> Situation {
        Situation {
            country: Some(self.country),
            town: self.answers.town.clone().map(|(name, point)| Town { name, point: Some(point) }),
            nationality: self.nationality(),
            papers: self.answers.papers,
            need,
            language: self.language().tongue(),
            at: self.now.unwrap_or_else(|| working_hour(self.directory.compiled)),
            facts: Facts {
                caller: self.answers.for_someone_else.then(|| "friend".to_owned()),
                fears_government: self.answers.afraid_of_government,
                official_involved: self.answers.official_involved,
                child_age: self.answers.under_18.then_some(17),
                ..Facts::default()
            },
        }
    }

    /// The element of a contact's full record. It stands in addresses, so it says nothing.
    #[must_use]
    pub fn card_id(&self, contact: &Contact) -> String {
        let place = self.directory.contacts.iter().position(|it| it.id == contact.id).unwrap_or_default();
        format!("c{place}")
    }

    /// What must be said beside a contact wherever it stands, for this person.
    #[must_use]
    pub fn warnings(&self, contact: &Contact) -> BTreeSet<Warning> {
        // What happened makes no difference to who a contact is.
        warnings(contact, &self.situation(Need::WantToGoHome))
    }

    /// Today, to say how old a source is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.map_or(self.directory.compiled, |now| now.date_naive())
    }

    /// The words of `language`, if they are at hand.
    #[must_use]
    pub fn words_in(&self, language: Language) -> Option<Rc<Words>> {
        if language == self.language() {
            return Some(self.words.clone());
        }
        self.others.iter().find(|w| w.language() == language).cloned()
    }
}

/// A plain page is ordered as at eleven in Bangkok on the day its facts were gathered.
fn working_hour(day: NaiveDate) -> DateTime<FixedOffset> {
    let morning = day.and_hms_opt(4, 0, 0).unwrap_or_default().and_utc();
    FixedOffset::east_opt(7 * 3600).map_or_else(|| morning.fixed_offset(), |bangkok| morning.with_timezone(&bangkok))
}

/// Something shared between components, equal only to itself.
pub struct Shared<T>(pub Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Default> Default for Shared<T> {
    fn default() -> Self {
        Self(Rc::default())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
