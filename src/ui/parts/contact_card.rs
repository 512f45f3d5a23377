//! The whole record of one contact: every way to reach it, its address for a driver, its hours, what is known of it.

use dioxus::prelude::*;

use super::call::{BigNumber, CallButton, display};
use super::provenance::{Provenance, provenance};
use super::warnings::{ContactNote, ContactWarnings};
use crate::domain::{Channel, Contact};
use crate::ui::View;
use crate::words;

#[component]
pub fn ContactCard(view: View, contact: Contact) -> Element {
    let words = &view.words;
    let local = contact.name_local.clone().filter(|name| *name != contact.name);
    let place = contact
        .city
        .clone()
        .map_or_else(|| words.country(contact.country), |city| format!("{city}, {}", words.country(contact.country)));
    let papers = words.get(&format!(
        "reason-without_papers_{}",
        match contact.undocumented {
            crate::domain::WithoutPapers::Yes => "yes",
            crate::domain::WithoutPapers::Unclear => "unclear",
            crate::domain::WithoutPapers::No => "no",
        }
    ));
    let card = view.card_id(&contact);
    rsx! {
        article { class: "card", id: card,
            h3 { lang: "en", {contact.name.clone()} }
            if let Some(name) = local { p { class: "local", {name} } }
            p { class: "kind", {words::kind(words, contact.kind)} ". " {place} }
            ContactWarnings { view: view.clone(), contact: contact.clone(), warnings: view.warnings(&contact) }
            for channel in contact.channels.clone() {
                ChannelBlock { view: view.clone(), country: contact.country, channel }
            }
            if contact.channels.is_empty() { p { {words.get("reason-no_number")} } }
            ContactNote { view: view.clone(), contact: contact.clone(), warnings: view.warnings(&contact) }
            if let Some(address) = contact.address.clone() {
                p { class: "src", {words.get("address-to-show")} }
                p { class: "addr big", {address} }
            }
            p { class: "src", {papers} }
            Provenance { line: provenance(&view, &contact) }
            if view.now.is_some() { Sources { view: view.clone(), contact } }
        }
    }
}

#[component]
fn ChannelBlock(view: View, country: crate::domain::Country, channel: Channel) -> Element {
    let words = &view.words;
    let spoken = words::channel_languages(words, &channel);
    let hours =
        channel.hours_note.clone().or_else(|| channel.hours.clone()).map(|h| {
            if h == "24/7" { words.get("reason-always_open") } else { words.say("hours-are", &[("hours", &h)]) }
        });
    let works_here = channel.from_abroad || country == view.country;
    rsx! {
        div { class: "way",
            if channel.is_tappable() && !works_here {
                // A short number is another number in another country, so it is no button.
                p { bdi { {display(&channel).to_owned()} } }
            } else if channel.is_tappable() {
                CallButton { view: view.clone(), channel: channel.clone() }
                BigNumber { view: view.clone(), channel: channel.clone() }
            } else {
                p { class: "unchecked", {words.get("number-not-checked")} " " bdi { {display(&channel)} } }
            }
            if channel.is_number() && !channel.from_abroad {
                p { class: "src", {words.say("only-inside", &[("country", &words.country(country))])} }
            }
            if let Some(line) = hours { p { class: "src", {line} } }
            if let Some(line) = spoken { p { class: "src", {line} } }
        }
    }
}

#[component]
fn Sources(view: View, contact: Contact) -> Element {
    let words = &view.words;
    rsx! {
        details {
            summary { {words.get("sources")} }
            ul { class: "sources",
                for source in contact.sources {
                    li { lang: "en",
                        if let Some(url) = source.url { a { href: url, rel: "noreferrer", {source.title} } } else { {source.title} }
                        ", " {source.date}
                    }
                }
            }
        }
    }
}
