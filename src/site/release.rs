//! Which files make a release, with their hashes: what the worker on a phone checks before it uses any of them.
//!
//! FROZEN once released: workers in the field read it. A changed meaning needs a new `format`.
//! `tests/browser/update.test.mjs` holds what a phone does with it.

use serde::{Deserialize, Serialize};

use super::Files;
use crate::content::format::sha256_hex;
use crate::domain::Language;

pub const RELEASE_FILE: &str = "/release.json";
pub const SIGNATURE_FILE: &str = "/release.json.minisig";

const FORMAT: u32 = 1;

/// What a phone keeps together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The first screen, the looks, the way out: on every phone.
    Core,
    /// The help pages and letters of one language.
    Language(Language),
    /// Guides and cards in one language.
    Reading(Language),
    /// The live app, the directory, and the words of every language.
    App,
    /// Recordings in one language; the app does not keep them.
    Audio(Language),
    /// Pocket editions, to save and pass on; the app does not keep them.
    Copies,
    /// For other programs; the app does not keep it.
    Pack,
}

impl Group {
    /// The name in the list.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Core => "core".to_owned(),
            Self::Language(language) => language.code().to_owned(),
            Self::Reading(language) => format!("{language}-read"),
            Self::App => "app".to_owned(),
            Self::Audio(language) => format!("{language}-audio"),
            Self::Copies => "copies".to_owned(),
            Self::Pack => "pack".to_owned(),
        }
    }
}

/// Everything a release holds. The bytes of this list are what is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    pub format: u32,
    /// The edition: a phone refuses a release of another one.
    pub channel: String,
    /// Counts up with every release and never down.
    pub number: u64,
    /// In order of path.
    pub files: Vec<ReleaseFile>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseFile {
    /// From the root of the site, with its slash.
    pub path: String,
    /// Lower-case hexadecimal.
    pub sha256: String,
    /// Bytes, uncompressed.
    pub size: u64,
    pub group: String,
}

impl Release {
    pub(super) fn of(number: u64, channel: &str, files: &Files) -> Self {
        let files = files.iter().map(|(path, file)| ReleaseFile {
            path: path.clone(),
            sha256: sha256_hex(&file.bytes),
            size: file.bytes.len() as u64,
            group: file.group.name(),
        });
        // The worker's own script is fetched by the browser, past every list.
        let files = files.filter(|file| file.path != super::assets::WORKER).collect();
        Self { format: FORMAT, channel: channel.to_owned(), number, files }
    }

    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }
}
