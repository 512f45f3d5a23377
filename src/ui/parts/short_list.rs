//! One need and the first who can help, in few words: for print and for files that must stay small. The full record stands elsewhere
//! on the same page.

use dioxus::prelude::*;

use super::call::CallButton;
use super::contact_row::Row;
use super::need_section::icon;
use super::provenance::{Provenance, provenance};
use super::warnings::ContactWarnings;
use super::{Icon, need_id};
use crate::help::{Need, rank};
use crate::ui::View;

const SHOWN: usize = 3;

/// `title` is what the list is called, the need if left out; `page` is where the full records stand, this page if left out.
#[component]
pub fn ShortList(view: View, need: Need, title: Option<String>, page: Option<String>) -> Element {
    let words = &view.words;
    let situation = view.situation(need);
    let ranked = rank(&view.directory.contacts, &situation);
    // A list with a title of its own is one of many on its page.
    let id = title.is_none().then(|| need_id(need));
    let title = title.unwrap_or_else(|| words.get(&format!("need-{}", need.name())));
    let page = page.unwrap_or_default();
    let rows: Vec<Row> = ranked.entries.iter().take(SHOWN).map(Row::of).collect();
    rsx! {
        details { class: "need", id,
            summary { Icon { name: icon(need) } h2 { {title} } }
            if matches!(need, Need::Arrested | Need::Detained) { p { class: "do", {words.get("do-not-sign")} } }
            if rows.is_empty() { p { class: "warn", {words.get("nobody-safe")} " " {words.get("nobody-safe-advice")} } }
            for row in rows { Short { view: view.clone(), row, page: page.clone() } }
        }
    }
}

#[component]
fn Short(view: View, row: Row, page: String) -> Element {
    let contact = row.contact();
    let channel = row.channels().first().cloned();
    rsx! {
        article { class: "row",
            h3 { lang: "en", {contact.name.clone()} }
            ContactWarnings { view: view.clone(), contact: contact.clone(), warnings: row.warnings().clone() }
            if row.is_unchecked() { p { class: "unchecked", {view.words.get("number-not-checked")} } }
            if let Some(channel) = channel { CallButton { view: view.clone(), channel } }
            Provenance { line: provenance(&view, contact) }
            a { class: "more", href: "{page}#{view.card_id(contact)}", {view.words.get("more-about")} }
        }
    }
}
