//! A rule of law in plain words, and what often happens. The number of the rule is put in here, so that a changed fact changes
//! every guide and every language.

use super::{Words, number};
use crate::content::law::Rule;

/// What a person is told of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawWords {
    pub says: String,
    pub practice: Option<String>,
}

/// The words of a rule; `None` when nothing was written for it.
#[must_use]
pub fn law(words: &Words, rule: &Rule) -> Option<LawWords> {
    let figure = rule.figure.as_ref().map(|figure| number(words.language(), &figure.value.to_string()));
    let arguments: Vec<(&str, &str)> = figure.iter().map(|figure| ("figure", figure.as_str())).collect();
    let says = words.spoken(&format!("law-{}", rule.id), &arguments)?;
    Some(LawWords { says, practice: words.spoken(&format!("law-{}-practice", rule.id), &arguments) })
}
