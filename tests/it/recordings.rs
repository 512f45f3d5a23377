//! Packs of recordings: every fault is named where it stands, a sentence that changed has no recording, and a site holds what a
//! phone asks for, in a group that no phone keeps.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::NaiveDate;
use kawan::content::recordings::{Pack, key, read};
use kawan::site::Release;

use crate::kit::program::{Said, kawan, refused};
use crate::kit::site::{in_english, site};
use crate::kit::{bytes, files, root, scratch, text, write};

const TODAY: &str = "2026-11-25";
const PACK: &str = r#"language = "my"
reader = "Ma Ma"
recorded = "2026-11-25"
licence = "CC BY 4.0"
consent = true
voice = "person"

[[recording]]
text = "One."
file = "1.ogg"

[[recording]]
text = "Two."
file = "2.mp3"
"#;

fn today() -> NaiveDate {
    TODAY.parse().expect("a day")
}

/// A folder with one pack: [`PACK`] with each of `changes` made, and its two files.
fn packed(name: &str, language: &str, changes: &[(&str, &str)]) -> PathBuf {
    let folder = scratch(&format!("recordings-{name}"));
    let pack = folder.join(language);
    std::fs::create_dir_all(&pack).expect("a folder can be made");
    for (at, name) in ["1.ogg", "2.mp3"].iter().enumerate() {
        write(&pack.join(name), format!("sound {at}"));
    }
    let words = changes.iter().fold(PACK.to_owned(), |words, (from, to)| {
        assert!(words.contains(from), "{from}");
        words.replacen(from, to, 1)
    });
    write(&pack.join("pack.toml"), words);
    folder
}

fn packs(folder: &Path) -> Vec<Pack> {
    let (packs, problems) = read(folder, today()).expect("the folder can be opened");
    assert!(problems.is_empty(), "{problems:?}");
    packs
}

fn check(folder: &Path) -> Said {
    kawan(&["content", "recordings", &folder.to_string_lossy(), "--today", TODAY])
}

/// The faults of a pack with these changes, without the folder it lies in.
fn faults(name: &str, changes: &[(&str, &str)]) -> Vec<String> {
    let folder = packed(name, "my", changes);
    let said = check(&folder);
    let lines = said.out.replace(&format!("{}/", folder.display()), "");
    assert_eq!(said.code, Some(i32::from(!lines.starts_with("language"))), "{said:?}");
    let (packs, _) = read(&folder, today()).expect("the folder can be opened");
    assert!(packs.is_empty() || said.code == Some(0), "a pack with a fault was handed on");
    lines.lines().map(str::to_owned).collect()
}

#[test]
fn every_fault_is_named_with_its_file_and_line() {
    let cases: [(&str, (&str, &str), usize, &str); 16] = [
        ("language", ("\"my\"", "\"xx\""), 1, "\"xx\" is no language of Kawan."),
        ("folder", ("\"my\"", "\"km\""), 1, "the folder is named \"my\"."),
        ("reader", ("\"Ma Ma\"", "\" \""), 2, "reader is empty."),
        ("future", ("2026-11-25", "2026-11-26"), 3, "recorded \"2026-11-26\" lies in the future."),
        ("day", ("2026-11-25", "2026-11"), 3, "recorded \"2026-11\" is not a day."),
        ("licence", ("\"CC BY 4.0\"", "\"\""), 4, "licence is empty."),
        ("refused", ("consent = true", "consent = false"), 5, "consent is not true."),
        ("synthetic", ("\"person\"", "\"synthetic\""), 6, "the voice \"synthetic\" is refused."),
        ("unmarked", ("\"person\"", "\"test\""), 6, "voice \"test\" and test = true go together."),
        ("marked", ("\"person\"", "\"person\"\ntest = true"), 6, "voice \"test\" and test = true go together."),
        ("text", ("\"Two.\"", "\" \\n\""), 13, "2.mp3: text is empty."),
        ("twice", ("\"Two.\"", "\" One. \""), 13, "2.mp3: this sentence is already recorded at my/pack.toml:9."),
        ("missing", ("2.mp3", "3.mp3"), 14, "3.mp3: the file is missing."),
        ("name", ("2.mp3", "../my/2.mp3"), 14, "../my/2.mp3: this is no plain name."),
        ("kind", ("2.mp3", "2.wav"), 14, "2.wav: this is no plain name."),
        ("unknown", ("licence", "license"), 4, "unknown field `license`"),
    ];
    for (name, change, line, says) in cases {
        let said = faults(name, &[change]);
        assert!(said.len() == 1, "{name}: {said:?}");
        assert!(said[0].starts_with(&format!("my/pack.toml:{line}: {says}")), "{name}: {said:?}");
    }
}

#[test]
fn consent_that_is_not_given_is_no_consent() {
    assert!(faults("silent", &[("consent = true\n", "")]).concat().contains("consent is not true."));
}

#[test]
fn several_faults_are_all_named() {
    let said = faults("several", &[("true", "false"), ("\"person\"", "\"clone\""), ("1.ogg", "no.ogg")]);
    assert_eq!(said.len(), 3, "{said:?}");
}

#[test]
fn a_file_that_is_too_large_or_empty_is_no_recording() {
    let folder = packed("large", "my", &[]);
    for (size, says) in [(400_000, ""), (400_001, "400001 bytes"), (0, "file is empty")] {
        write(&folder.join("my/1.ogg"), vec![0; size]);
        let said = check(&folder);
        assert!(said.out.contains(says) && (said.code == Some(0)) == says.is_empty(), "{size}: {said:?}");
    }
}

#[test]
fn a_folder_without_a_pack_is_named_and_one_that_is_not_there_is_refused() {
    let folder = scratch("recordings-nothing");
    assert!(packs(&folder).is_empty());
    std::fs::create_dir_all(folder.join("my")).expect("a folder can be made");
    assert!(check(&folder).out.contains("my/pack.toml:1: the file is missing."));
    assert!(refused(&["content", "recordings", "no/such/folder"]).contains("no/such/folder"));
}

/// What the texts of the fixture say today, and what they do not.
#[test]
fn recordings_whose_sentence_has_changed_are_counted_and_named() {
    let folder = packed("stale", "my", &[("\"One.\"", "\"Changed since.\""), ("\"Two.\"", "\"Also gone.\"")]);
    let said = check(&folder);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(said.out.ends_with("my        person           2      2\n"), "{said:?}");
    assert!(said.err.contains("my/pack.toml:9: no text says this any more: Changed since."), "{said:?}");
}

/// The tones of `tests/fixtures/recordings`: all of today's sentences but the one that stands for a change.
#[test]
fn the_test_pack_has_one_sentence_that_changed() {
    let said = check(&root().join("tests/fixtures/recordings"));
    let shown: Vec<_> = said.out.lines().skip(1).map(|line| line.split_whitespace().collect::<Vec<_>>()).collect();
    assert_eq!(shown, [["en", "test", "3", "1"], ["my", "test", "2", "0"]], "{said:?}");
    assert!(said.err.ends_with("Ask for time. Sign, pay or give away your passport today.\n"), "{said:?}");
}

#[test]
fn messages_without_a_gap_lines_of_guides_and_cards_can_be_recorded() {
    let sentences = [
        "Before you sign",                     // a message
        "A tourist visa does not allow work.", // a line of a guide
        "A recruiter cheated me.",             // a card
    ];
    let pack = format!(
        "{}{}",
        PACK.split("[[").next().unwrap_or_default().replace("\"my\"", "\"en\""),
        sentences.map(|sentence| format!("[[recording]]\ntext = \"{sentence}\"\nfile = \"1.ogg\"\n")).concat()
    );
    let folder = packed("current", "en", &[(PACK, &pack)]);
    let said = check(&folder);
    assert!(said.out.ends_with("en        person           3      0\n"), "{said:?}");
}

// --- in a site

/// The site of the other tests with one pack, written once.
fn spoken() -> &'static (PathBuf, Release) {
    static SPOKEN: OnceLock<(PathBuf, Release)> = OnceLock::new();
    SPOKEN.get_or_init(|| {
        let (source, folder) = (packed("site", "my", &[]), scratch("site-spoken"));
        let release = site().workshop.write_with(&in_english(), &packs(&source), &folder);
        (folder, release.expect("the site can be written"))
    })
}

#[test]
fn a_site_holds_each_recording_under_its_hash_and_an_index_by_the_words() {
    let (folder, release) = spoken();
    let audio = release.files.iter().filter(|file| file.group == "my-audio").map(|file| file.path.as_str());
    let audio: Vec<&str> = audio.collect();
    assert_eq!(audio.len(), 3, "{audio:?}");
    assert!(audio.iter().all(|path| path.starts_with("/a/my-audio-")), "{audio:?}");
    let at = |address: &str| folder.join(address.trim_start_matches('/'));
    let index = audio.iter().find(|path| path.ends_with(".json")).expect("an index");
    let read: serde_json::Value = serde_json::from_str(&text(&at(index))).expect("an index that can be read");
    assert_eq!((read["voice"].as_str(), read["reader"].as_str()), (Some("person"), Some("Ma Ma")));
    let addresses: BTreeMap<String, String> = serde_json::from_value(read["recordings"].clone()).expect("addresses");
    assert_eq!(addresses.len(), 2);
    for (sentence, sound) in [("One.", b"sound 0"), ("Two.", b"sound 1")] {
        let address = addresses.get(&key(sentence)).expect("a recording");
        assert!(audio.contains(&address.as_str()) && bytes(&at(address)) == sound, "{sentence}");
    }

    let boot = release.files.iter().find(|file| file.path.starts_with("/a/boot-")).expect("a starting script");
    let boot = text(&at(&boot.path));
    assert!(boot.contains(&format!("my-audio.json={index}&")), "{boot}");
    assert!(!boot.contains(".ogg"), "the starting script need not know the files");
}

/// Only the script that names the index, and the pages that name that script, are others.
#[test]
fn recordings_change_nothing_else_in_a_site() {
    let list = |release: &Release| -> BTreeSet<(String, String)> {
        let files = release.files.iter().filter(|file| !file.path.starts_with("/a/my-audio-"));
        files.map(|file| (file.path.clone(), file.sha256.clone())).collect()
    };
    let (with, without) = (list(&spoken().1), list(&site().release));
    let others: Vec<_> = with.symmetric_difference(&without).map(|(path, _)| path).collect();
    let expected = |path: &str| {
        path.starts_with("/a/boot-") || path == "/app.html" || path == "/index.html" || path.starts_with("/p/")
    };
    assert!(others.iter().all(|path| expected(path)), "{others:?}");
    assert!(!site().release.files.iter().any(|file| file.path.contains("-audio") || file.group.contains("-audio")));
}

#[test]
fn the_command_for_sites_takes_no_pack_with_a_fault() {
    let folder = packed("faulty-site", "my", &[("true", "false")]);
    let out = scratch("faulty-site-out");
    let (folder, out) = (folder.to_string_lossy(), out.to_string_lossy());
    let said = kawan(&["site", "--web", "no", "--pack", "no", "--number", "1", "--out", &out, "--recordings", &folder]);
    assert_eq!(said.code, Some(1), "{said:?}");
    assert!(said.out.contains("my/pack.toml:5: consent is not true."), "{said:?}");
    assert!(files(Path::new(&*out)).is_empty());
}
