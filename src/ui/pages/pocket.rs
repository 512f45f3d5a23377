//! The pocket edition: one language, one country, everything for the first hour on one page. It links to nothing of ours, so that it
//! works from a phone's file manager, and asks for nothing.

use std::collections::BTreeMap;
use std::rc::Rc;

use dioxus::prelude::*;

use crate::content::card::Card;
use crate::content::guide::WholeGuide;
use crate::content::law::Rule;
use crate::domain::GuideTopic;
use crate::help::Need;
use crate::ui::View;
use crate::ui::parts::{AllContacts, Cards, DraftNotice, EmergencyStrip, Footer, GuideText, LawPart, ShortList};
use crate::ui::view::Shared;
use crate::words::Words;

/// Guides that cannot wait for a connection.
const GUIDES: [GuideTopic; 5] = [
    GuideTopic::FirstHour,
    GuideTopic::Detained,
    GuideTopic::ChangingEmployer,
    GuideTopic::AccidentSickness,
    GuideTopic::Refugees,
];

#[component]
pub fn PocketPage(
    view: View,
    guides: Shared<Vec<WholeGuide>>,
    laws: Shared<BTreeMap<String, Rule>>,
    cards: Shared<Vec<Card>>,
    all: Shared<Vec<Rc<Words>>>,
) -> Element {
    let words = Shared(view.words.clone());
    let say = &view.words;
    let language = view.language();
    let compiled = view.directory.compiled;
    let chosen: Vec<Shared<WholeGuide>> = GUIDES
        .iter()
        .filter_map(|topic| guides.0.iter().find(|whole| whole.guide.id == *topic))
        .map(|whole| Shared(Rc::new(whole.clone())))
        .collect();
    rsx! {
        main {
            EmergencyStrip { view: view.clone() }
            h1 { {say.get("what-happened")} }
            p { class: "src", {say.get("call-trace")} " " {say.get("call-trace-advice")} }
            for need in Need::ALL { ShortList { view: view.clone(), need } }
            DraftNotice { words: words.clone() }
            h2 { {say.get("cards-title")} }
            Cards { cards: cards.clone(), country: view.country, language, all: all.clone() }
            if !chosen.is_empty() { h2 { {say.get("guides-title")} } }
            for guide in chosen {
                Guide { guide, laws: laws.clone(), words: words.clone(), view: view.clone() }
            }
            AllContacts { view: view.clone() }
        }
        Footer { words: words.clone(), compiled }
    }
}

/// A guide folded to its title, with the rules of this country alone.
#[component]
fn Guide(guide: Shared<WholeGuide>, laws: Shared<BTreeMap<String, Rule>>, words: Shared<Words>, view: View) -> Element {
    let title = words.0.get(&format!("guide-{}", guide.0.guide.id.name()));
    let ids = guide.0.guide.law.get(view.country.as_str()).into_iter().flatten();
    let rules: Vec<Rule> = ids.filter_map(|id| laws.0.get(id).cloned()).collect();
    let name = words.0.get("guide-law");
    rsx! {
        details { class: "need",
            summary { span { {title} } }
            GuideText { guide: guide.clone(), words: words.clone() }
            if !rules.is_empty() { LawPart { name, rules, words: words.clone(), today: view.today() } }
        }
    }
}
