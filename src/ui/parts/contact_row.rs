//! One contact in the ordered list: who, what to know, the button, the number, why it stands here.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::Icon;
use super::call::{BigNumber, CallButton};
use super::provenance::{Provenance, provenance};
use super::ready_message::text_for;
use super::warnings::{ContactNote, ContactWarnings};
use crate::domain::{Channel, Contact, Warning};
use crate::help::{Entry, Need, Reason};
use crate::ui::View;
use crate::words;

/// What a row shows, taken out of the ranking so that it can outlive it.
#[derive(Clone, PartialEq)]
pub struct Row {
    contact: Contact,
    channels: Vec<Channel>,
    reasons: Vec<Reason>,
    warnings: BTreeSet<Warning>,
    unchecked: bool,
}

/// Buttons a row offers at most; the rest stands in the full record.
const BUTTONS: usize = 2;

impl Row {
    pub fn of(entry: &Entry<'_>) -> Self {
        let numbers = entry.channels.iter().filter(|r| r.channel.is_voice() || r.channel.is_written());
        let mut channels: Vec<Channel> = numbers.map(|r| r.channel.clone()).take(BUTTONS).collect();
        if channels.is_empty() {
            channels = entry.channels.iter().map(|r| r.channel.clone()).take(1).collect();
        }
        Self {
            contact: entry.contact.clone(),
            channels,
            reasons: entry.reasons.clone(),
            warnings: entry.warnings.clone(),
            unchecked: entry.is_unchecked(),
        }
    }

    pub fn contact(&self) -> &Contact {
        &self.contact
    }

    /// The channels to offer, best first.
    #[cfg(feature = "prerender")]
    pub fn channels(&self) -> &[Channel] {
        &self.channels
    }

    #[cfg(feature = "prerender")]
    pub fn warnings(&self) -> &BTreeSet<Warning> {
        &self.warnings
    }

    #[cfg(feature = "prerender")]
    pub fn is_unchecked(&self) -> bool {
        self.unchecked
    }
}

#[component]
pub fn ContactRow(view: View, need: Need, row: Row) -> Element {
    let words = &view.words;
    let contact = &row.contact;
    let live = view.now.is_some();
    let why: Vec<String> =
        row.reasons.iter().filter(|r| live || !tells_the_hour(r)).map(|r| words::reason(words, r)).collect();
    let helper = words::helper_language(contact, view.language());
    let only_inside = row.channels.first().is_some_and(|c| !c.from_abroad);
    rsx! {
        article { class: "row",
            h3 { lang: "en", {contact.name.clone()} }
            p { class: "kind", {words::kind(words, contact.kind)} }
            if row.unchecked {
                p { class: "unchecked", Icon { name: "question" } {words.get("number-not-checked")} }
            }
            ContactWarnings { view: view.clone(), contact: contact.clone(), warnings: row.warnings.clone() }
            for channel in row.channels.clone() {
                CallButton { view: view.clone(), channel: channel.clone(), message: channel.is_written().then(|| text_for(&view, need, helper)).flatten() }
                BigNumber { view: view.clone(), channel }
            }
            if only_inside {
                p { class: "src", {words.say("only-inside", &[("country", &words.country(contact.country))])} }
            }
            ContactNote { view: view.clone(), contact: contact.clone(), warnings: row.warnings.clone() }
            ul { class: "why",
                for line in why { li { {line} } }
            }
            Provenance { line: provenance(&view, contact) }
            a { class: "more", href: "#{view.card_id(contact)}", {words.get("more-about")} }
        }
    }
}

/// True only at some hours, so not for a plain page.
fn tells_the_hour(reason: &Reason) -> bool {
    matches!(reason, Reason::OpenNow | Reason::ClosedNow | Reason::HoursUnknown)
}
