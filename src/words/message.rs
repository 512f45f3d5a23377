//! A message ready to send: in a language the helper reads, and in the person's own so that they know what it says.

use super::Words;
use crate::domain::{Contact, Country, Language, Need};

/// The text, without the invisible direction marks, so that it survives any phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub language: Language,
    pub text: String,
}

/// A whole short message asking for help.
#[must_use]
pub fn ready_message(words: &Words, need: Need, place: Country, town: Option<&str>, own: Language) -> Message {
    let country = words.country(place);
    let here = town.map_or_else(|| country.clone(), |town| format!("{town}, {country}"));
    let language = words.language_name(own.code()).unwrap_or_else(|| own.endonym().to_owned());
    let text = words.say(
        "message",
        &[("problem", &words.get(&format!("need-{}", need.name()))), ("place", &here), ("language", &language)],
    );
    Message { language: words.language(), text: without_marks(&text) }
}

/// Text for outside: no direction isolates.
#[must_use]
pub fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// The language to write to this helper in: the person's own if they are known to read it, else one they are known to read,
/// else the language of business of the country.
#[must_use]
pub fn helper_language(contact: &Contact, own: Language) -> Language {
    let known: Vec<Language> =
        contact.channels.iter().flat_map(|c| &c.languages).filter_map(|tongue| tongue.language()).collect();
    if known.contains(&own) {
        return own;
    }
    known.first().copied().unwrap_or_else(|| business_language(contact.country))
}

fn business_language(country: Country) -> Language {
    match country {
        Country::TH => Language::Th,
        Country::KH => Language::Km,
        Country::LA => Language::Lo,
        Country::VN => Language::Vi,
        Country::ID => Language::Id,
        Country::MM => Language::My,
        Country::BD => Language::Bn,
        Country::NP => Language::Ne,
        _ => Language::En,
    }
}
