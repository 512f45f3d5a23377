//! The emergency numbers of every country, for screens on which no country is chosen yet.

use dioxus::prelude::*;

use super::Icon;
use super::emergency_strip::{SOS, services};
use crate::content::format::Directory;
use crate::domain::Country;
use crate::help::emergency;
use crate::ui::view::Shared;
use crate::words::{Words, day};

/// Numbers a country shows here; its own page shows all.
const SHOWN: usize = 2;

#[component]
pub fn EmergencyList(directory: Shared<Directory>, words: Shared<Words>) -> Element {
    let words = words.0;
    let countries = Country::COVERED.map(|country| (words.country(country), numbers(&directory.0, country, &words)));
    let date = day(words.language(), directory.0.compiled);
    rsx! {
        details { class: "sosall", id: SOS,
            summary { Icon { name: "siren" } "SOS" }
            p { class: "caution", {words.get("emergency-caution")} }
            ul {
                for (country, numbers) in countries {
                    li {
                        span { {country} }
                        for (code, services) in numbers {
                            a { class: "call", href: "tel:{code}", b { {code.clone()} } span { {services} } }
                        }
                    }
                }
            }
            p { class: "src", {words.say("about-facts", &[("date", &date)])} }
        }
    }
}

/// Each number with what answers there.
fn numbers(directory: &Directory, country: Country, words: &Words) -> Vec<(String, String)> {
    let numbers = emergency(&directory.contacts, country).numbers.into_iter().take(SHOWN);
    numbers.map(|number| (number.code.clone(), services(words, &number).join(" "))).collect()
}
