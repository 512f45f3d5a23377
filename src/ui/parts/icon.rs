//! A drawing beside a word, never instead of one. The style sheet holds the drawings.

use dioxus::prelude::*;

#[component]
pub fn Icon(name: &'static str) -> Element {
    rsx! { i { class: "i i-{name}", aria_hidden: "true" } }
}
