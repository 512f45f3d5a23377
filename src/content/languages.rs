//! How far each language has come, and which sentences look wrong to a program: what a reviewer should open first.
//!
//! None of this is a fault that stops a build; faults are in [`validate`](super::validate). A finding is a question to a person.

use std::collections::{BTreeMap, BTreeSet};

use super::guide::{Status, Text};
use super::locale::Locales;
use super::negation;
use super::read::Content;
use super::record::Location;
use crate::domain::Language;
use crate::search::{fold, is_zawgyi};

/// One language in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub language: Language,
    pub messages: usize,
    pub of_messages: usize,
    pub guides: usize,
    pub of_guides: usize,
    /// Made from an English text that has changed since.
    pub stale_guides: usize,
    /// Still a machine draft.
    pub unreviewed_guides: usize,
}

/// A sentence to look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub language: Language,
    pub at: Location,
    pub id: String,
    pub doubt: Doubt,
    /// The sentence as it stands.
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// The numbers differ from those of the English text.
    Numbers { english: Vec<String>, here: Vec<String> },
    /// The English text says "not" and this one has no word for it.
    Negation,
    /// The English text has a word of the glossary, and this one another than the glossary's.
    Term { term: String, word: String },
    /// Latin words that the English text does not have, in a language of another script.
    MixedScripts { words: Vec<String> },
    /// Digits of the language's own script, where a person may have to type or compare them.
    OwnDigits,
    /// Letters in an order that only the old Zawgyi encoding of Burmese has.
    Zawgyi,
    /// Marks nobody sees, which break search and copying.
    Invisible,
}

/// Where each language stands, in the order of [`Language::ALL`], English left out.
#[must_use]
pub fn coverage(content: &Content, locales: &Locales) -> Vec<Coverage> {
    let english = locales.languages.get(&Language::En);
    let of_messages = english.map_or(0, |areas| areas.values().map(|area| area.messages.len()).sum());
    others()
        .map(|language| {
            let areas = locales.languages.get(&language);
            let made = || content.guides.iter().filter_map(move |file| Some((file, file.translations.get(&language)?)));
            Coverage {
                language,
                messages: areas.map_or(0, |areas| areas.values().map(|area| area.messages.len()).sum()),
                of_messages,
                guides: made().count(),
                of_guides: content.guides.len(),
                stale_guides: made().filter(|(file, (front, _))| front.value.english != file.fingerprint).count(),
                unreviewed_guides: made().filter(|(_, (front, _))| front.value.status == Status::MachineDraft).count(),
            }
        })
        .collect()
}

/// What looks wrong, by language, file and line.
#[must_use]
pub fn findings(content: &Content, locales: &Locales) -> Vec<Finding> {
    let mut out = Vec::new();
    for language in others() {
        for (id, english, here, at) in messages(locales, language).chain(lines(content, language)) {
            let doubts = doubts(language, &english, &here).into_iter().chain(terms(content, language, &english, &here));
            out.extend(doubts.map(|doubt| Finding {
                language,
                at: at.clone(),
                id: id.clone(),
                doubt,
                text: here.clone(),
            }));
        }
    }
    out.sort();
    out
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::En)
}

type Pair = (String, String, String, Location);

/// Each message with its English.
fn messages(locales: &Locales, language: Language) -> impl Iterator<Item = Pair> {
    let areas = locales.languages.get(&language).into_iter().flat_map(BTreeMap::values);
    areas.flat_map(|area| &area.messages).filter_map(move |(id, message)| {
        let english = locales.message(Language::En, id)?;
        Some((id.clone(), value(&english.ftl), value(&message.ftl), message.at.clone()))
    })
}

/// Without the key and the variables.
fn value(ftl: &str) -> String {
    let text = ftl.split_once('=').map_or(ftl, |(_, text)| text);
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// Each line of each guide with its English.
fn lines(content: &Content, language: Language) -> impl Iterator<Item = Pair> {
    content.guides.iter().filter_map(move |file| Some((file, file.translations.get(&language)?))).flat_map(
        |(file, (front, text))| {
            let pairs = |text: &Text| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let name = file.guide.value.id.name();
            let at = front.start.clone();
            pairs(&file.english)
                .into_iter()
                .zip(pairs(text))
                .map(move |(english, here)| (name.to_owned(), english, here, at.clone()))
                .collect::<Vec<_>>()
        },
    )
}

fn doubts(language: Language, english: &str, here: &str) -> Vec<Doubt> {
    let mut out = Vec::new();
    let (wanted, found) = (numbers(english), numbers(&without_thai_years(here)));
    if wanted != found {
        out.push(Doubt::Numbers { english: wanted, here: found });
    }
    if negation::in_english(english) && !negation::in_language(language, here) {
        out.push(Doubt::Negation);
    }
    let foreign: Vec<String> = latin(here).difference(&latin(english)).cloned().collect();
    if has_own_script(language) && !foreign.is_empty() {
        out.push(Doubt::MixedScripts { words: foreign });
    }
    if here.chars().any(|c| c.is_numeric() && !c.is_ascii()) {
        out.push(Doubt::OwnDigits);
    }
    if language == Language::My && is_zawgyi(here) {
        out.push(Doubt::Zawgyi);
    }
    if here.contains(['\u{200b}', '\u{a0}', '\u{2060}', '\u{feff}']) {
        out.push(Doubt::Invisible);
    }
    out
}

/// Words of the glossary that were said in another way.
fn terms(content: &Content, language: Language, english: &str, here: &str) -> Vec<Doubt> {
    let (asked, said) = (spaced(english), fold(here));
    let others = content.terms.iter().filter(|record| asked.contains(&spaced(&record.value.en)));
    others
        .filter_map(|record| {
            let word = record.value.words.get(language.code())?;
            let missing = !ways(word).any(|way| said.contains(&way));
            missing.then(|| Doubt::Term { term: record.value.en.clone(), word: word.clone() })
        })
        .collect()
}

/// Words with one space around each, so that whole words are found.
fn spaced(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |out, word| out + &word.to_lowercase() + " ")
}

/// A glossary may give several words, and explain one in brackets.
fn ways(word: &str) -> impl Iterator<Item = String> {
    let plain = word.split('(').next().unwrap_or(word);
    plain.split(['/', ';', ',']).map(|way| fold(way.trim())).filter(|way| !way.is_empty())
}

fn has_own_script(language: Language) -> bool {
    use Language as L;
    matches!(language, L::My | L::Km | L::Th | L::Lo | L::Bn | L::Ne)
}

/// All numbers, grouping marks taken out whichever a language uses, sorted.
fn numbers(text: &str) -> Vec<String> {
    let plain: Vec<char> = text.chars().collect();
    let near = |at: usize| plain.get(at).is_some_and(char::is_ascii_digit);
    // A mark that groups stands before three digits; another one parts hours from minutes, or a whole number from its rest.
    let groups = |at: usize| (1..=3).all(|ahead| near(at + ahead)) && !near(at + 4);
    let joined: String = plain
        .iter()
        .enumerate()
        .filter(|(at, c)| !(matches!(c, '.' | ',') && near(at.wrapping_sub(1)) && groups(*at)))
        .map(|(_, c)| if c.is_ascii_digit() { *c } else { ' ' })
        .collect();
    let mut all: Vec<String> = joined.split_whitespace().map(str::to_owned).collect();
    all.sort();
    all
}

/// `2569 (2026)` says one year twice.
fn without_thai_years(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(" (20") {
        let (before, after) = rest.split_at(at);
        let year: String = before.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
        let is_year = year.len() == 4 && year.starts_with("25");
        out.push_str(if is_year { before.get(..before.len() - 4).unwrap_or(before) } else { before });
        out.push_str(" (20");
        rest = after.get(4..).unwrap_or_default();
    }
    out + rest
}

/// Latin words of four letters or more.
fn latin(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 3);
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, english: &str, here: &str, clean: bool) {
        let found = doubts(language, english, here);
        assert_eq!(found.is_empty(), clean, "{here}: {found:?}");
    }

    #[test]
    fn numbers_are_compared_however_they_are_grouped() {
        check(Language::Id, "MYR 1,500 in 3 days", "MYR 1.500 dalam 3 hari", true);
        check(Language::Id, "MYR 1,500 in 3 days", "MYR 1.500 dalam 30 hari", false);
        check(Language::Id, "09:00 to 16:00", "09.00 sampai 16.00", true);
        check(Language::Th, "since 2026", "ตั้งแต่ 2569 (2026)", true);
        check(Language::Th, "since 2026", "ตั้งแต่ 2569 (2027)", false);
    }

    #[test]
    fn what_does_not_belong_to_a_script_is_seen() {
        check(Language::Th, "Ask UNHCR first", "ถาม UNHCR ก่อน", true);
        check(Language::Th, "Ask a lawyer", "ถาม attorney ก่อน", false);
        check(Language::Bn, "16", "১৬", false);
        check(Language::Km, "here", "ទី\u{200b}នេះ", false);
    }

    #[test]
    fn zawgyi_is_told_from_unicode() {
        check(Language::My, "not paid", "လုပ်ခ မရပါ", true);
        check(Language::My, "work", "ေဆး", false);
    }
}
