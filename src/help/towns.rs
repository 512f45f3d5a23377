//! Finding the town a person named, forgiving spelling in the ways people really spell.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::domain::{Country, Place};

/// The place of this name in `country`, by its name, a local name, or a part of it in brackets. `None` when we do not know it.
#[must_use]
pub fn find_town<'a>(places: &'a [Place], country: Country, name: &str) -> Option<&'a Place> {
    let wanted = fold(name);
    if wanted.is_empty() {
        return None;
    }
    let here = || places.iter().filter(|p| p.country == country);
    here().find(|p| spellings(p).any(|s| fold(s) == wanted)).or_else(|| {
        here().find(|p| wanted.chars().count() > 3 && spellings(p).any(|s| bracket(s).any(|b| fold(b) == wanted)))
    })
}

fn spellings(place: &Place) -> impl Iterator<Item = &str> {
    std::iter::once(place.name.as_str()).chain(place.names.values().map(String::as_str))
}

/// The parts of `Golden Triangle (Ton Pheung)`.
fn bracket(name: &str) -> impl Iterator<Item = &str> {
    name.split(['(', ')', ',', '/']).map(str::trim).filter(|part| !part.is_empty())
}

/// Small letters, no accents over Latin letters, no spaces or hyphens.
fn fold(text: &str) -> String {
    text.nfd()
        .filter(|c| !(is_combining_mark(*c) && ('\u{300}'..='\u{36f}').contains(c)))
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\'' | '.' | '\u{200b}'))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'đ' { 'd' } else { c })
        .nfc()
        .collect()
}
