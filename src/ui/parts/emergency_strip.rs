//! Emergency numbers with the country's name, before any question.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::Icon;
use super::call::CallButton;
use super::provenance::{Provenance, line, provenance};
use super::warnings::{ContactNote, ContactWarnings};
use crate::domain::{Contact, Enforcement, Warning};
use crate::help::{EmergencyNumber, Service, emergency};
use crate::ui::View;
use crate::words::Words;

/// Where the header's SOS leads on a page with this strip.
pub const SOS: &str = "sos";

#[component]
pub fn EmergencyStrip(view: View) -> Element {
    let words = &view.words;
    let emergency = emergency(&view.directory.contacts, view.country);
    let police = emergency.numbers.iter().any(|number| number.enforcement == Enforcement::Runs);
    let sources = sources(&view, &emergency.numbers);
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
            for line in sources { p { class: "src", {line} } }
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

/// Where the numbers come from, each line once: numbers with the same sources share one.
fn sources(view: &View, numbers: &[EmergencyNumber]) -> Vec<String> {
    let mut out: Vec<(Vec<&str>, String)> = Vec::new();
    for number in numbers {
        let from = line(view, number.newest_source, number.confidence);
        match out.iter_mut().find(|(_, known)| *known == from) {
            Some((codes, _)) => codes.push(&number.code),
            None => out.push((vec![&number.code], from)),
        }
    }
    out.into_iter().map(|(codes, from)| format!("{}: {from}", codes.join(", "))).collect()
}

pub(super) fn services(words: &Words, number: &EmergencyNumber) -> Vec<String> {
    let key = |service: &Service| match service {
        Service::Ambulance => "emergency-ambulance",
        Service::Police => "emergency-police",
        Service::Fire => "emergency-fire",
    };
    number.services.iter().map(|service| words.get(key(service))).collect()
}
