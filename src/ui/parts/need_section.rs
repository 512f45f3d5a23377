//! One need and the answer to it: what to know, whom to contact, a message to send.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::contact_row::{ContactRow, Row};
use super::ready_message::ReadyMessage;
use super::warnings::ListWarnings;
use super::{Go, Icon};
use crate::domain::{GuideTopic, Language, Warning};
use crate::help::{Need, rank};
use crate::ui::{Route, View};
use crate::words::{self, Words};

/// The element of a need. It stands in addresses, so it says nothing.
#[must_use]
pub fn id_of(need: Need) -> String {
    let place = Need::ALL.iter().position(|it| *it == need).unwrap_or_default();
    format!("n{place}")
}

/// The need of an element.
#[cfg(feature = "web")]
#[must_use]
pub fn need_of_id(id: &str) -> Option<Need> {
    Need::ALL.into_iter().find(|need| id_of(*need) == id)
}

/// Contacts a need shows; the others stand in the list of all.
const SHOWN: usize = 5;

/// A need that opens to its answer. `open` and `ontoggle` are the live app's: it ranks only what is open.
#[component]
pub fn NeedSection(view: View, need: Need, open: Option<bool>, ontoggle: Option<EventHandler<bool>>) -> Element {
    let shown = open.unwrap_or(true);
    let name = need.name();
    rsx! {
        details {
            class: "need", id: id_of(need), open: open.unwrap_or(false),
            summary {
                onclick: move |event: MouseEvent| {
                    if let Some(toggle) = ontoggle {
                        event.prevent_default();
                        toggle.call(!shown);
                    }
                },
                Icon { name: icon(need) }
                h2 { {view.words.get(&format!("need-{name}"))} }
            }
            if shown { Answer { view, need } }
        }
    }
}

#[component]
fn Answer(view: View, need: Need) -> Element {
    let words = &view.words;
    let situation = view.situation(need);
    let ranked = rank(&view.directory.contacts, &situation);
    let rows: Vec<Row> = ranked.entries.iter().take(SHOWN).map(Row::of).collect();
    let (repeated, general): (BTreeSet<Warning>, BTreeSet<Warning>) =
        ranked.warnings.iter().partition(|warning| is_said_beside_contacts(**warning));
    let languages = message_languages(&view, &rows);
    let guides: Vec<GuideTopic> =
        view.directory.guides.iter().filter(|link| link.needs.contains(&need)).map(|link| link.id).collect();
    rsx! {
        if matches!(need, Need::Arrested | Need::Detained) { p { class: "do", {words.get("do-not-sign")} } }
        if rows.is_empty() {
            p { class: "warn", {words.get("nobody-safe")} " " {words.get("nobody-safe-advice")} }
        }
        ListWarnings { view: view.clone(), warnings: general }
        if !rows.is_empty() { p { class: "src trace", {words.get("call-trace")} } }
        for row in rows {
            ContactRow { key: "{row.contact().id}", view: view.clone(), need, row }
        }
        ListWarnings { view: view.clone(), warnings: repeated }
        p { class: "src", {words.get("call-trace-advice")} }
        ReadyMessage { view: view.clone(), need, languages }
        for topic in guides {
            Go { to: Route::Guide(view.language(), topic), class: "more", {read_more(words, topic)} }
        }
    }
}

fn read_more(words: &Words, topic: GuideTopic) -> String {
    words.say("guide-read", &[("title", &words.get(&format!("guide-{}", topic.name())))])
}

/// What stands again beside every contact it belongs to: dangers above the button, languages below. Over the list it would only
/// push down whoever can help; under the list it is still said.
fn is_said_beside_contacts(warning: Warning) -> bool {
    matches!(warning, Warning::EnforcementLine | Warning::EmbassyRisk | Warning::UncheckedNumber | Warning::LanguageGap)
}

/// The languages the shown helpers are written to in, then one's own.
fn message_languages(view: &View, rows: &[Row]) -> Vec<Language> {
    let mut out: Vec<Language> = Vec::new();
    for language in
        rows.iter().map(|row| words::helper_language(row.contact(), view.language())).chain([view.language()])
    {
        if !out.contains(&language) {
            out.push(language);
        }
    }
    // One's own last: it says what the others say.
    out.retain(|language| *language != view.language());
    out.truncate(2);
    out.push(view.language());
    out
}

pub(super) fn icon(need: Need) -> &'static str {
    match need {
        Need::DangerNow => "siren",
        Need::Suicidal => "life-buoy",
        Need::Arrested => "arrest",
        Need::Detained => "building",
        Need::LockedIn => "lock",
        Need::Violence => "hand",
        Need::SexualViolence => "heart",
        Need::Injured => "bandage",
        Need::Sick => "thermometer",
        Need::Pregnant => "baby",
        Need::Child => "child",
        Need::Wages => "coins",
        Need::PassportTaken => "passport",
        Need::Trafficked => "link",
        Need::ScamCompound => "monitor-off",
        Need::RecruitedCheated => "user-x",
        Need::AtSea => "ship",
        Need::WantToGoHome => "home",
        Need::FamilyMemberMissing => "users",
        Need::DeportedReturn => "plane",
    }
}
