//! Packs on the command line: built, checked and installed; what is damaged or older is refused in words, and what was held stays.

use std::fs;
use std::path::{Path, PathBuf};

use kawan::domain::Language;
use kawan::words::{Fault, Words, fault, without_marks};

use crate::kit::program::{Said, kawan, refused, well};
use crate::kit::{bytes, copy, files, root, scratch, text, write};

const FILES: [&str; 4] = ["content.sqlite", "directory.json", "manifest.json", "manifest.json.minisig"];

/// Packs of the faultless fixture, and the key that signed them.
struct Publisher {
    folder: PathBuf,
}

impl Publisher {
    fn new(name: &str) -> Self {
        let folder = scratch(&format!("publisher-{name}"));
        copy(&root().join("tests/fixtures/content_broken/base"), &folder.join("sources"));
        Self { folder }
    }

    fn path(&self, name: &str) -> String {
        self.folder.join(name).to_string_lossy().into_owned()
    }

    fn key(&self) -> String {
        self.path("key/kawan.pub")
    }

    /// Builds the pack of this number.
    fn build(&self, number: u64) -> String {
        let head = self.folder.join("sources/content/pack.toml");
        let lines = text(&head)
            .lines()
            .map(|line| if line.starts_with("number") { format!("number = {number}\n") } else { format!("{line}\n") })
            .collect::<String>();
        write(&head, lines);
        let out = self.path(&format!("pack-{number}"));
        well(&[
            "content",
            "build",
            "--content",
            &self.path("sources/content"),
            "--locales",
            &self.path("sources/locales"),
            "--today",
            "2026-11-25",
            "--out",
            &out,
            "--key-dir",
            &self.path("key"),
        ]);
        out
    }

    fn help(&self, pack: &str, language: &str) -> Said {
        kawan(&[
            "help",
            "--country",
            "MY",
            "--need",
            "wages",
            "--language",
            language,
            "--pack",
            pack,
            "--key",
            &self.key(),
            "--json",
        ])
    }

    fn verify(&self, pack: &str, language: &str) -> Said {
        kawan(&["content", "verify", pack, "--key", &self.key(), "--language", language])
    }

    fn install(&self, pack: &str, into: &str, language: &str) -> Said {
        kawan(&["content", "install", pack, "--into", into, "--key", &self.key(), "--language", language])
    }
}

/// What happened and what to do, as the person is told.
fn told(language: Language, what: &Fault) -> String {
    let (happened, advice) = fault(&Words::embedded(language), what);
    format!("{}\n{}", without_marks(&happened), without_marks(&advice))
}

#[track_caller]
fn check(said: &Said, language: Language, what: &Fault) {
    assert_eq!(said.code, Some(2), "{said:?}");
    assert_eq!(said.out, "", "something was printed as if all were well");
    assert!(said.err.starts_with(&told(language, what)), "{said:?}");
    assert!(language == Language::En || !said.err.contains(&told(Language::En, what)));
}

fn flip(path: &Path) {
    let mut bytes = bytes(path);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    write(path, bytes);
}

fn snapshot(folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
    files(Path::new(folder)).into_iter().map(|path| (path.clone(), bytes(&path))).collect()
}

#[test]
fn a_pack_is_built_verified_and_answers() {
    let publisher = Publisher::new("whole");
    let pack = publisher.build(7);
    let built: Vec<_> = files(Path::new(&pack))
        .iter()
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .collect();
    assert_eq!(built, FILES);
    assert!(publisher.verify(&pack, "en").out.contains("Pack 7 (main)"));
    let answer = publisher.help(&pack, "my");
    assert_eq!(answer.code, Some(0), "{answer:?}");
    assert!(answer.out.contains("\"my-aid\""), "{answer:?}");
}

#[test]
fn the_same_sources_make_the_same_pack() {
    let publisher = Publisher::new("again");
    let pack = publisher.build(7);
    let before = snapshot(&pack);
    assert!(publisher.build(7) == pack && snapshot(&pack) == before);
}

/// In whichever file the byte lies.
#[test]
fn one_flipped_byte_is_refused_in_the_language_of_the_person() {
    let publisher = Publisher::new("flipped");
    let pack = publisher.build(7);
    for file in FILES {
        let spoiled = publisher.path("spoiled");
        let _ = fs::remove_dir_all(&spoiled);
        copy(Path::new(&pack), Path::new(&spoiled));
        flip(&Path::new(&spoiled).join(file));
        for language in [Language::En, Language::My, Language::Bn] {
            check(&publisher.help(&spoiled, language.code()), language, &Fault::PackDamaged);
            check(&publisher.verify(&spoiled, language.code()), language, &Fault::PackDamaged);
        }
        fs::remove_file(Path::new(&spoiled).join(file)).expect("the file stood there");
        check(&publisher.help(&spoiled, "my"), Language::My, &Fault::PackDamaged);
    }
}

#[test]
fn a_pack_of_somebody_else_is_refused() {
    let (ours, theirs) = (Publisher::new("ours"), Publisher::new("theirs"));
    ours.build(7);
    let pack = theirs.build(7);
    check(&ours.help(&pack, "km"), Language::Km, &Fault::PackDamaged);
    check(&ours.install(&pack, &ours.path("phone"), "km"), Language::Km, &Fault::PackDamaged);
    assert!(!Path::new(&ours.path("phone")).exists());
}

#[test]
fn a_pack_is_installed_and_installed_again() {
    let publisher = Publisher::new("install");
    let (pack, phone) = (publisher.build(7), publisher.path("phone"));
    for _ in 0..2 {
        let said = publisher.install(&pack, &phone, "en");
        assert_eq!(said.code, Some(0), "{said:?}");
        assert!(said.out.contains("Pack 7 (main) is in use."), "{said:?}");
    }
    let newer = publisher.build(8);
    assert_eq!(publisher.install(&newer, &phone, "en").code, Some(0));
    assert!(text(&Path::new(&phone).join("current")).starts_with("pack-8-"));
}

#[test]
fn an_older_pack_is_refused_in_words_and_the_newer_stays() {
    let publisher = Publisher::new("older");
    let (older, newer, phone) = (publisher.build(6), publisher.build(7), publisher.path("phone"));
    assert_eq!(publisher.install(&newer, &phone, "en").code, Some(0));
    let before = snapshot(&phone);
    for language in [Language::En, Language::Lo, Language::Vi] {
        check(&publisher.install(&older, &phone, language.code()), language, &Fault::PackOlder);
        assert!(snapshot(&phone) == before, "what was held was touched");
    }
    let held = Path::new(&phone).join(text(&Path::new(&phone).join("current")).trim());
    assert_eq!(publisher.verify(&held.to_string_lossy(), "en").code, Some(0));
}

/// What is held still says its number when its own list is gone; the same pack again mends it.
#[test]
fn an_older_pack_is_refused_though_what_is_held_is_broken() {
    let publisher = Publisher::new("broken");
    let (older, newer, phone) = (publisher.build(6), publisher.build(7), publisher.path("phone"));
    publisher.install(&newer, &phone, "en");
    let held = || Path::new(&phone).join(text(&Path::new(&phone).join("current")).trim());
    fs::remove_file(held().join("manifest.json")).expect("a list is held");
    check(&publisher.install(&older, &phone, "fil"), Language::Fil, &Fault::PackOlder);
    assert_eq!(publisher.install(&newer, &phone, "en").code, Some(0));
    assert_eq!(publisher.verify(&held().to_string_lossy(), "en").code, Some(0));
}

#[test]
fn a_damaged_pack_does_not_replace_what_is_held() {
    let publisher = Publisher::new("held");
    let (held, offered, phone) = (publisher.build(7), publisher.build(8), publisher.path("phone"));
    publisher.install(&held, &phone, "en");
    let before = snapshot(&phone);
    flip(&Path::new(&offered).join("content.sqlite"));
    check(&publisher.install(&offered, &phone, "th"), Language::Th, &Fault::PackDamaged);
    assert!(snapshot(&phone) == before, "what was held was touched");
}

#[test]
fn a_pack_of_another_edition_is_refused_in_words() {
    let publisher = Publisher::new("edition");
    let (pack, phone) = (publisher.build(7), publisher.path("phone"));
    let said = kawan(&[
        "content",
        "install",
        &pack,
        "--into",
        &phone,
        "--key",
        &publisher.key(),
        "--channel",
        "trial",
        "--language",
        "id",
    ]);
    check(&said, Language::Id, &Fault::PackOtherEdition);
}

#[test]
fn a_key_that_is_none_is_named() {
    let publisher = Publisher::new("key");
    let pack = publisher.build(7);
    let not_a_key = publisher.path("not-a-key.pub");
    write(Path::new(&not_a_key), "hello");
    for key in [not_a_key, publisher.path("nothing.pub")] {
        let said = refused(&["help", "--country", "MY", "--need", "wages", "--pack", &pack, "--key", &key]);
        assert!(said.contains(&key), "{said}");
    }
}

#[test]
fn content_with_a_fault_is_not_built() {
    let publisher = Publisher::new("faulty");
    let record = publisher.folder.join("sources/content/directory/my.toml");
    write(&record, text(&record).replacen("kind = ", "kind = \"spaceship\" # ", 1));
    let out = publisher.path("pack");
    let said = kawan(&[
        "content",
        "build",
        "--content",
        &publisher.path("sources/content"),
        "--locales",
        &publisher.path("sources/locales"),
        "--today",
        "2026-11-25",
        "--out",
        &out,
        "--key-dir",
        &publisher.path("key"),
    ]);
    assert_eq!(said.code, Some(1), "{said:?}");
    assert!(said.out.contains("directory/my.toml:"), "{said:?}");
    assert!(!Path::new(&out).exists() && !Path::new(&publisher.path("key")).exists());
}

#[test]
fn the_content_of_the_checkout_is_in_order() {
    let said = well(&["content", "check", "--today", "2026-11-25"]);
    assert!(said.starts_with("No problem. "), "{said}");
}
