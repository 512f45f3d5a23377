//! What changed since the person last looked: shown until they say that they have read it.

use std::collections::BTreeMap;

use dioxus::prelude::*;

use crate::content::changes::Change;
use crate::domain::Contact;
use crate::ui::View;
use crate::ui::view::Shared;
use crate::words;

/// The sentences of rules with their figures, by rule. Without them changed figures are left out.
pub type RuleWords = Shared<BTreeMap<String, String>>;

/// A line, and the contact it speaks of where it can be opened.
#[derive(Clone, PartialEq)]
struct Line {
    text: String,
    more: Option<String>,
}

#[component]
pub fn Changes(view: View, list: Shared<Vec<Change>>, rules: RuleWords, onread: EventHandler<()>) -> Element {
    let words = &view.words;
    let lines: Vec<Line> = list.0.iter().filter_map(|change| line(&view, change, &rules.0)).collect();
    if lines.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "news", "aria-labelledby": "news",
            h2 { id: "news", {words.get("changes-title")} }
            ul { class: "points",
                for Line { text, more } in lines {
                    li {
                        {text}
                        if let Some(id) = more { " " a { class: "more", href: "#{id}", {words.get("more")} } }
                    }
                }
            }
            button { class: "plain", onclick: move |_| onread.call(()), {words.get("changes-read")} }
        }
    }
}

fn line(view: &View, change: &Change, rules: &BTreeMap<String, String>) -> Option<Line> {
    let text = words::change(&view.words, change, |rule| rules.get(rule).cloned())?;
    let (Change::NumberNew { id, .. } | Change::ContactNew { id, .. } | Change::Safety { id, .. }) = change else {
        return Some(Line { text, more: None });
    };
    // Only the contacts of this country stand on this page.
    let here = |contact: &&Contact| contact.id.0 == *id && contact.country == view.country;
    Some(Line { text, more: view.directory.contacts.iter().find(here).map(|contact| view.card_id(contact)) })
}
