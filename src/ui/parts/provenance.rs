//! How old and how sure a record is. No number is shown without it.

use dioxus::prelude::*;

use crate::domain::{Confidence, Contact, Month};
use crate::ui::View;
use crate::words;

/// Months after which a source is said to be old beside the button.
const OLD: i32 = 12;

/// One quiet line: date of the newest source, whether it may have changed, how sure.
pub fn provenance(view: &View, contact: &Contact) -> String {
    line(view, contact.newest_source, contact.confidence)
}

/// The same for anything with a source.
pub fn line(view: &View, newest_source: Option<Month>, confidence: Confidence) -> String {
    let words = &view.words;
    let (date, old) = match newest_source {
        Some(month) => (
            words.say("source-of", &[("date", &words::month(view.language(), month))]),
            month.months_before(view.today()) > OLD,
        ),
        None => (words.get("source-undated"), true),
    };
    let sure = words.get(sureness(confidence));
    let changed = if old { format!(" {}", words.get("may-have-changed")) } else { String::new() };
    format!("{date}.{changed} {sure}.")
}

/// The message that says how sure we are.
pub fn sureness(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "confidence-high",
        Confidence::Medium => "confidence-medium",
        Confidence::Low => "confidence-low",
    }
}

#[component]
pub fn Provenance(line: String) -> Element {
    rsx! { p { class: "src", {line} } }
}
