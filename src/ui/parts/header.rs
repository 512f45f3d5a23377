//! The bar on top of every page: leaving first, then the name and the language.

use std::rc::Rc;

use dioxus::prelude::*;

use super::{Go, Icon};
use crate::ui::Route;
use crate::words::Words;

#[derive(Clone, PartialEq, Props)]
pub struct HeaderProps {
    words: crate::ui::view::Shared<Words>,
    /// One step back, where there is one.
    back: Option<Route>,
}

pub fn Header(props: HeaderProps) -> Element {
    let words: Rc<Words> = props.words.0.clone();
    rsx! {
        header { class: "top",
            // First in the order of focus. A plain link, so that it works without a script.
            a { class: "leave", href: "/leave.html", rel: "noreferrer", Icon { name: "log-out" } {words.get("leave-quickly")} }
            if let Some(to) = props.back {
                Go { to, class: "back", Icon { name: "arrow-left" } {words.get("back")} }
            }
            span { class: "brand", "Kawan" }
            Go { to: Route::Languages, class: "lang", Icon { name: "globe" } {words.get("language")} }
        }
    }
}
