//! Emergency numbers with the country's name, before any question.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::Icon;
use super::call::CallButton;
use super::provenance::{Provenance, provenance};
use super::warnings::{ContactNote, ContactWarnings};
use crate::domain::{Contact, Enforcement, Warning};
use crate::help::{EmergencyNumber, Service, emergency};
use crate::ui::View;
use crate::words::{Words, day};

/// Where the header's SOS leads on a page with this strip.
pub const SOS: &str = "sos";

#[component]
pub fn EmergencyStrip(view: View) -> Element {
    let words = &view.words;
    let emergency = emergency(&view.directory.contacts, view.country);
    let police = emergency.numbers.iter().any(|number| number.enforcement == Enforcement::Runs);
    let date = day(view.language(), view.directory.compiled);
    let crisis: Vec<Contact> = emergency.crisis.into_iter().cloned().collect();
    let numbers = emergency.numbers.into_iter().map(|number| (services(words, &number), number.code));
    rsx! {
        section { class: "sos", "aria-labelledby": SOS,
            h2 { id: SOS, Icon { name: "siren" } {words.say("emergency-in", &[("country", &words.country(view.country))])} }
            if police { p { class: "caution", {words.get("emergency-caution")} } }
            ul {
                for (services, code) in numbers {
                    li { a { class: "call", href: "tel:{code}", Icon { name: "phone" } b { {code.clone()} }
                        for service in services { span { {service} } }
                    } }
                }
            }
            p { class: "src", {words.say("about-facts", &[("date", &date)])} }
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
    let warnings: BTreeSet<Warning> = contact.dangers.iter().copied().collect();
    rsx! {
        p { b { {contact.name.clone()} } }
        p { class: "src", {view.words.get("call-trace")} }
        ContactWarnings { view: view.clone(), contact: contact.clone(), warnings: warnings.clone() }
        if let Some(channel) = channel { CallButton { view: view.clone(), channel } }
        ContactNote { view: view.clone(), contact: contact.clone(), warnings }
        Provenance { line: provenance(&view, &contact) }
    }
}

pub(super) fn services(words: &Words, number: &EmergencyNumber) -> Vec<String> {
    let key = |service: &Service| match service {
        Service::Ambulance => "emergency-ambulance",
        Service::Police => "emergency-police",
        Service::Fire => "emergency-fire",
    };
    number.services.iter().map(|service| words.get(key(service))).collect()
}
