//! The first screen: eleven languages, each by its own name, and every country's emergency numbers one tap away.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::content::format::Directory;
use crate::domain::{Country, Language};
use crate::help::{emergency, short_numbers};
use crate::ui::Route;
use crate::ui::parts::{Go, Icon};
use crate::ui::view::Shared;
use crate::words::Words;

#[component]
pub fn LanguagePage(directory: Shared<Directory>, english: Shared<Words>) -> Element {
    let words = english.0;
    let numbers: Vec<(String, Vec<String>)> =
        Country::COVERED.into_iter().map(|country| (words.country(country), codes(&directory.0, country))).collect();
    rsx! {
        header { class: "top",
            a { class: "leave", href: "/leave.html", rel: "noreferrer", Icon { name: "log-out" } {words.get("leave-quickly")} }
            span { class: "brand", "Kawan" }
        }
        main {
            h1 { class: "first", Icon { name: "globe" } {words.get("choose-language")} }
            nav { class: "choices", "aria-label": words.get("language"),
                for language in Language::ALL {
                    Go { to: Route::Countries(language), class: "choice", lang: language.code(), {language.endonym()} }
                }
            }
            details { class: "sosall",
                summary { Icon { name: "siren" } "SOS" }
                ul {
                    for (country, codes) in numbers {
                        li { span { {country} } for code in codes { a { class: "call", href: "tel:{code}", b { {code.clone()} } } } }
                    }
                }
            }
            p { class: "src", {words.get("about-what")} }
        }
    }
}

fn codes(directory: &Rc<Directory>, country: Country) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in emergency(&directory.contacts, country).lines {
        for channel in short_numbers(line.contact) {
            if !out.contains(&channel.value) {
                out.push(channel.value.clone());
            }
        }
    }
    out.truncate(3);
    out
}
