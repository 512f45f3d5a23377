//! The second screen: where are you?

use dioxus::prelude::*;

use crate::content::format::Directory;
use crate::domain::Country;
use crate::ui::Route;
use crate::ui::parts::{EmergencyList, Footer, Go, Header, Icon, Listen, Updates};
use crate::ui::view::Shared;
use crate::words::Words;

#[component]
pub fn CountryPage(directory: Shared<Directory>, words: Shared<Words>) -> Element {
    let compiled = directory.0.compiled;
    let language = words.0.language();
    let where_are_you = words.0.get("where-are-you");
    rsx! {
        Header { words: words.clone() }
        main {
            Updates { words: words.clone() }
            Listen { words: words.clone() }
            p { class: "calm", {words.0.get("not-your-fault")} }
            h1 { {where_are_you.clone()} }
            nav { class: "choices", "aria-label": where_are_you.clone(),
                for country in Country::COVERED {
                    Go { to: Route::Help(language, country), class: "choice", {words.0.country(country)} }
                }
            }
            nav { class: "choices", "aria-label": words.0.get("guides-title"),
                Go { to: Route::Offer(language), class: "choice", Icon { name: "search" } {words.0.get("offer-title")} }
                Go { to: Route::Cards(language), class: "choice", Icon { name: "hand" } {words.0.get("cards-title")} }
                if !directory.0.guides.is_empty() {
                    Go { to: Route::Guides(language), class: "choice", Icon { name: "book" } {words.0.get("guides-title")} }
                }
            }
            EmergencyList { directory: directory.clone(), words: words.clone() }
        }
        Footer { words: words.clone(), compiled }
    }
}
