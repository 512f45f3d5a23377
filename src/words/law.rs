//! A rule of law in plain words, and what often happens. The number of the rule is put in here, so that a changed fact changes
//! every guide and every language.

use serde_json::Number;

use super::{Words, number};

/// What a person is told of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawWords {
    pub says: String,
    pub practice: Option<String>,
}

/// The words of a rule with its figure; `None` when nothing was written for it, or its words are not at hand.
#[must_use]
pub fn law(words: &Words, rule: &str, figure: Option<&Number>) -> Option<LawWords> {
    let figure = figure.map(|value| number(words.language(), &value.to_string()));
    let arguments: Vec<(&str, &str)> = figure.iter().map(|figure| ("figure", figure.as_str())).collect();
    let says = words.spoken(&format!("law-{rule}"), &arguments)?;
    Some(LawWords { says, practice: words.spoken(&format!("law-{rule}-practice"), &arguments) })
}
