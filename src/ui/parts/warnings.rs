//! What must be known before a call, above the button.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::Icon;
use crate::domain::Warning;
use crate::ui::View;
use crate::words;

/// The warnings of a whole list.
#[component]
pub fn ListWarnings(view: View, warnings: BTreeSet<Warning>) -> Element {
    let words = &view.words;
    let lines = warnings.into_iter().map(|w| match w {
        Warning::EnforcementLine => words.get("warn-list-enforcement_line"),
        other => words::warning(words, other),
    });
    rsx! {
        for line in lines {
            p { class: "warn", Icon { name: "alert" } {line} }
        }
    }
}

/// The warnings of one contact, then its own caution in full.
#[component]
pub fn ContactWarnings(view: View, id: String, warnings: BTreeSet<Warning>) -> Element {
    let words = &view.words;
    let caution = words.caution(&id);
    let (class, icon) = if warnings.is_empty() { ("note", "info") } else { ("warn", "alert") };
    // The caution says it closer; the general sentence is for contacts that have none.
    let general =
        warnings.iter().filter(|w| caution.is_none() || !said_by_caution(**w)).map(|w| words::warning(words, *w));
    rsx! {
        for line in general {
            p { class: "warn", Icon { name: "alert" } {line} }
        }
        if let Some(line) = caution {
            p { class, Icon { name: icon } {line} }
        }
    }
}

/// Dangers that belong to the contact itself, which its own caution always spells out.
fn said_by_caution(warning: Warning) -> bool {
    matches!(
        warning,
        Warning::CallRecorded
            | Warning::ShelterRestriction
            | Warning::RescuedMayBeDetained
            | Warning::HospitalReporting
    )
}
