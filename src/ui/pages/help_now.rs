//! Help now, in one country: emergency numbers first, then what happened, then everybody we know there.

use dioxus::prelude::*;

use crate::domain::{Confidence, Contact};
use crate::help::Need;
use crate::ui::parts::{Back, ContactCard, DraftNotice, EmergencyStrip, Footer, Header, NeedSection, Updates};
use crate::ui::view::Shared;
use crate::ui::{Route, View};

/// The page. `children` is the live app's questions, absent on a plain page.
#[component]
pub fn HelpPage(
    view: View,
    open: Option<Option<Need>>,
    ontoggle: Option<EventHandler<(Need, bool)>>,
    children: Element,
) -> Element {
    let words = Shared(view.words.clone());
    let say = &view.words;
    let country = say.country(view.country);
    let shown_for = view.nationality().map(|n| say.say("shown-for", &[("country", &say.country(n))]));
    let (checked, unchecked): (Vec<Contact>, Vec<Contact>) =
        listed(&view).into_iter().partition(|c| c.confidence != Confidence::Low);
    rsx! {
        Header { words: words.clone() }
        main {
            Updates { words: words.clone() }
            EmergencyStrip { view: view.clone() }
            div { class: "headrow",
                h1 { {say.get("what-happened")} }
                Back { to: Route::Countries(view.language()), words: words.clone() }
            }
            {children}
            if let Some(line) = shown_for { p { class: "src", {line} } }
            for need in Need::ALL {
                NeedSection {
                    key: "{need.name()}",
                    view: view.clone(),
                    need,
                    open: open.map(|it| it == Some(need)),
                    ontoggle: ontoggle.map(|handler| EventHandler::new(move |state| handler.call((need, state)))),
                }
            }
            DraftNotice { words: words.clone() }
            details { class: "all",
                summary { h2 { {say.say("all-in-country", &[("country", &country)])} } }
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
        Footer { words, compiled: view.directory.compiled }
    }
}

/// Everybody in this country for these people, and their own state's lines that can be called from here.
fn listed(view: &View) -> Vec<Contact> {
    let home = view.nationality();
    let fits = |c: &&Contact| {
        let here = c.country == view.country
            && (c.serves_everyone() || home.is_none_or(|h| c.serves_by_name(h)) || !c.kind.is_mission());
        let from_home = Some(c.country) == home && c.channels.iter().any(|ch| ch.from_abroad && ch.is_number());
        let of_nowhere = !c.country.is_covered();
        here || from_home || of_nowhere
    };
    let mut list: Vec<Contact> = view.directory.contacts.iter().filter(fits).cloned().collect();
    list.sort_by(|a, b| {
        (a.country != view.country, a.enforcement, a.kind, &a.id).cmp(&(
            b.country != view.country,
            b.enforcement,
            b.kind,
            &b.id,
        ))
    });
    list
}
