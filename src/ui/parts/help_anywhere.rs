//! Links to the help pages of every country, opened at one need: for pages that are about no country.

use dioxus::prelude::*;

use super::need_id;
use crate::domain::{Country, Need};
use crate::ui::Route;
use crate::ui::view::Shared;
use crate::words::Words;

/// `label` says to whoever listens what the links lead to.
#[component]
pub fn HelpAnywhere(need: Need, label: String, words: Shared<Words>) -> Element {
    let words = words.0;
    let language = words.language();
    let links = Country::COVERED.map(|country| (words.country(country), Route::Help(language, country).address()));
    let at = need_id(need);
    rsx! {
        p { class: "src", {words.get("guide-choose-country")} }
        nav { class: "choices small", "aria-label": label,
            for (name, address) in links { a { class: "choice", href: "{address}#{at}", {name} } }
        }
    }
}
