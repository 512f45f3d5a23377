//! Emergency numbers with the country's name, before any question.

use dioxus::prelude::*;

use super::Icon;
use super::call::display;
use super::warnings::ContactWarnings;
use crate::domain::{Contact, Enforcement};
use crate::help::{EmergencyLine, Service, emergency, short_numbers};
use crate::ui::View;

#[component]
pub fn EmergencyStrip(view: View) -> Element {
    let words = &view.words;
    let numbers = emergency(&view.directory.contacts, view.country);
    let police = numbers.lines.iter().any(|line| line.contact.enforcement == Enforcement::Runs);
    let lines: Vec<(String, Vec<String>)> = numbers.lines.iter().map(|line| (services(&view, line), dialled(line.contact))).collect();
    let crisis: Vec<Contact> = numbers.crisis.into_iter().cloned().collect();
    rsx! {
        section { class: "sos", "aria-labelledby": "sos",
            h2 { id: "sos", Icon { name: "siren" } {words.say("emergency-in", &[("country", &words.country(view.country))])} }
            if police { p { class: "caution", {words.get("emergency-caution")} } }
            ul {
                for (label, codes) in lines {
                    li {
                        for code in codes {
                            a { class: "call", href: "tel:{code}", Icon { name: "phone" } b { {display(&code)} } " " {label.clone()} }
                        }
                    }
                }
            }
            if !crisis.is_empty() {
                details {
                    summary { {words.get("emergency-crisis")} }
                    for contact in crisis {
                        Crisis { view: view.clone(), contact }
                    }
                }
            }
        }
    }
}

#[component]
fn Crisis(view: View, contact: Contact) -> Element {
    let channel = contact.callable().next().cloned();
    rsx! {
        p { b { {contact.name.clone()} } }
        ContactWarnings { view: view.clone(), id: contact.id.to_string(), warnings: contact.dangers.iter().copied().collect::<std::collections::BTreeSet<_>>() }
        if let Some(channel) = channel {
            super::call::CallButton { view: view.clone(), channel }
        }
        super::provenance::Provenance { line: super::provenance::provenance(&view, &contact) }
    }
}

fn services(view: &View, line: &EmergencyLine<'_>) -> String {
    let names = line.services.iter().map(|service| {
        view.words.get(match service {
            Service::Ambulance => "emergency-ambulance",
            Service::Police => "emergency-police",
            Service::Fire => "emergency-fire",
        })
    });
    names.collect::<Vec<_>>().join(", ")
}

fn dialled(contact: &Contact) -> Vec<String> {
    short_numbers(contact).map(|c| c.value.clone()).take(2).collect()
}
