//! The emergency numbers of every country, for screens on which no country is chosen yet.

use dioxus::prelude::*;

use super::Icon;
use super::emergency_strip::SOS;
use crate::content::format::Directory;
use crate::domain::Country;
use crate::help::emergency;
use crate::ui::view::Shared;
use crate::words::Words;

/// Numbers a country shows here; its own page shows all.
const SHOWN: usize = 2;

#[component]
pub fn EmergencyList(directory: Shared<Directory>, words: Shared<Words>) -> Element {
    let countries = Country::COVERED.map(|country| (words.0.country(country), codes(&directory.0, country)));
    rsx! {
        details { class: "sosall", id: SOS,
            summary { Icon { name: "siren" } "SOS" }
            ul {
                for (country, codes) in countries {
                    li {
                        span { {country} }
                        for code in codes { a { class: "call", href: "tel:{code}", b { {code.clone()} } } }
                    }
                }
            }
        }
    }
}

fn codes(directory: &Directory, country: Country) -> Vec<String> {
    emergency(&directory.contacts, country).numbers.into_iter().map(|number| number.code).take(SHOWN).collect()
}
