//! Recordings as a phone fetches them: each file under a name that tells nothing but its hash, and an index a language.
//!
//! No phone keeps them: data is dear. The index is fetched when somebody wants to listen, a file when its turn has come.

use std::collections::BTreeMap;

use serde::Serialize;

use super::assets::{Names, hashed};
use super::{File, Files, Group, SiteError, read};
use crate::content::recordings::{Pack, Voice};

/// What `assets/boot/recordings.js` reads.
#[derive(Serialize)]
struct Index<'a> {
    voice: Voice,
    reader: &'a str,
    /// Addresses by the key of the sentence.
    recordings: BTreeMap<&'a str, String>,
}

/// Adds the files and indexes of all packs; the starting script is told only of the indexes.
pub fn add(packs: &[Pack], files: &mut Files, names: &mut Names) -> Result<(), SiteError> {
    for pack in packs {
        let (name, group) = (format!("{}-audio", pack.language), Group::Audio(pack.language));
        let mut recordings = BTreeMap::new();
        for recording in &pack.recordings {
            let bytes = read(&recording.file)?;
            let ending = recording.file.extension().unwrap_or_default().to_string_lossy();
            let address = hashed(&format!("{name}.{ending}"), &bytes);
            files.insert(address.clone(), File { bytes, group });
            recordings.insert(recording.key.as_str(), address);
        }
        let index = Index { voice: pack.voice, reader: &pack.reader, recordings };
        names.add(files, &format!("{name}.json"), group, serde_json::to_vec(&index)?);
    }
    Ok(())
}
