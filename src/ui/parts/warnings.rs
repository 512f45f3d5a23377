//! What must be known before a call, above the button.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::Icon;
use crate::domain::{Contact, Warning};
use crate::ui::View;
use crate::words;

/// The warnings of a whole list.
#[component]
pub fn ListWarnings(view: View, warnings: BTreeSet<Warning>) -> Element {
    let words = &view.words;
    let lines = warnings.into_iter().map(|warning| words::list_warning(words, warning));
    rsx! {
        for line in lines {
            p { class: "warn", Icon { name: "alert" } {line} }
        }
    }
}

/// The warnings of one contact; then its own caution in full, where that must be read before a call.
#[component]
pub fn ContactWarnings(view: View, contact: Contact, warnings: BTreeSet<Warning>) -> Element {
    let words = &view.words;
    let caution = words.caution(&contact.id.0);
    // The caution says it closer; the general sentence is for contacts that have none.
    let spelled_out = caution.is_some();
    let general = warnings.iter().filter(|warning| !(spelled_out && said_by_caution(**warning)));
    let general = general.map(|warning| words::warning(words, *warning));
    let first = caution.filter(|_| comes_first(&contact, &warnings));
    rsx! {
        for line in general.chain(first) {
            p { class: "warn", Icon { name: "alert" } {line} }
        }
    }
}

/// The caution of a contact that carries no danger: good to know, below the button.
#[component]
pub fn ContactNote(view: View, contact: Contact, warnings: BTreeSet<Warning>) -> Element {
    let caution = view.words.caution(&contact.id.0).filter(|_| !comes_first(&contact, &warnings));
    rsx! {
        if let Some(line) = caution { p { class: "note", Icon { name: "info" } {line} } }
    }
}

/// A caution stands above the button when the record says so, or when anything else warns of this contact.
fn comes_first(contact: &Contact, warnings: &BTreeSet<Warning>) -> bool {
    contact.warn_before_call || !warnings.is_empty()
}

/// Dangers that belong to the contact itself, which its own caution spells out. What could cost a person their freedom is always said.
fn said_by_caution(warning: Warning) -> bool {
    matches!(warning, Warning::CallRecorded | Warning::ShelterRestriction)
}
