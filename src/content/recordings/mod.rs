//! Recordings of people who read our sentences aloud: a folder a language, `DIR/<language>/pack.toml` and the files it names.
//!
//! A recording is known by the words that were read, never by the place where they stand: [`key`] is made of the sentence, here
//! and in the page. When a sentence changes, if only by a number or a "not", no recording has its key any more, and none is played.
//! A synthetic voice is never packed; tones to try the program with are, in a pack that says so.

mod fault;
mod read;
mod sentences;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

pub use fault::Fault;
pub use read::read;
pub use sentences::keys;

use super::format::sha256_hex;
use super::record::Location;
use crate::domain::Language;

/// The largest file of a recording, in bytes: a minute of speech at what a slow line can carry.
pub const LARGEST: u64 = 400 * 1000;

/// The kinds of files that phones play.
pub const ENDINGS: [&str; 4] = ["ogg", "opus", "mp3", "m4a"];

const KEY_DIGITS: usize = 16;

/// What is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// Somebody read it.
    Person,
    /// Tones: nothing a person should hear, and nobody is said to read.
    Test,
}

/// The recordings of one language, without a fault.
#[derive(Clone, Debug)]
pub struct Pack {
    pub language: Language,
    pub voice: Voice,
    /// As the person wants to be named.
    pub reader: String,
    pub recordings: Vec<Recording>,
}

#[derive(Clone, Debug)]
pub struct Recording {
    pub at: Location,
    pub key: String,
    /// The sentence as it was read.
    pub text: String,
    pub file: PathBuf,
}

impl Pack {
    /// Those whose sentence is no more among `current` keys.
    pub fn stale(&self, current: &std::collections::BTreeSet<String>) -> impl Iterator<Item = &Recording> {
        self.recordings.iter().filter(|recording| !current.contains(&recording.key))
    }
}

/// What a sentence and its recording have in common. FROZEN with `assets/boot/recordings.js`, which makes the same of the page.
#[must_use]
pub fn key(text: &str) -> String {
    sha256_hex(plain(text).as_bytes()).chars().take(KEY_DIGITS).collect()
}

/// The same letters written in one way, and blanks as one: what looks the same is the same.
fn plain(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_the_same_has_one_key() {
        let key_of = key("Keep your passport.");
        for same in [" Keep your\n   passport. ", "Keep\u{a0}your\tpassport.", "\u{2003}Keep your passport.\u{3000}"] {
            assert_eq!(key(same), key_of, "{same:?}");
        }
        assert_eq!(key("\u{1025}\u{102e}"), key("\u{1026}"), "a Burmese letter in two ways");
        assert_eq!(key("e\u{301}"), key("é"));
    }

    #[test]
    fn whatever_changes_the_meaning_changes_the_key() {
        let key_of = key("Do not sign. Call 15999.");
        for other in
            ["Do sign. Call 15999.", "Do not sign. Call 15990.", "Do not sign. Call 15999", "do not sign. Call 15999."]
        {
            assert_ne!(key(other), key_of, "{other:?}");
        }
    }

    /// Phones in the field have this number for this sentence.
    #[test]
    fn a_key_is_the_beginning_of_a_hash() {
        assert_eq!(key("  abc\n"), "ba7816bf8f01cfea");
        assert_eq!(sha256_hex(b"abc").get(..16), Some("ba7816bf8f01cfea"));
    }
}
