//! Reading the page aloud: a bar that shows itself only where the phone can speak, or somebody has read for us.
//! `assets/boot/listen.js` does the rest.

use dioxus::prelude::*;

use super::Icon;
use crate::ui::view::Shared;
use crate::words::Words;

#[component]
pub fn Listen(words: Shared<Words>) -> Element {
    let words = words.0;
    rsx! {
        div { class: "listen", role: "group", "aria-label": words.get("listen"),
            button { class: "plain", "data-listen": "start", Icon { name: "volume" } {words.get("listen")} }
            button { class: "plain", "data-listen": "pause", {words.get("listen-pause")} }
            button { class: "plain", "data-listen": "resume", {words.get("listen-resume")} }
            button { class: "plain", "data-listen": "stop", {words.get("listen-stop")} }
            // No status: told aloud, it would talk over the person it tells of.
            p { class: "src", "data-recorded": "", {words.get("listen-recorded")} }
            p { class: "src", role: "status", {words.get("listen-no-voice")} }
        }
    }
}
