//! Cards to hold up to an officer, a doctor or an employer: their language large, English below it, one's own below that, so that
//! a person knows what the card says.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::content::card::Card;
use crate::domain::{Country, Language};
use crate::ui::view::Shared;
use crate::words::Words;

/// What is needed first stands first.
const ORDER: [&str; 14] = [
    "card-not-sign",
    "card-interpreter",
    "card-embassy",
    "card-unhcr",
    "card-lawyer",
    "card-afraid-return",
    "card-minor",
    "card-doctor",
    "card-pregnant",
    "card-have-child",
    "card-passport-taken",
    "card-forced",
    "card-cheated",
    "card-tell-family",
];

/// Room to write or say something.
const BLANK: &str = "…………………";

/// All cards for one country.
#[component]
pub fn Cards(cards: Shared<Vec<Card>>, country: Country, language: Language, all: Shared<Vec<Rc<Words>>>) -> Element {
    // The same on every page, and different for every card of a page.
    let first = Country::COVERED.iter().position(|it| *it == country).unwrap_or_default() * ORDER.len();
    rsx! {
        for (place, card) in in_order(&cards.0).into_iter().enumerate() {
            ShowCard { card: card.clone(), number: first + place, country, language, all: all.clone() }
        }
    }
}

/// One's own sentence to tap; the officer's, large, when it is open. It can be turned round for whoever stands opposite, and fill the
/// screen, without a script: two boxes that are ticked say how it is shown.
#[component]
fn ShowCard(card: Card, number: usize, country: Country, language: Language, all: Shared<Vec<Rc<Words>>>) -> Element {
    let say = all.0.iter().find(|words| words.language() == language).cloned();
    let say = |key: &str| say.as_ref().map(|words| words.get(key)).unwrap_or_default();
    let theirs = country.office_tongue();
    let filled = |text: &str, code: &str| {
        text.replace("{$language}", &name_of(language, code, &all.0)).replace("{$phone}", BLANK)
    };
    let said = |code: &str| (code != "en").then(|| card.words.get(code)).flatten().map(|text| filled(text, code));
    let english = filled(&card.en, "en");
    let (big, big_code) = match said(theirs.code()) {
        Some(text) => (text, theirs.code().to_owned()),
        None => (english.clone(), "en".to_owned()),
    };
    let own = said(language.code()).unwrap_or_else(|| english.clone());
    let own_code = language.code();
    let below = (big_code != "en").then_some(english);
    rsx! {
        details { class: "show",
            summary { lang: own_code, {own.clone()} }
            div { class: "held",
                input { r#type: "checkbox", class: "flip", id: "f{number}" }
                label { r#for: "f{number}", {say("cards-flip")} }
                input { r#type: "checkbox", class: "grow", id: "g{number}" }
                label { r#for: "g{number}", {say("cards-grow")} }
                p { class: "huge", lang: big_code.clone(), {big} }
                if let Some(english) = below { p { lang: "en", {english} } }
                if big_code != own_code { p { class: "src", lang: own_code, {own} } }
            }
        }
    }
}

fn in_order(cards: &[Card]) -> Vec<&Card> {
    let place = |card: &Card| ORDER.iter().position(|id| *id == card.id).unwrap_or(ORDER.len());
    let mut list: Vec<&Card> = cards.iter().collect();
    list.sort_by_key(|card| place(card));
    list
}

/// The name of `language` in the language of `code`; in English where we have no word for it.
fn name_of(language: Language, code: &str, all: &[Rc<Words>]) -> String {
    let name = |code: &str| {
        let words = all.iter().find(|words| words.language().code() == code)?;
        words.language_name(language.code())
    };
    name(code).or_else(|| name("en")).unwrap_or_default()
}
