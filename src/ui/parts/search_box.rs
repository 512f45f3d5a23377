//! The live app's search: needs, guides and this country's contacts, found as one types.
//!
//! The field is never written to by the program, so that no input method is disturbed.

use std::rc::Rc;

use dioxus::prelude::*;

use super::{Go, Icon, need_id};
use crate::domain::{GuideTopic, Need};
use crate::ui::shelf::{Found, shelf as fill};
use crate::ui::view::Shared;
use crate::ui::{Route, View};

/// Where the text of the guides comes from; titles are found without it.
#[derive(Clone, Copy, PartialEq)]
pub struct GuideTexts(pub Signal<Vec<(GuideTopic, String)>>);

const SHOWN: usize = 8;

#[component]
pub fn SearchBox(view: View, texts: GuideTexts, onneed: EventHandler<Need>, onask: EventHandler<()>) -> Element {
    let words = view.words.clone();
    let mut typed = use_signal(String::new);
    // Folding all texts costs as much as a hundred keys, so it waits for the first.
    let wanted = use_memo(move || !typed.read().trim().is_empty());
    // The hour changes nothing here, and must not fold everything anew each minute.
    let still = View { now: None, ..view.clone() };
    let shelf = use_memo(use_reactive!(|(still, texts)| {
        let asked = wanted();
        Shared(Rc::new(if asked { fill(&still, &texts.0.read()) } else { Default::default() }))
    }));
    let shelf = shelf();
    let (found, index) = &*shelf.0;
    let hits: Vec<Found> =
        index.find(&typed.read(), SHOWN).into_iter().filter_map(|hit| found.get(hit.document).cloned()).collect();
    let nothing = wanted() && hits.is_empty();
    rsx! {
        form { class: "search", role: "search", action: "/search", onsubmit: move |event| event.prevent_default(),
            label {
                Icon { name: "search" }
                span { class: "hide", {words.get("search")} }
                input {
                    r#type: "search", placeholder: words.get("search"), autocomplete: "off", spellcheck: "false",
                    autocapitalize: "off", maxlength: 120,
                    onfocus: move |_| onask.call(()),
                    oninput: move |event| typed.set(event.value()),
                }
            }
            div { role: "status",
                if nothing { p { class: "src", {words.get("search-nothing")} } }
                ul {
                    for hit in hits { li { Hit { view: view.clone(), hit, onneed } } }
                }
            }
        }
    }
}

#[component]
fn Hit(view: View, hit: Found, onneed: EventHandler<Need>) -> Element {
    let words = &view.words;
    match hit {
        Found::Need(need) => rsx! {
            a { class: "choice", href: "#{need_id(need)}",
                onclick: move |event: MouseEvent| {
                    event.prevent_default();
                    onneed.call(need);
                },
                Icon { name: "life-buoy" } {words.get(&format!("need-{}", need.name()))}
            }
        },
        Found::Guide(topic) => rsx! {
            Go { to: Route::Guide(view.language(), topic), class: "choice",
                Icon { name: "book" } {words.get(&format!("guide-{}", topic.name()))}
            }
        },
        Found::Contact { id, name, kind } => rsx! {
            a { class: "choice", href: "#{id}", Icon { name: "phone" } span { span { lang: "en", {name} } " " span { class: "src", {kind} } } }
        },
    }
}
