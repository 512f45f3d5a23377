//! What ships to devices: the directory as one JSON file, and the manifest that names every file of a pack.
//!
//! FROZEN once released: a device in the field reads these bytes. A changed meaning needs a new [`FORMAT`].
//! `tests/it/content.rs` (`manifest_keeps_its_bytes`) keeps the manifest's spelling.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::guide::GuideLink;
use crate::domain::{Contact, Place};

/// The number of this format. A device refuses a pack with any other.
pub const FORMAT: u32 = 1;

/// File names inside a pack.
pub const DATABASE_FILE: &str = "content.sqlite";
pub const DIRECTORY_FILE: &str = "directory.json";
pub const MANIFEST_FILE: &str = "manifest.json";
pub const SIGNATURE_FILE: &str = "manifest.json.minisig";

/// Everything "help now" needs, in one file: contacts and places in order of their ids.
///
/// `week` of each channel is worked out; notes for editors are left out, the reader's words stand in the locales.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Directory {
    pub number: u64,
    /// The day up to which facts were gathered.
    pub compiled: NaiveDate,
    pub contacts: Vec<Contact>,
    pub places: Vec<Place>,
    /// The guides there are, to point at them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<GuideLink>,
    /// The figures of the rules, in order of rule: a later pack is compared with them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<KnownFigure>,
}

/// The number of a rule, such as a wage, a ceiling or a deadline; its unit stands in the words of the rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownFigure {
    pub rule: String,
    /// Two letters, or `INT`.
    pub country: String,
    pub value: serde_json::Number,
}

/// Which pack this is, and the size and hash of each of its files. This is what is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackManifest {
    pub format: u32,
    /// The edition: packs of another edition are refused.
    pub channel: String,
    /// Counts up with every release and never down.
    pub number: u64,
    pub created: NaiveDate,
    /// In order of path.
    pub files: Vec<PackFile>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackFile {
    /// A plain file name inside the pack.
    pub path: String,
    /// Lower-case hexadecimal.
    pub sha256: String,
    /// Bytes.
    pub size: u64,
}

impl PackFile {
    /// The entry for a file with these bytes.
    #[must_use]
    pub fn of(path: &str, bytes: &[u8]) -> Self {
        Self { path: path.to_owned(), sha256: sha256_hex(bytes), size: bytes.len() as u64 }
    }

    /// Whether these are the bytes that were meant.
    #[must_use]
    pub fn fits(&self, bytes: &[u8]) -> bool {
        self.size == bytes.len() as u64 && self.sha256 == sha256_hex(bytes)
    }

    /// Whether the path names a file in the pack's own folder: no folders, nothing hidden, nothing upwards.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        !self.path.is_empty()
            && !self.path.starts_with('.')
            && self.path.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
    }
}

impl PackManifest {
    /// The bytes that are written and signed.
    ///
    /// # Errors
    /// Only if serialising fails, which plain text and numbers cannot.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a manifest. Check the signature of the same bytes first.
    ///
    /// # Errors
    /// When the bytes are no manifest.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}

/// SHA-256 as lower-case hexadecimal.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    use sha2::Digest;
    use std::fmt::Write;

    sha2::Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
