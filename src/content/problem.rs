//! A fault in the content or the words, as data, with where it is and what to do about it.
//!
//! These sentences are for editors, in English; nothing here is shown to a person who seeks help.

use std::fmt;
use std::sync::Arc;

use super::record::Location;
use super::recordings::Fault;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub at: Location,
    /// The record or message; empty when the whole file is meant.
    pub id: String,
    pub kind: Kind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    AddressForm {
        value: String,
    },
    /// A channel, or a text, holds a blocked value.
    Blocked {
        value: String,
        entry: String,
        why: String,
    },
    /// A blocked entry's value is not of the form its `match` says.
    BlockedForm {
        value: String,
    },
    DateForm {
        key: &'static str,
        value: String,
    },
    DuplicateId {
        first: Location,
    },
    Empty {
        key: &'static str,
    },
    /// A guide that is not built as guides are.
    GuideForm {
        reason: String,
    },
    /// High confidence without what it needs.
    HighWithoutSource,
    Hours {
        value: String,
        reason: String,
    },
    /// The file is named for another country.
    FileName {
        wanted: String,
    },
    FutureDate {
        key: &'static str,
        value: String,
    },
    /// A channel of a record of low confidence may not be a button.
    LowTappable {
        value: String,
    },
    MissingCaution,
    MissingFile,
    MissingMessage {
        english: Location,
    },
    MissingSource,
    /// Digits dialled inside a country cannot be dialled from abroad.
    NotFromAbroad {
        value: String,
    },
    NumberForm {
        value: String,
    },
    NumberInvalid {
        value: String,
    },
    OutsideCountry {
        country: String,
        lat: String,
        lon: String,
    },
    Recording(Fault),
    /// A translation made from an English text that has changed.
    Stale {
        english: String,
    },
    Syntax {
        message: String,
    },
    UnknownCountry {
        value: String,
    },
    UnknownMessage,
    UnknownReference {
        key: &'static str,
        id: String,
    },
    UnknownTable {
        name: String,
    },
    Variables {
        english: Vec<String>,
        here: Vec<String>,
    },
}

impl Problem {
    #[must_use]
    pub fn new(at: Location, id: &str, kind: Kind) -> Self {
        Self { at, id: id.to_owned(), kind }
    }

    /// A fault of a whole file.
    #[must_use]
    pub fn of_file(file: &Arc<str>, kind: Kind) -> Self {
        Self { at: Location { file: Arc::clone(file), line: 1 }, id: String::new(), kind }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.at)?;
        if !self.id.is_empty() {
            write!(f, "{}: ", self.id)?;
        }
        self.kind.fmt(f)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AddressForm { value } => {
                write!(f, "{value:?} is not an address of its kind. Write a web address with https://, or name@domain.")
            }
            Self::Blocked { value, entry, why } => {
                write!(f, "{value} is on the blocklist ({entry}: {why}). Take it out; it must never be given as help.")
            }
            Self::BlockedForm { value } => {
                write!(
                    f,
                    "the blocked value {value:?} does not fit its match. e164 starts with +, dialled is digits, domain has a dot."
                )
            }
            Self::DateForm { key, value } => {
                write!(f, "{key} {value:?} is not a date. Write a year, year-month or year-month-day.")
            }
            Self::DuplicateId { first } => {
                write!(f, "this id is already used at {first}. Give the newer record another id, or merge the two.")
            }
            Self::Empty { key } => write!(f, "{key} is empty. Fill it in."),
            Self::GuideForm { reason } => write!(f, "{reason}."),
            Self::HighWithoutSource => {
                write!(
                    f,
                    "confidence is high, but the basis is general knowledge. Cite sources or lower the confidence."
                )
            }
            Self::Hours { value, reason } => {
                write!(
                    f,
                    "the hours {value:?} cannot be read ({reason}). Use OpenStreetMap's form, or move the words to hours_note."
                )
            }
            Self::FileName { wanted } => {
                write!(f, "this record belongs into {wanted}. Move it there, or correct its country.")
            }
            Self::FutureDate { key, value } => {
                write!(f, "{key} {value:?} lies in the future. Correct the date.")
            }
            Self::LowTappable { value } => {
                write!(f, "{value} is tappable, but the record's confidence is low. Set show to unchecked.")
            }
            Self::MissingCaution => {
                write!(f, "warn_before_call is true, but locales/en/cautions.ftl has no caution for it. Write one.")
            }
            Self::MissingFile => write!(f, "the file is missing. Add it."),
            Self::MissingMessage { english } => {
                write!(f, "the translation is missing. Translate the message at {english}.")
            }
            Self::MissingSource => {
                write!(
                    f,
                    "there is no source. Add one, or set basis to general-knowledge where the record has a basis."
                )
            }
            Self::NotFromAbroad { value } => {
                write!(
                    f,
                    "{value} has no country code but says from_abroad. Write it with + and country code, or set from_abroad to false."
                )
            }
            Self::NumberForm { value } => {
                write!(f, "{value:?} is not a number that can be dialled. Write + and digits, or 3 to 12 digits.")
            }
            Self::NumberInvalid { value } => {
                write!(
                    f,
                    "{value} is not a valid number of its country. Check it at the source; if it is printed so officially, set irregular."
                )
            }
            Self::OutsideCountry { country, lat, lon } => {
                write!(f, "the point {lat}, {lon} does not lie in {country}. Check both numbers and the country.")
            }
            Self::Recording(fault) => fault.fmt(f),
            Self::Stale { english } => {
                write!(f, "the English text has changed. Translate anew, then set english to {english:?}.")
            }
            Self::Syntax { message } => write!(f, "{message}"),
            Self::UnknownCountry { value } => {
                write!(
                    f,
                    "{value:?} is not a country we know. Use the two letters of ISO 3166, or \"*\" for everybody."
                )
            }
            Self::UnknownMessage => write!(f, "English has no such message. Take it out, or correct its name."),
            Self::UnknownReference { key, id } => {
                write!(f, "{key} names {id}, but there is no such record. Correct the id.")
            }
            Self::UnknownTable { name } => {
                write!(f, "{name:?} is not known in this file. Correct the name.")
            }
            Self::Variables { english, here } => {
                write!(f, "the variables are [{}], in English [{}]. Use the same.", here.join(", "), english.join(", "))
            }
        }
    }
}
