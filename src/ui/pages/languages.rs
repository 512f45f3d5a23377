//! The first screen: eleven languages, each by its own name, and every country's emergency numbers one tap away.

use dioxus::prelude::*;

use crate::content::format::Directory;
use crate::domain::Language;
use crate::ui::Route;
use crate::ui::parts::{EmergencyList, Go, Header, Icon};
use crate::ui::view::Shared;
use crate::words::Words;

#[component]
pub fn LanguagePage(directory: Shared<Directory>, english: Shared<Words>) -> Element {
    let words = &english.0;
    rsx! {
        Header { words: english.clone() }
        main { id: "choose",
            h1 { class: "first", Icon { name: "globe" } {words.get("choose-language")} }
            nav { class: "choices pick", "aria-label": words.get("language"),
                for language in Language::ALL {
                    Go { to: Route::Countries(language), class: "choice", lang: language.code(), {language.endonym()} }
                }
            }
            EmergencyList { directory: directory.clone(), words: english.clone() }
            p { class: "src", {words.get("about-what")} }
        }
    }
}
