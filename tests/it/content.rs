//! The content pipeline, with real files and a real SQLite: every fault is found where it stands, a pack is reproducible,
//! and a pack that is altered, older or for others is refused while the one in use stays.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use kawan::content::format::{
    DATABASE_FILE, DIRECTORY_FILE, Directory, FORMAT, MANIFEST_FILE, PackFile, PackManifest, SIGNATURE_FILE,
};
use kawan::content::install::{InstallError, current_folder, install, verify};
use kawan::content::key::SigningKey;
use kawan::content::pack_db::{PackDb, PackDbError};
use kawan::content::problem::Problem;
use kawan::content::sign::{self, PublicKey, SignError};
use kawan::content::validate::{self, Checked};
use kawan::content::version::{Refusal, accept};
use kawan::content::{compile, locale, read};
use kawan::domain::{Country, Point};
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).expect("a day of the calendar")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixtures() -> PathBuf {
    root().join("tests/fixtures/content_broken")
}

/// An empty folder of this test's own.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("content").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old scratch folder can be removed");
    }
    fs::create_dir_all(&folder).expect("a scratch folder can be made");
    folder
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder of the test") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            fs::create_dir_all(&target).expect("a folder can be made");
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

/// The faultless fixture with the files of `case` laid over it.
fn tree(case: &str) -> PathBuf {
    let folder = scratch(&format!("tree-{case}"));
    copy(&fixtures().join("base"), &folder);
    let over = fixtures().join(case);
    if over.exists() {
        copy(&over, &folder);
    }
    folder
}

fn check(folder: &Path) -> Result<Checked, Vec<Problem>> {
    let (content, mut found) = read::read(&folder.join("content")).expect("the content can be opened");
    let (locales, in_locales) = locale::read(&folder.join("locales")).expect("the locales can be opened");
    found.extend(in_locales);
    validate::check(content, locales, found, today())
}

fn shown(problems: &[Problem], folder: &Path) -> String {
    let prefix = format!("{}/", folder.display());
    problems.iter().map(|problem| format!("{problem}\n").replace(&prefix, "")).collect()
}

fn faults(folder: &Path) -> String {
    match check(folder) {
        Ok(_) => String::new(),
        Err(problems) => shown(&problems, folder),
    }
}

// --- the checker

#[test]
fn faultless_content_has_no_problem() {
    assert_eq!(faults(&fixtures().join("base")), "");
}

#[test]
fn every_fault_is_named_with_its_file_and_line() {
    let mut cases = 0;
    for entry in fs::read_dir(fixtures()).expect("the fixtures") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !path.is_dir() || name == "base" {
            continue;
        }
        cases += 1;
        let folder = tree(&name);
        let said = faults(&folder);
        let expected = path.join("expected.txt");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&expected, &said).expect("an expectation can be written");
        }
        assert_eq!(said, fs::read_to_string(&expected).unwrap_or_default(), "{name}");
        assert!(!said.is_empty(), "{name}: the fault was not found");
        names_the_marked_lines(&name, &folder, &said);
    }
    assert!(cases >= 40, "only {cases} broken fixtures were found");
}

/// Lines that bear `# fault` and lines that are named must be the same.
fn names_the_marked_lines(name: &str, folder: &Path, said: &str) {
    let mut marked = BTreeSet::new();
    for file in ["directory/my", "law/my", "corridors/id-my", "places/my", "blocklist", "pack"] {
        let file = format!("content/{file}.toml");
        let text = fs::read_to_string(folder.join(&file)).expect("a file of the fixture");
        let lines = text.lines().enumerate().filter(|(_, line)| line.ends_with("# fault"));
        marked.extend(lines.map(|(index, _)| format!("{file}:{}", index + 1)));
    }
    let named: BTreeSet<String> = said
        .lines()
        .filter(|line| line.starts_with("content/"))
        .map(|line| line.splitn(3, ':').take(2).collect::<Vec<_>>().join(":"))
        .collect();
    assert_eq!(named, marked, "{name}");
}

#[test]
fn a_missing_file_is_a_fault() {
    for (file, told) in [
        ("content/blocklist.toml", "content/blocklist.toml:1: the file is missing."),
        ("content/pack.toml", "content/pack.toml:1: the file is missing."),
        ("locales/ne/app.ftl", "locales/ne/app.ftl:1: the file is missing."),
    ] {
        let folder = tree("missing");
        fs::remove_file(folder.join(file)).expect("the file stood there");
        assert!(faults(&folder).starts_with(told), "{file}: {}", faults(&folder));
    }
}

#[test]
fn one_bad_record_does_not_cost_the_rest() {
    let folder = fixtures().join("unknown_kind");
    let (content, problems) = read::read(&folder.join("content")).expect("the content can be opened");
    let of_record: Vec<_> = problems.iter().filter(|problem| problem.id == "my-aid").collect();
    assert_eq!(of_record.len(), 1);
    let ids: Vec<_> = content.contacts.iter().map(|record| record.value.id.0.as_str()).collect();
    assert_eq!(ids, ["my-police"]);
}

#[test]
fn the_real_content_has_no_problem() {
    let (content, problems) = read::read(&root().join("content")).expect("the content can be opened");
    let (locales, _) = locale::read(&root().join("locales")).expect("the locales can be opened");
    let found = validate::problems(&content, &locales, today());
    // Words have a test of their own below, so that a missing translation does not hide a wrong number.
    let facts = found.iter().chain(&problems).filter(|problem| problem.at.file.contains("/content/"));
    assert_eq!(facts.map(|problem| format!("{problem}\n")).collect::<String>(), "");
    assert!(content.contacts.len() >= 260 && content.laws.len() >= 288 && content.places.len() >= 515);
}

#[test]
fn the_real_words_are_whole() {
    let (content, _) = read::read(&root().join("content")).expect("the content can be opened");
    let (locales, mut found) = locale::read(&root().join("locales")).expect("the locales can be opened");
    found.extend(validate::problems(&content, &locales, today()));
    let words = found.iter().filter(|problem| problem.at.file.contains("/locales/"));
    assert_eq!(words.map(|problem| format!("{problem}\n")).collect::<String>(), "");
}

// --- the pack

/// A pack of the faultless fixture.
fn build(pack: &str, key: &SigningKey) -> PathBuf {
    let out = scratch(pack);
    let checked = check(&fixtures().join("base")).expect("the fixture is faultless");
    compile::build(&checked, key, &out).expect("the pack can be written");
    out
}

fn key(name: &str) -> (SigningKey, [PublicKey; 1]) {
    let key = SigningKey::development(&scratch(&format!("key-{name}"))).expect("a key can be made");
    let public = key.public().expect("a key has a public half");
    (key, [public])
}

fn bytes(folder: &Path, file: &str) -> Vec<u8> {
    fs::read(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn the_same_sources_give_the_same_bytes_anywhere() {
    let (key, _) = key("same");
    let packs = ["same-a", "same-b"].map(|name| {
        let folder = scratch(&format!("{name}-sources"));
        for part in ["content", "locales"] {
            fs::create_dir_all(folder.join(part)).expect("a folder can be made");
            copy(&fixtures().join("base").join(part), &folder.join(part));
        }
        let out = scratch(name);
        let checked = check(&folder).expect("the fixture is faultless");
        compile::build(&checked, &key, &out).expect("the pack can be written");
        out
    });
    for file in [DATABASE_FILE, DIRECTORY_FILE, MANIFEST_FILE] {
        assert!(bytes(&packs[0], file) == bytes(&packs[1], file), "{file} differs");
    }
}

#[test]
fn building_again_changes_nothing_not_even_the_signature() {
    let (key, _) = key("again");
    let checked = check(&fixtures().join("base")).expect("the fixture is faultless");
    let out = scratch("again");
    compile::build(&checked, &key, &out).expect("the pack can be written");
    let first = bytes(&out, SIGNATURE_FILE);
    compile::build(&checked, &key, &out).expect("the pack can be written again");
    assert_eq!(first, bytes(&out, SIGNATURE_FILE));
}

#[test]
fn the_directory_holds_hours_and_no_word_for_editors() {
    let (key, _) = key("directory");
    let pack = build("directory", &key);
    let text = bytes(&pack, DIRECTORY_FILE);
    let directory: Directory = serde_json::from_slice(&text).expect("the directory can be read");
    assert_eq!(directory.number, 7);
    let ids: Vec<_> = directory.contacts.iter().map(|contact| contact.id.0.as_str()).collect();
    assert_eq!(ids, ["my-aid", "my-police"]);
    let weeks: Vec<_> = directory.contacts.iter().filter_map(|contact| contact.channels[0].week.as_ref()).collect();
    assert_eq!(weeks[0].0.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1, 1, 1, 1, 0, 0]);
    assert!(weeks[1].is_always());
    assert!(!String::from_utf8_lossy(&text).contains("2117 0001"), "a number editors are warned of was shipped");
    assert!(directory.places[0].point.km_to(Point { lat: 3.15, lon: 101.69 }) < 5.0);
}

#[test]
fn the_database_gives_back_what_was_written() {
    let (key, _) = key("database");
    let pack = build("database", &key);
    let db = PackDb::open(&pack.join(DATABASE_FILE)).expect("the database opens");
    let contacts = db.contacts().expect("contacts can be read");
    assert_eq!(contacts[0].country, Country::MY);
    assert!(contacts.iter().all(|contact| contact.editor_note.is_none()));
    assert_eq!(db.laws().expect("laws can be read")[0].id, "my-rest-day");
    assert_eq!(db.places().expect("places can be read").len(), 1);
    assert_eq!(db.caution("my-police", "th").expect("readable").as_deref(), Some("Police can check papers."));
    assert_eq!(db.caution("my-police", "xx").expect("readable"), None);
}

#[test]
fn words_are_found_in_scripts_without_spaces() {
    let (key, _) = key("find");
    let pack = build("find", &key);
    let db = PackDb::open(&pack.join(DATABASE_FILE)).expect("the database opens");
    let found = |text: &str| -> Vec<String> {
        db.find(text).expect("a search never fails").into_iter().map(|found| found.id).collect()
    };
    assert_eq!(found("ลาลัม"), ["my-kualalumpur"]);
    assert_eq!(found("day of rest"), ["my-rest-day"]);
    assert_eq!(found("ay"), Vec::<String>::new());
    assert_eq!(found("\" OR *"), Vec::<String>::new());
}

#[test]
fn a_database_of_others_or_of_another_schema_is_not_opened() {
    let (key, _) = key("schema");
    let pack = build("schema", &key);
    let path = pack.join(DATABASE_FILE);
    let set = |pragma: &str, value: i32| {
        let db = rusqlite::Connection::open(&path).expect("SQLite opens it");
        db.pragma_update(None, pragma, value).expect("a pragma can be set");
    };
    set("user_version", 99);
    assert!(matches!(PackDb::open(&path), Err(PackDbError::OtherSchema { found: 99 })));
    set("application_id", 1);
    assert!(matches!(PackDb::open(&path), Err(PackDbError::NotOurs)));
    assert!(PackDb::open(&pack.join("nothing")).is_err());
}

#[test]
fn manifest_keeps_its_bytes() {
    let manifest = PackManifest {
        format: FORMAT,
        channel: "main".to_owned(),
        number: 3,
        created: today(),
        files: vec![PackFile::of("a.txt", b"abc")],
    };
    let expected = "{\n  \"format\": 1,\n  \"channel\": \"main\",\n  \"number\": 3,\n  \"created\": \"2026-11-25\",\n  \"files\": [\n    {\n      \"path\": \"a.txt\",\n      \"sha256\": \"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\",\n      \"size\": 3\n    }\n  ]\n}\n";
    assert_eq!(String::from_utf8(manifest.to_bytes().expect("serialises")).expect("text"), expected);
    assert_eq!(PackManifest::from_bytes(expected.as_bytes()).expect("reads"), manifest);
}

// --- installing

/// A pack in use, and what lies on the disk for it.
struct Phone {
    key: SigningKey,
    keys: [PublicKey; 1],
    into: PathBuf,
    name: String,
    before: Vec<(PathBuf, Vec<u8>)>,
}

impl Phone {
    fn new(name: &str) -> Self {
        let (key, keys) = key(name);
        let pack = build(&format!("{name}-held"), &key);
        let into = scratch(&format!("{name}-phone"));
        install(&pack, &into, &keys, "main").expect("the first pack is accepted");
        let before = snapshot(&into);
        assert!(before.len() == 5, "four files and the pointer");
        Self { key, keys, into, name: name.to_owned(), before }
    }

    /// A newer pack with its manifest changed by `edit` and signed again.
    fn offer(&self, edit: impl FnOnce(&mut PackManifest)) -> PathBuf {
        let pack = build(&format!("{}-offered", self.name), &self.key);
        let mut manifest = PackManifest::from_bytes(&bytes(&pack, MANIFEST_FILE)).expect("a manifest");
        manifest.number += 1;
        edit(&mut manifest);
        let text = manifest.to_bytes().expect("serialises");
        fs::write(pack.join(MANIFEST_FILE), &text).expect("written");
        fs::write(pack.join(SIGNATURE_FILE), self.key.sign(&text, None).expect("signed")).expect("written");
        pack
    }

    /// The pack is refused and nothing on the disk has changed.
    #[track_caller]
    fn refuses(&self, pack: &Path) -> Refusal {
        let refusal = match install(pack, &self.into, &self.keys, "main") {
            Err(InstallError::Refused(refusal)) => refusal,
            other => panic!("not refused: {other:?}"),
        };
        assert!(snapshot(&self.into) == self.before, "the pack in use was touched");
        refusal
    }
}

fn snapshot(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else {
            let bytes = fs::read(&path).expect("a file");
            files.push((path, bytes));
        }
    }
    files.sort();
    files
}

fn damaged(path: &str) -> Refusal {
    Refusal::Damaged { path: path.to_owned() }
}

#[test]
fn a_newer_pack_is_put_in_use_and_the_one_before_is_kept() {
    let phone = Phone::new("newer");
    let first = current_folder(&phone.into).expect("a pack is in use");
    install(&phone.offer(|_| ()), &phone.into, &phone.keys, "main").expect("a newer pack is accepted");
    let second = current_folder(&phone.into).expect("a pack is in use");
    assert_ne!(first, second);
    assert!(first.exists(), "whoever still reads the pack before is not cut off");
    assert!(verify(&second, &phone.keys).is_ok());
    install(&phone.offer(|m| m.number += 1), &phone.into, &phone.keys, "main").expect("a newer pack is accepted");
    assert!(!first.exists() && second.exists(), "only the pack in use and the one before it are kept");
}

#[test]
fn the_same_pack_may_be_put_in_place_again() {
    let phone = Phone::new("again-installed");
    let held = current_folder(&phone.into).expect("a pack is in use");
    let copy_of_held = scratch("again-installed-copy");
    copy(&held, &copy_of_held);
    install(&copy_of_held, &phone.into, &phone.keys, "main").expect("the same pack is accepted");
    assert!(snapshot(&phone.into) == phone.before);
}

#[test]
fn a_flipped_byte_is_refused() {
    let phone = Phone::new("flipped");
    let pack = phone.offer(|_| ());
    let path = pack.join(DATABASE_FILE);
    let mut bytes = fs::read(&path).expect("the database");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).expect("written");
    assert_eq!(phone.refuses(&pack), damaged(DATABASE_FILE));
}

#[test]
fn a_truncated_or_missing_file_is_refused() {
    let phone = Phone::new("truncated");
    let pack = phone.offer(|_| ());
    let path = pack.join(DIRECTORY_FILE);
    let whole = fs::read(&path).expect("the directory");
    fs::write(&path, &whole[..whole.len() - 1]).expect("written");
    assert_eq!(phone.refuses(&pack), damaged(DIRECTORY_FILE));
    fs::remove_file(&path).expect("removed");
    assert_eq!(phone.refuses(&pack), damaged(DIRECTORY_FILE));
    fs::remove_file(pack.join(SIGNATURE_FILE)).expect("removed");
    assert_eq!(phone.refuses(&pack), damaged(SIGNATURE_FILE));
}

#[test]
fn an_altered_manifest_is_refused() {
    let phone = Phone::new("altered");
    let pack = phone.offer(|_| ());
    let path = pack.join(MANIFEST_FILE);
    let text = fs::read_to_string(&path).expect("the manifest");
    fs::write(&path, text.replace("\"number\": 8", "\"number\": 9")).expect("written");
    assert_eq!(phone.refuses(&pack), Refusal::Unsigned(SignError::Altered));
}

#[test]
fn an_older_pack_is_refused_though_it_is_signed() {
    let phone = Phone::new("older");
    let pack = phone.offer(|manifest| manifest.number = 6);
    assert_eq!(phone.refuses(&pack), Refusal::Older { held: 7, offered: 6 });
}

#[test]
fn a_pack_of_another_edition_is_refused() {
    let phone = Phone::new("edition");
    let pack = phone.offer(|manifest| manifest.channel = "trial".to_owned());
    let refusal = Refusal::OtherChannel { wanted: "main".to_owned(), offered: "trial".to_owned() };
    assert_eq!(phone.refuses(&pack), refusal);
}

#[test]
fn a_pack_of_another_format_is_refused() {
    let phone = Phone::new("format");
    let pack = phone.offer(|manifest| manifest.format = 2);
    assert_eq!(phone.refuses(&pack), Refusal::OtherFormat { offered: 2 });
}

#[test]
fn a_pack_signed_by_somebody_else_is_refused() {
    let phone = Phone::new("wrong-key");
    let (other, _) = key("somebody-else");
    let pack = build("wrong-key-pack", &other);
    assert_eq!(phone.refuses(&pack), Refusal::Unsigned(SignError::UnknownKey));
}

#[test]
fn without_a_trusted_key_nothing_is_accepted() {
    let phone = Phone::new("no-key");
    let pack = phone.offer(|_| ());
    let refusal = verify(&pack, &[]).expect_err("no key is trusted");
    assert_eq!(refusal, Refusal::Unsigned(SignError::NoKeys));
}

#[test]
fn a_file_name_that_leads_out_of_the_pack_is_refused() {
    for name in ["../directory.json", "/etc/hostname", "a/b", "", "..", ".hidden"] {
        let phone = Phone::new("traversal");
        let pack = phone.offer(|manifest| manifest.files[0].path = name.to_owned());
        assert_eq!(phone.refuses(&pack), damaged(name));
    }
}

// --- whatever bytes come

fn manifest(channel: &str, number: u64) -> PackManifest {
    PackManifest { format: FORMAT, channel: channel.to_owned(), number, created: today(), files: Vec::new() }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes: Vec<u8>, signature: String) {
        let key = sign::public_key("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").expect("a public key");
        prop_assert!(sign::verify(&bytes, &signature, &[key]).is_err());
        prop_assert!(PackManifest::from_bytes(&bytes).is_err());
    }

    /// Shaped like a signature, so that the bytes reach the arithmetic.
    #[test]
    fn any_signature_lines_are_refused_without_a_panic(first in "[A-Za-z0-9+/]{96,100}={0,2}", last in "[A-Za-z0-9+/]{84,88}={0,2}") {
        let key = sign::public_key("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").expect("a public key");
        for head in ["", "RUQf6LRCGA9i5", "RWQf6LRCGA9i5"] {
            let line = format!("{head}{}", first.get(head.len()..).unwrap_or_default());
            let text = format!("untrusted comment: x\n{line}\ntrusted comment: y\n{last}\n");
            prop_assert!(sign::verify(b"bytes", &text, std::slice::from_ref(&key)).is_err());
        }
    }

    #[test]
    fn any_text_as_a_key_is_no_panic(text: String) {
        let _ = sign::public_key(&text);
    }

    #[test]
    fn any_hours_are_no_panic(text in "[A-Za-z0-9:;,/ +-]{0,24}") {
        if let Ok(week) = kawan::content::week::week(&text) {
            prop_assert_eq!(week.0.len(), 7);
            prop_assert!(week.0.iter().flatten().all(|span| span.start < span.end && span.end <= 1440));
        }
    }

    #[test]
    fn a_pack_is_accepted_only_in_its_edition_and_never_backwards(held: u64, offered: u64, channel in "main|trial") {
        let accepted = accept(Some(&manifest("main", held)), &manifest(&channel, offered), "main").is_ok();
        prop_assert_eq!(accepted, channel == "main" && offered >= held);
    }
}
