//! Reads packs of recordings and names every fault with its file and line. A pack with a fault is no pack.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::Deserialize;

use super::{ENDINGS, Fault, LARGEST, Pack, Recording, Voice, key, plain};
use crate::content::problem::{Kind, Problem};
use crate::content::read::{ReadError, headed_file};
use crate::content::record::{Location, Record};
use crate::domain::Language;

const HEAD: &str = "pack.toml";

/// As it is written. What may stand in it is looked at later, so that each fault has words of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    language: String,
    reader: String,
    recorded: String,
    licence: String,
    #[serde(default)]
    consent: bool,
    voice: String,
    #[serde(default)]
    test: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    text: String,
    file: String,
}

/// The packs in `folder` that have no fault, and the faults of the others, in order of file and line.
///
/// # Errors
/// When the folder or a file in it cannot be opened.
pub fn read(folder: &Path, today: NaiveDate) -> Result<(Vec<Pack>, Vec<Problem>), ReadError> {
    let (mut packs, mut problems) = (Vec::new(), Vec::new());
    for folder in folders(folder)? {
        let ((head, entries), mut found) = headed_file::<Head, Entry>(&folder.join(HEAD), "recording")?;
        let pack = head.map(|head| (of_head(&head, &folder, today, &mut found), head.value.reader));
        let recordings = recordings(&folder, &entries, &mut found)?;
        if let (true, Some((Some((language, voice)), reader))) = (found.is_empty(), pack) {
            packs.push(Pack { language, voice, reader, recordings });
        }
        problems.append(&mut found);
    }
    problems.sort();
    Ok((packs, problems))
}

fn of_head(
    head: &Record<Head>,
    folder: &Path,
    today: NaiveDate,
    found: &mut Vec<Problem>,
) -> Option<(Language, Voice)> {
    let it = &head.value;
    let mut fault = |key: &str, kind: Kind| found.push(Problem::new(head.at(key), "", kind));
    for (key, value) in [("reader", &it.reader), ("licence", &it.licence)] {
        if value.trim().is_empty() {
            fault(key, Kind::Empty { key });
        }
    }
    if !it.consent {
        fault("consent", Kind::Recording(Fault::NoConsent));
    }
    match it.recorded.parse::<NaiveDate>() {
        Ok(day) if day <= today => {}
        Ok(_) => fault("recorded", Kind::FutureDate { key: "recorded", value: it.recorded.clone() }),
        Err(_) => fault("recorded", Kind::Recording(Fault::NoDay { value: it.recorded.clone() })),
    }
    let voice = match it.voice.as_str() {
        "person" => Some(Voice::Person),
        "test" => Some(Voice::Test),
        _ => None,
    };
    match voice {
        None => fault("voice", Kind::Recording(Fault::Voice { value: it.voice.clone() })),
        Some(voice) if (voice == Voice::Test) != it.test => fault("voice", Kind::Recording(Fault::TestMark)),
        Some(_) => {}
    }
    // Only the code itself: folders and pages are named by it.
    let language = Language::ALL.into_iter().find(|language| language.code() == it.language);
    let name = name(folder);
    match language {
        None => fault("language", Kind::Recording(Fault::UnknownLanguage { value: it.language.clone() })),
        Some(_) if it.language != name => fault("language", Kind::Recording(Fault::OtherLanguage { folder: name })),
        Some(_) => {}
    }
    Some((language?, voice?))
}

fn recordings(folder: &Path, entries: &[Record<Entry>], found: &mut Vec<Problem>) -> Result<Vec<Recording>, ReadError> {
    let mut seen: BTreeMap<String, Location> = BTreeMap::new();
    let mut recordings = Vec::new();
    for entry in entries {
        let Entry { text, file } = &entry.value;
        let (at, key) = (entry.at("text"), key(text));
        if plain(text).is_empty() {
            found.push(Problem::new(at, file, Kind::Empty { key: "text" }));
        } else if let Some(first) = seen.get(&key) {
            found.push(Problem::new(at, file, Kind::Recording(Fault::DuplicateText { first: first.clone() })));
        } else {
            seen.insert(key.clone(), at.clone());
            recordings.push(Recording { at, key, text: plain(text), file: folder.join(file) });
        }
        if let Some(kind) = of_file(folder, file)? {
            found.push(Problem::new(entry.at("file"), file, kind));
        }
    }
    Ok(recordings)
}

fn of_file(folder: &Path, name: &str) -> Result<Option<Kind>, ReadError> {
    if !is_plain(name) {
        return Ok(Some(Kind::Recording(Fault::FileName)));
    }
    let path = folder.join(name);
    if !path.is_file() {
        return Ok(Some(Kind::MissingFile));
    }
    let bytes = fs::metadata(&path).map_err(|source| ReadError { path, source })?.len();
    Ok(match bytes {
        0 => Some(Kind::Empty { key: "file" }),
        _ if bytes > LARGEST => Some(Kind::Recording(Fault::TooLarge { bytes })),
        _ => None,
    })
}

/// A name that means a file of this folder on every system.
fn is_plain(name: &str) -> bool {
    let is_word = |word: &str| word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    name.split_once('.').is_some_and(|(stem, ending)| !stem.is_empty() && is_word(stem) && ENDINGS.contains(&ending))
}

/// The folders in `folder` in order of name; each should be one of a language.
fn folders(folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let bad = |source| ReadError { path: folder.to_owned(), source };
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder).map_err(bad)? {
        let path = entry.map_err(bad)?.path();
        if path.is_dir() && !name(&path).starts_with('.') {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_could_lead_elsewhere_are_not_plain() {
        for name in ["1.ogg", "do-now-1.opus", "a.mp3", "a.m4a"] {
            assert!(is_plain(name), "{name}");
        }
        for name in [
            "",
            ".ogg",
            "a",
            "a.wav",
            "a.ogg.exe",
            "../a.ogg",
            "b/a.ogg",
            "b\\a.ogg",
            "A.ogg",
            "a b.ogg",
            "c:a.ogg",
            "က.ogg",
        ] {
            assert!(!is_plain(name), "{name}");
        }
    }
}
