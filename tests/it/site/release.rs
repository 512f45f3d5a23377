//! The files beside each other: the same bytes again, every file listed and signed, every name that is asked for there.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;
use std::rc::Rc;

use kawan::content::format::sha256_hex;
use kawan::content::sign;
use kawan::domain::Language;
use kawan::site::{HEADERS_FILE, RELEASE_FILE, Release, SIGNATURE_FILE, SiteError};
use kawan::words::{Words, texts};

use super::{between, page};
use crate::kit::site::{NUMBER, Site, Workshop, in_english, site};
use crate::kit::{bytes, files, scratch, text, write};

/// Every file of a site by its path, which begins with a slash.
fn listing(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let name =
        |path: &Path| format!("/{}", path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/"));
    files(folder).iter().map(|path| (name(path), bytes(path))).collect()
}

fn is_sibling(path: &str) -> bool {
    path.ends_with(".br") || path.ends_with(".zst")
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let again = scratch("site-again");
    site().workshop.write(&in_english(), &again).expect("the site can be written");
    let [a, b] = [&site().folder, &again].map(|folder| {
        let mut site = listing(folder);
        // Every signature carries fresh chance.
        site.remove(SIGNATURE_FILE).expect("a signature");
        site
    });
    let differing: Vec<_> = a.keys().chain(b.keys()).filter(|path| a.get(*path) != b.get(*path)).collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn the_list_names_every_file_with_its_hash_and_no_other() {
    let Site { folder, release, .. } = site();
    let mut there = listing(folder);
    assert_eq!(serde_json::from_slice::<Release>(&there[RELEASE_FILE]).expect("the list can be read"), *release);
    for file in &release.files {
        let bytes = there.remove(&file.path).unwrap_or_else(|| panic!("{} is not there", file.path));
        assert_eq!((&file.sha256, file.size), (&sha256_hex(&bytes), bytes.len() as u64), "{}", file.path);
    }
    there.retain(|path, _| !is_sibling(path));
    // The worker is fetched by the browser past every list; the rest is about the files and not among them.
    assert_eq!(there.keys().collect::<Vec<_>>(), [HEADERS_FILE, RELEASE_FILE, SIGNATURE_FILE, "/sw.js"]);
}

#[test]
fn the_list_has_its_number_its_edition_and_one_order() {
    let release = &site().release;
    assert_eq!((release.number, release.channel.as_str()), (NUMBER, "main"));
    let paths: Vec<_> = release.files.iter().map(|file| &file.path).collect();
    assert!(paths.is_sorted());
    assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), paths.len());
}

#[test]
fn the_list_is_signed_with_the_key_the_worker_trusts() {
    let folder = &site().folder;
    let worker = text(&folder.join("sw.js"));
    let trusted = between(&worker, "keys = \"", "\"").concat();
    let key = sign::public_key(&trusted).expect("the worker holds a key");
    let (list, signature) = (bytes(&folder.join("release.json")), text(&folder.join("release.json.minisig")));
    assert_eq!(sign::verify(&list, &signature, std::slice::from_ref(&key)), Ok(()));
    let mut altered = list;
    altered[0] ^= 1;
    assert!(sign::verify(&altered, &signature, &[key]).is_err());
}

/// What a phone keeps together: choosing another language offline needs its pages, letters and words.
#[test]
fn a_phone_with_the_core_a_language_and_the_app_has_all_it_shows() {
    let release = &site().release;
    let group = |path: &str| {
        let found = release.files.iter().find(|file| file.path == path);
        found.map_or("none", |file| file.group.as_str())
    };
    for path in ["/index.html", "/app.html", "/leave.html", "/manifest.webmanifest"] {
        assert_eq!(group(path), "core", "{path}");
    }
    for route in in_english().routes() {
        if let Some(language) = route.language() {
            let expected = if route.is_live() { language.code().to_owned() } else { format!("{language}-read") };
            assert_eq!(group(&route.address()), expected, "{route:?}");
        }
    }
    let of_app = release.files.iter().filter(|file| file.group == "app").map(|file| file.path.as_str());
    let of_app: Vec<_> = of_app.collect();
    for name in ["/a/app-", "/a/app_bg-", "/a/directory-"].map(str::to_owned).into_iter().chain(words_files()) {
        assert_eq!(of_app.iter().filter(|path| path.starts_with(&name)).count(), 1, "{name}");
    }
    for file in release.files.iter().filter(|file| file.path.starts_with("/packs/")) {
        assert_eq!(file.group, "pack", "{}", file.path);
    }
}

fn words_files() -> impl Iterator<Item = String> {
    Language::ALL.into_iter().map(|language| format!("/a/{language}-"))
}

// --- names

/// Addresses in a text that begin at the root of the site.
fn addresses(text: &str) -> BTreeSet<String> {
    let marks = ["href=\"/", "src=\"/", "url(/", "url(\"/"];
    let found = marks.iter().flat_map(|mark| text.split(mark).skip(1));
    found.map(|rest| format!("/{}", rest.split(['"', ')', '#', '?']).next().unwrap_or_default())).collect()
}

#[test]
fn whatever_a_page_or_a_sheet_asks_for_is_there() {
    let folder = &site().folder;
    let there = listing(folder);
    let mut asked = 0;
    for (path, bytes) in there.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".css")) {
        for address in addresses(&String::from_utf8_lossy(bytes)) {
            assert!(there.contains_key(&address), "{path} asks for {address}");
            asked += 1;
        }
    }
    assert!(asked > 1000, "only {asked} addresses were found");
}

#[test]
fn every_name_the_starting_script_is_given_leads_to_a_file() {
    let Site { folder, release, .. } = site();
    let boot = release.files.iter().find(|file| file.path.starts_with("/a/boot-")).expect("a starting script");
    let boot = text(&folder.join(boot.path.trim_start_matches('/')));
    let names: BTreeMap<_, _> = between(&boot, "assets = \"", "\"")
        .concat()
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, address)| (name.to_owned(), address.to_owned()))
        .collect();
    for name in ["app.js", "app_bg.wasm", "directory.json", "my.ftl", "late.css"] {
        assert!(names.contains_key(name), "{name} is missing: {names:?}");
    }
    for (name, address) in names {
        assert!(release.files.iter().any(|file| file.path == address), "{name} leads to {address}");
    }
}

#[test]
fn a_hashed_name_says_the_hash_of_what_is_in_it() {
    let release = &site().release;
    let hashed: Vec<_> = release.files.iter().filter(|file| file.path.starts_with("/a/")).collect();
    assert!(hashed.len() > 15);
    for file in hashed {
        let stem = file.path.rsplit_once('.').map_or("", |(stem, _)| stem);
        assert!(stem.ends_with(&format!("-{}", &file.sha256[..10])), "{}", file.path);
    }
}

#[test]
fn no_place_is_left_to_fill_in() {
    let folder = &site().folder;
    for (path, bytes) in listing(folder) {
        if let Ok(text) = String::from_utf8(bytes) {
            assert!(!text.contains("{{"), "{path}");
        }
    }
}

// --- a site that would not be whole is not written

#[track_caller]
fn refused(name: &str, spoil: impl FnOnce(&Workshop)) -> String {
    let workshop = Workshop::new(name);
    spoil(&workshop);
    let out = scratch(&format!("refused-{name}"));
    let error = workshop.write(&in_english(), &out).expect_err("the site is not whole");
    assert_eq!(files(&out), Vec::<std::path::PathBuf>::new(), "half a site was written");
    error.to_string()
}

fn append(path: &Path, line: &str) {
    write(path, text(path) + line);
}

#[test]
fn an_asset_that_is_not_there_is_named_with_who_asks_for_it() {
    let late = refused("late", |w| append(&w.assets().join("late.css"), "\n.x { src: url({{asset:gone.woff2}}) }"));
    assert_eq!(late, "late.css asks for gone.woff2, which does not exist");
    let rules = refused("rules", |w| append(&w.assets().join("app.css"), "\n.x { src: url({{asset:gone.svg}}) }"));
    assert_eq!(rules, "/index.html asks for gone.svg, which does not exist");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    for name in ["web/app_bg.wasm", "web/sw.js", "assets/leave.html", "assets/app.css", "pack/content.sqlite"] {
        let said = refused("missing", |w| std::fs::remove_file(w.folder.join(name)).expect("the file stood there"));
        assert!(said.contains(&format!("{name}: ")), "{said}");
    }
}

#[test]
fn a_word_that_is_missing_in_one_language_stops_the_site() {
    let lao = texts(Language::Lo).map(|text| text.replace("\nneed-wages ", "\nneed-wage "));
    let mut sources = in_english();
    sources.words.push(Rc::new(Words::new(Language::Lo, lao.iter().map(String::as_str), texts(Language::En))));
    let error = Workshop::new("words").write(&sources, &scratch("refused-words")).expect_err("a word is missing");
    assert!(
        matches!(&error, SiteError::MissingWords { language, keys } if language == "lo" && keys == "need-wages"),
        "{error}"
    );
}

// --- siblings

#[test]
fn compressed_siblings_hold_the_same_bytes_and_are_smaller() {
    let folder = &site().folder;
    let there = listing(folder);
    let worth_it = [".html", ".css", ".js", ".json", ".ftl", ".wasm", ".svg", ".webmanifest"];
    for (path, bytes) in there.iter().filter(|(path, _)| !is_sibling(path)) {
        let siblings = [format!("{path}.br"), format!("{path}.zst")].map(|path| there.get(&path));
        let [br, zst] = siblings;
        assert_eq!(br.is_some(), zst.is_some(), "{path}");
        assert_eq!(br.is_some(), worth_it.iter().any(|ending| path.ends_with(ending)), "{path}");
        if let (Some(br), Some(zst)) = (br, zst) {
            assert!(unbrotli(br) == *bytes && zstd::decode_all(zst.as_slice()).expect("zstd") == *bytes, "{path}");
            assert!(bytes.len() < 500 || br.len() < bytes.len() && zst.len() < bytes.len(), "{path}");
        }
    }
}

fn unbrotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    brotli::Decompressor::new(bytes, 4096).read_to_end(&mut out).expect("brotli");
    out
}

// --- the headers that go with the site

#[test]
fn the_policy_knows_the_one_inline_style_of_every_page_by_its_hash() {
    use base64::Engine as _;
    let folder = &site().folder;
    let headers = text(&folder.join("headers.txt"));
    for route in in_english().routes() {
        let page = page(folder, route);
        let styles = between(&page, "<style>", "</style>");
        let [rules] = styles.as_slice() else { panic!("{route:?} has {} inline styles", styles.len()) };
        let hash = base64::engine::general_purpose::STANDARD.encode(sha2_digest(rules));
        assert!(headers.contains(&format!("'sha256-{hash}'")), "{route:?}");
    }
}

fn sha2_digest(text: &str) -> Vec<u8> {
    use sha2::Digest as _;
    sha2::Sha256::digest(text).to_vec()
}
