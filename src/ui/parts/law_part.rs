//! The rules of one country: what the law says, apart from what often happens, and both apart from what is only said to be so.

use dioxus::prelude::*;

use super::Icon;
use crate::content::law::Rule;
use crate::domain::Confidence;
use crate::ui::view::Shared;
use crate::words::{self, LawWords, Words};

/// Months after which a source is said to be old.
const OLD: i32 = 12;

#[component]
pub fn LawPart(name: String, rules: Vec<Rule>, words: Shared<Words>, today: chrono::NaiveDate) -> Element {
    let say = &words.0;
    let told: Vec<(Rule, LawWords)> =
        rules.into_iter().filter_map(|rule| told(say, &rule).map(|words| (rule, words))).collect();
    let (unsure, sure): (Vec<_>, Vec<_>) = told.into_iter().partition(|(rule, _)| rule.confidence == Confidence::Low);
    let line = |(rule, words): &(Rule, LawWords)| (words.says.clone(), provenance(say, rule, today));
    let practice = |list: &[(Rule, LawWords)]| -> Vec<String> {
        list.iter().filter_map(|(_, words)| words.practice.clone()).collect()
    };
    let (often, perhaps) = (practice(&sure), practice(&unsure));
    let (sure, unsure): (Vec<_>, Vec<_>) = (sure.iter().map(line).collect(), unsure.iter().map(line).collect());
    rsx! {
        details { class: "need law",
            summary { span { {name} } }
            ul { class: "points",
                for (says, from) in sure { li { {says} " " span { class: "src", {from} } } }
            }
            if !often.is_empty() {
                h3 { {say.get("guide-practice")} }
                ul { class: "points", for line in often { li { {line} } } }
            }
            if !unsure.is_empty() {
                h3 { Icon { name: "question" } {say.get("guide-unconfirmed")} }
                ul { class: "points unchecked",
                    for (says, from) in unsure { li { {says} " " span { class: "src", {from} } } }
                    for line in perhaps { li { {line} } }
                }
            }
        }
    }
}

fn told(words: &Words, rule: &Rule) -> Option<LawWords> {
    words::law(words, &rule.id, rule.figure.as_ref().map(|figure| &figure.value))
}

/// The date of the newest source, and whether the rule may have changed since.
fn provenance(words: &Words, rule: &Rule, today: chrono::NaiveDate) -> String {
    let date =
        rule.newest_source.map(|month| words.say("source-of", &[("date", &words::month(words.language(), month))]));
    let old = rule.recheck.is_some() || rule.newest_source.is_none_or(|month| month.months_before(today) > OLD);
    let date = date.unwrap_or_else(|| words.get("source-undated"));
    if old { format!("{date}. {}", words.get("may-have-changed")) } else { format!("{date}.") }
}
