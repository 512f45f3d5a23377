//! Lines that say what state the program and its texts are in.

use dioxus::prelude::*;

use crate::domain::Language;
use crate::ui::view::Shared;
use crate::words::{Words, day};

/// Says that a machine translated the text. English is the source and needs no such line.
#[component]
pub fn DraftNotice(words: Shared<Words>) -> Element {
    let words = words.0;
    if words.language() == Language::En {
        return rsx! {};
    }
    rsx! { p { class: "draft", {words.get("machine-draft-notice")} } }
}

/// Lines that are true only sometimes. `assets/boot/news.js` brings them out by a mark on the root; until then they are folded away.
#[component]
pub fn Updates(words: Shared<Words>) -> Element {
    let words = words.0;
    let two = |key: &str| format!("{} {}", words.get(key), words.get(&format!("{key}-advice")));
    rsx! {
        div { class: "updates", role: "status",
            p { "data-update": "ready",
                {words.get("update-available")} " "
                button { class: "plain", "data-swap": "1", {words.get("update-now")} }
            }
            p { "data-update": "installable",
                {words.get("install-note")} " "
                button { class: "plain", "data-install": "1", {words.get("install-app")} }
            }
            p { "data-update": "inside", {words.get("in-app-browser")} }
            p { "data-update": "damaged", {two("update-damaged")} }
            p { "data-update": "older", {two("update-older")} }
            p { "data-update": "stopped", {words.get("error-stopped")} }
            p { "data-update": "offline", {words.get("offline-works")} }
        }
    }
}

/// What the program says of itself, at the end of every page.
#[component]
pub fn Footer(words: Shared<Words>, compiled: chrono::NaiveDate) -> Element {
    let words = words.0;
    let date = day(words.language(), compiled);
    rsx! {
        footer {
            DraftNotice { words: Shared(words.clone()) }
            p { {words.get("nothing-sent")} }
            p { {words.get("leave-explain")} }
            p { {words.say("about-facts", &[("date", &date)])} " " {words.get("about-unsure")} }
            p { {words.get("not-legal-advice")} }
            details {
                summary { {words.get("about")} }
                p { {words.get("about-what")} }
                p { {words.get("about-licence")} }
                p { {words.get("about-geonames")} }
            }
        }
    }
}
