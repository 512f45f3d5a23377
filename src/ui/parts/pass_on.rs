//! A copy of this country's help as one file: to keep, or to give to a friend. Shown where there is a line to fetch it over.

use dioxus::prelude::*;

use super::Icon;
use crate::ui::{View, pocket_address};

/// What the file is called on a phone: it must not tell what is in it.
const FILE: &str = "kawan.html";

#[component]
pub fn PassOn(view: View) -> Element {
    let words = &view.words;
    let address = pocket_address(view.language(), view.country);
    rsx! {
        p { class: "passon",
            a { class: "choice", href: address, download: FILE, Icon { name: "share" } {words.get("pocket-save")} }
            // `assets/boot/pass_on.js` brings it out where the phone can hand files on.
            button { class: "plain", "data-pass-on": FILE, {words.get("pocket-share")} }
            span { class: "src", {words.get("pocket-hint")} }
        }
    }
}
