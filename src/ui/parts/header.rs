//! The bar on top of every page: leaving first, then the emergency numbers, then the language.

use dioxus::prelude::*;

use super::emergency_strip::SOS;
use super::{Go, Icon};
use crate::ui::Route;
use crate::ui::view::Shared;
use crate::words::Words;

#[component]
pub fn Header(words: Shared<Words>) -> Element {
    let words = words.0;
    rsx! {
        header { class: "top",
            // First in the order of focus. A plain link, so that it works without a script.
            a { class: "leave", href: "/leave.html", rel: "noreferrer", Icon { name: "log-out" } {words.get("leave-quickly")} }
            a { class: "sosjump", href: "#{SOS}", "SOS" }
            Go { to: Route::Languages, class: "lang", Icon { name: "globe" } {words.get("language")} }
        }
    }
}
