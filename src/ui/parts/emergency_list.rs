//! The emergency numbers of every country, for screens on which no country is chosen yet.

use dioxus::prelude::*;

use super::Icon;
use super::emergency_strip::{SOS, services};
use super::provenance::sureness;
use crate::content::format::Directory;
use crate::domain::{Confidence, Country};
use crate::help::{EmergencyNumber, emergency};
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
                        for (code, says) in numbers {
                            a { class: "call", href: "tel:{code}", b { {code.clone()} } span { {says} } }
                        }
                    }
                }
            }
            p { class: "src", {words.say("about-facts", &[("date", &date)])} }
        }
    }
}

/// Each number with what answers there, and with how sure we are where that is not beyond doubt.
fn numbers(directory: &Directory, country: Country, words: &Words) -> Vec<(String, String)> {
    let numbers = emergency(&directory.contacts, country).numbers.into_iter().take(SHOWN);
    let says = |number: &EmergencyNumber| {
        let mut says = services(words, number);
        if number.confidence != Confidence::High {
            says.push(format!("({})", words.get(sureness(number.confidence))));
        }
        says.join(" ")
    };
    numbers.map(|number| (number.code.clone(), says(&number))).collect()
}
