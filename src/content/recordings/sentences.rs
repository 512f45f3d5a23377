//! The sentences that can be read aloud as they stand: messages without a gap, lines of guides, cards.

use std::collections::{BTreeMap, BTreeSet};

use super::key;
use crate::content::locale::Locales;
use crate::content::read::Content;
use crate::domain::Language;

/// A gap in a card, filled in when it is shown.
const GAP: &str = "{$";

/// The keys of all sentences of a language as they stand today.
#[must_use]
pub fn keys(content: &Content, locales: &Locales, language: Language) -> BTreeSet<String> {
    let areas = locales.languages.get(&language).into_iter().flat_map(BTreeMap::values);
    let messages = areas.flat_map(|area| area.messages.values()).filter_map(|message| message.plain.as_deref());
    let guides = content.guides.iter().filter_map(|file| match language {
        Language::En => Some(&file.english),
        _ => file.translations.get(&language).map(|(_, text)| text),
    });
    let cards = content.cards.iter().filter_map(|record| match language {
        Language::En => Some(record.value.en.as_str()),
        _ => record.value.words.get(language.code()).map(String::as_str),
    });
    let sentences = messages.chain(guides.flat_map(|text| text.lines())).chain(cards);
    sentences.filter(|sentence| !sentence.contains(GAP)).map(key).collect()
}
