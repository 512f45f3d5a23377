//! What can be wrong with a pack of recordings, and what to do about it. For those who make packs, in English.

use std::fmt;

use super::{ENDINGS, LARGEST};
use crate::content::record::Location;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Two recordings of one sentence.
    DuplicateText {
        first: Location,
    },
    /// A name that could lead elsewhere, or of a kind that phones do not play.
    FileName,
    NoConsent,
    NoDay {
        value: String,
    },
    /// The folder is named for another language.
    OtherLanguage {
        folder: String,
    },
    /// Tones in a pack that is not marked as a test, or a person in one that is.
    TestMark,
    TooLarge {
        bytes: u64,
    },
    UnknownLanguage {
        value: String,
    },
    Voice {
        value: String,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateText { first } => {
                write!(f, "this sentence is already recorded at {first}. Keep one of the two.")
            }
            Self::FileName => {
                let endings = ENDINGS.map(|ending| format!(".{ending}")).join(", ");
                write!(f, "this is no plain name. Use a to z, 0 to 9 and hyphens, then one of {endings}.")
            }
            Self::NoConsent => {
                write!(f, "consent is not true. Ask the person who reads; without a clear yes nothing is packed.")
            }
            Self::NoDay { value } => write!(f, "recorded {value:?} is not a day. Write year-month-day."),
            Self::OtherLanguage { folder } => {
                write!(
                    f,
                    "the folder is named {folder:?}. Name it for the language of the pack, or correct the language."
                )
            }
            Self::TestMark => {
                write!(
                    f,
                    "voice \"test\" and test = true go together. Tones are for trying the program, not for people."
                )
            }
            Self::TooLarge { bytes } => {
                write!(
                    f,
                    "the file has {bytes} bytes, more than {LARGEST}. Record one sentence a file, in mono, at a low rate."
                )
            }
            Self::UnknownLanguage { value } => {
                write!(f, "{value:?} is no language of Kawan. Use its code, such as my.")
            }
            Self::Voice { value } => {
                write!(
                    f,
                    "the voice {value:?} is refused. Only \"person\" is packed, or \"test\" for tones: a synthetic voice must never pass for a person."
                )
            }
        }
    }
}
