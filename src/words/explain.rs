//! Decisions, reasons, warnings and faults, turned into words.

use super::Words;
use crate::domain::{Channel, ContactKind, Tongue, Warning};
use crate::help::Reason;

/// Something that went wrong and that a person is told: what happened, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    UnknownCountry(String),
    UnknownTown(String),
    PackDamaged,
    PackOlder,
    PackOtherEdition,
    Data,
}

/// What happened and what to do, in this order.
#[must_use]
pub fn fault(words: &Words, fault: &Fault) -> (String, String) {
    let (key, argument) = match fault {
        Fault::UnknownCountry(code) => ("error-unknown-country", Some(("code", code.as_str()))),
        Fault::UnknownTown(town) => ("error-unknown-town", Some(("town", town.as_str()))),
        Fault::PackDamaged => ("error-pack-damaged", None),
        Fault::PackOlder => ("error-pack-older", None),
        Fault::PackOtherEdition => ("error-pack-channel", None),
        Fault::Data => ("error-data", None),
    };
    (words.say(key, argument.as_slice()), words.get(&format!("{key}-advice")))
}

/// Why a contact is listed.
#[must_use]
pub fn reason(words: &Words, reason: &Reason) -> String {
    let key = format!("reason-{}", reason.name());
    match reason {
        Reason::Speaks(tongue) => words.say(&key, &[("language", &tongue_name(words, tongue))]),
        Reason::ForPeopleFrom(country) | Reason::SitsIn(country) => {
            words.say(&key, &[("country", &words.country(*country))])
        }
        Reason::DistanceKm(km) => words.say(&key, &[("km", &km.to_string())]),
        _ => words.get(&key),
    }
}

/// What must be said beside a contact.
#[must_use]
pub fn warning(words: &Words, warning: Warning) -> String {
    words.get(&format!("warn-{}", warning.name()))
}

/// What must be said over a whole list.
#[must_use]
pub fn list_warning(words: &Words, of: Warning) -> String {
    match of {
        Warning::EnforcementLine => words.get("warn-list-enforcement_line"),
        other => warning(words, other),
    }
}

/// What sort of body it is.
#[must_use]
pub fn kind(words: &Words, kind: ContactKind) -> String {
    words.get(&format!("kind-{}", kind.name()))
}

/// The languages a channel is known to answer in, as one line; `None` when nothing is known.
#[must_use]
pub fn channel_languages(words: &Words, channel: &Channel) -> Option<String> {
    let names: Vec<String> = channel.languages.iter().map(|t| tongue_name(words, t)).collect();
    (!names.is_empty()).then(|| words.say("languages-spoken", &[("languages", &names.join(", "))]))
}

fn tongue_name(words: &Words, tongue: &Tongue) -> String {
    words.language_name(tongue.code()).unwrap_or_else(|| tongue.code().to_owned())
}
