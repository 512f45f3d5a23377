//! What changed between two packs, in a line.

use super::Words;
use crate::content::changes::Change;

/// The line of a change. `sentence` are the words of a rule with its new figure; without them a changed figure has no line.
#[must_use]
pub fn change(words: &Words, change: &Change, sentence: impl Fn(&str) -> Option<String>) -> Option<String> {
    Some(match change {
        Change::NumberGone { name, number } => words.say("change-number-gone", &[("name", name), ("number", number)]),
        Change::NumberNew { name, number, .. } => words.say("change-number-new", &[("name", name), ("number", number)]),
        Change::ContactGone { name } => words.say("change-contact-gone", &[("name", name)]),
        Change::ContactNew { name, .. } => words.say("change-contact-new", &[("name", name)]),
        Change::Safety { name, .. } => words.say("change-safety", &[("name", name)]),
        Change::Figure { rule, was, .. } => {
            format!("{} {}", sentence(rule)?, words.say("change-figure", &[("was", was)]))
        }
    })
}
