//! One step back, above the heading.

use dioxus::prelude::*;

use super::{Go, Icon};
use crate::ui::Route;
use crate::ui::view::Shared;
use crate::words::Words;

#[component]
pub fn Back(to: Route, words: Shared<Words>) -> Element {
    rsx! { Go { to, class: "back", Icon { name: "arrow-left" } {words.0.get("back")} } }
}
