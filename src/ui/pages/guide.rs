//! One guide: what to do now, why, what is good to know, then the law and its practice apart, whom to contact, sources.

use std::collections::BTreeMap;
use std::rc::Rc;

use dioxus::prelude::*;

use crate::content::format::Directory;
use crate::content::guide::WholeGuide;
use crate::content::law::Rule;
use crate::domain::{Country, Need, Source};
use crate::ui::parts::{
    Back, DraftNotice, EmergencyList, Footer, GuideText, Header, HelpAnywhere, LawPart, Listen, ShortList, Updates,
};
use crate::ui::view::Shared;
use crate::ui::{Answers, Route, View};
use crate::words::Words;

/// Treaties and standards.
const EVERYWHERE: &str = "INT";

#[component]
pub fn GuidePage(
    guide: Shared<WholeGuide>,
    laws: Shared<BTreeMap<String, Rule>>,
    words: Shared<Words>,
    all: Shared<Vec<Rc<Words>>>,
    directory: Shared<Directory>,
) -> Element {
    let compiled = directory.0.compiled;
    let say = &words.0;
    let language = say.language();
    let whole = &guide.0;
    let title = say.get(&format!("guide-{}", whole.guide.id.name()));
    let parts = law_parts(whole, &laws.0, say);
    let need = whole.guide.needs.first().copied();
    let sources = sources(whole, &parts);
    rsx! {
        Header { words: words.clone() }
        main {
            Updates { words: words.clone() }
            Listen { words: words.clone() }
            Back { to: Route::Guides(language), words: words.clone() }
            h1 { {title} }
            DraftNotice { words: words.clone() }
            GuideText { guide: guide.clone(), words: words.clone() }
            if !parts.is_empty() { h2 { {say.get("guide-law")} } }
            for (name, rules) in parts {
                LawPart { name, rules, words: words.clone(), today: compiled }
            }
            if let Some(need) = need {
                h2 { {say.get("guide-contact")} }
                if whole.guide.fears_government || whole.guide.official_involved {
                    WhomToTrust { guide: guide.clone(), need, words: words.clone(), all, directory: directory.clone() }
                } else {
                    HelpAnywhere { need, label: say.get("guide-contact"), words: words.clone() }
                }
            }
            Sources { sources, words: words.clone() }
            EmergencyList { directory: directory.clone(), words: words.clone() }
        }
        Footer { words: words.clone(), compiled }
    }
}

/// Where the usual order would lead to those a person fears, the first of each country stand here, ordered for them.
#[component]
fn WhomToTrust(
    guide: Shared<WholeGuide>,
    need: Need,
    words: Shared<Words>,
    all: Shared<Vec<Rc<Words>>>,
    directory: Shared<Directory>,
) -> Element {
    let answers = Answers {
        afraid_of_government: guide.0.guide.fears_government,
        official_involved: guide.0.guide.official_involved,
        ..Answers::default()
    };
    let (language, say) = (words.0.language(), words.0.clone());
    let lists = Country::COVERED.map(|country| {
        let view = View {
            directory: directory.0.clone(),
            words: words.0.clone(),
            others: all.0.clone(),
            country,
            answers: answers.clone(),
            now: None,
            at_desk: false,
        };
        (say.country(country), view, Route::Help(language, country).address())
    });
    rsx! {
        p { class: "src", {say.get("guide-choose-country")} }
        p { class: "src", {say.get("call-trace")} " " {say.get("call-trace-advice")} }
        for (title, view, page) in lists { ShortList { view, need, title, page } }
    }
}

#[component]
fn Sources(sources: Vec<Source>, words: Shared<Words>) -> Element {
    rsx! {
        details {
            summary { {words.0.get("sources")} }
            ul { class: "sources",
                for source in sources { li { lang: "en", {source.title} ", " {source.date} } }
            }
        }
    }
}

/// The rules of each country under its name, destinations first as in the guide; treaties last.
fn law_parts(whole: &WholeGuide, laws: &BTreeMap<String, Rule>, words: &Words) -> Vec<(String, Vec<Rule>)> {
    let order = Country::COVERED.iter().map(Country::as_str).chain([EVERYWHERE]);
    let named = |code: &str| match code.parse::<Country>() {
        Ok(country) => words.country(country),
        Err(_) => words.get("guide-everywhere"),
    };
    let rules = |code: &str| -> Vec<Rule> {
        whole.guide.law.get(code).into_iter().flatten().filter_map(|id| laws.get(id).cloned()).collect()
    };
    order.map(|code| (named(code), rules(code))).filter(|(_, rules)| !rules.is_empty()).collect()
}

/// What the text and its rules rest on, each page once.
fn sources(whole: &WholeGuide, parts: &[(String, Vec<Rule>)]) -> Vec<Source> {
    let rules = parts.iter().flat_map(|(_, rules)| rules).flat_map(|rule| &rule.sources);
    let mut out: Vec<Source> = Vec::new();
    for source in whole.guide.sources.iter().chain(rules) {
        if !out.iter().any(|known| known.title == source.title && known.date == source.date) {
            out.push(source.clone());
        }
    }
    out
}
