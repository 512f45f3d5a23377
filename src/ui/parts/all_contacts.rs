//! Everybody we know in one country, checked first, then those nobody confirmed.

use dioxus::prelude::*;

use super::ContactCard;
use crate::domain::{Confidence, Contact};
use crate::ui::View;

#[component]
pub fn AllContacts(view: View) -> Element {
    let say = &view.words;
    let heading = say.say("all-in-country", &[("country", &say.country(view.country))]);
    let (checked, unchecked): (Vec<Contact>, Vec<Contact>) =
        listed(&view).into_iter().partition(|contact| contact.confidence != Confidence::Low);
    rsx! {
        details { class: "all",
            summary { h2 { {heading} } }
            p { class: "src", {say.get("call-trace")} " " {say.get("call-trace-advice")} }
            for contact in checked {
                ContactCard { key: "{contact.id}", view: view.clone(), contact }
            }
            if !unchecked.is_empty() {
                h2 { class: "divider", {say.get("not-checked-heading")} }
                for contact in unchecked {
                    ContactCard { key: "{contact.id}", view: view.clone(), contact }
                }
            }
        }
    }
}

/// Everybody in this country for these people, and who at home or next door can be reached from here: nobody whom a list of this page
/// may show is left out.
pub fn listed(view: &View) -> Vec<Contact> {
    let home = view.nationality();
    let fits = |c: &&Contact| {
        let theirs = c.serves_everyone() || home.is_none_or(|h| c.serves_by_name(h)) || !c.kind.is_mission();
        let reached_from_here = c.channels.iter().any(|channel| channel.from_abroad);
        let from_home = Some(c.country) == home && reached_from_here;
        let next_door = view.country.neighbours().contains(&c.country)
            && home.is_some_and(|h| c.serves_by_name(h))
            && reached_from_here;
        let of_nowhere = !c.country.is_covered();
        c.country == view.country && theirs || from_home || next_door || of_nowhere
    };
    let mut list: Vec<Contact> = view.directory.contacts.iter().filter(fits).cloned().collect();
    list.sort_by_key(|c| (c.country != view.country, c.enforcement, c.kind, c.id.clone()));
    list
}
