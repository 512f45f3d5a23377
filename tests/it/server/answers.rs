//! What comes back: the headers of every answer, how long it may be kept, and in which compression.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::OnceLock;

use crate::kit::http::{Answer, Server};
use crate::kit::site::site;
use crate::kit::{bytes, scratch, write};

fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| Server::of(&site().folder))
}

/// The path of a file of the site whose path begins so.
fn path(begins: &str) -> &'static str {
    let found = site().release.files.iter().find(|file| file.path.starts_with(begins));
    &found.unwrap_or_else(|| panic!("no file begins with {begins}")).path
}

/// One of every sort of answer.
fn every_answer() -> Vec<(&'static str, Answer)> {
    let tag = server().get("/index.html").header("etag").expect("a page has a tag").to_owned();
    let long = format!("/{}", "a".repeat(600));
    vec![
        ("a page", server().get("/index.html")),
        ("the root", server().get("/")),
        ("a help page", server().get(path("/p/"))),
        ("an asset", server().get(path("/a/boot-"))),
        ("the worker", server().get("/sw.js")),
        ("the list", server().get("/release.json")),
        ("a file of the pack", server().get("/packs/main/directory.json")),
        ("health", server().get("/health")),
        ("compressed", server().ask("GET", "/index.html", &[("Accept-Encoding", "br")])),
        ("only the head", server().ask("HEAD", "/index.html", &[])),
        ("not modified", server().ask("GET", "/index.html", &[("If-None-Match", &tag)])),
        ("a part", server().ask("GET", "/index.html", &[("Range", "bytes=0-9")])),
        ("a part that is not there", server().ask("GET", "/index.html", &[("Range", "bytes=99999999-")])),
        ("nothing there", server().get("/nothing")),
        ("no asset there", server().get("/a/nothing.js")),
        ("a method", server().ask("POST", "/", &[("Content-Length", "0")])),
        ("a long address", server().get(&long)),
        ("a body", server().send("GET", "/", &[("Content-Length", "5000")], &[b'x'; 5000])),
    ]
}

#[test]
fn the_sorts_of_answer_are_what_they_say() {
    let statuses: Vec<_> = every_answer().iter().map(|(_, answer)| answer.status).collect();
    assert_eq!(statuses, [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 304, 206, 416, 404, 404, 405, 414, 413]);
}

/// Rule 19 of the threat model, whatever the answer is: an error page is a page of this origin too.
#[test]
fn every_answer_carries_the_policy() {
    for (what, answer) in every_answer() {
        let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("{what} has no policy"));
        check_policy(what, policy);
        for (name, value) in [
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{what}: {name}");
        }
        assert!(answer.header("permissions-policy").is_some(), "{what}");
    }
}

#[track_caller]
fn check_policy(what: &str, policy: &str) {
    let mut rules: BTreeMap<&str, &str> = policy.split("; ").filter_map(|rule| rule.split_once(' ')).collect();
    // The looks stand inside every page, known by their hash and by nothing wider.
    let styles = rules.remove("style-src").unwrap_or_default();
    let hash = styles.strip_prefix("'self' 'sha256-").and_then(|rest| rest.strip_suffix('\''));
    assert!(hash.is_some_and(|hash| hash.len() == 44 && !hash.contains(' ')), "{what}: style-src {styles}");
    let expected = [
        ("base-uri", "'none'"),
        ("connect-src", "'self'"),
        ("default-src", "'none'"),
        ("font-src", "'self'"),
        ("form-action", "'none'"),
        ("frame-ancestors", "'none'"),
        ("img-src", "'self' blob: data:"),
        ("manifest-src", "'self'"),
        ("media-src", "'self'"),
        ("script-src", "'self' 'wasm-unsafe-eval'"),
        ("worker-src", "'self'"),
    ];
    assert_eq!(rules, BTreeMap::from(expected), "{what}");
}

#[test]
fn no_answer_marks_a_phone_or_names_the_server() {
    for (what, answer) in every_answer() {
        for name in ["set-cookie", "server", "x-powered-by", "access-control-allow-origin", "report-to", "nel"] {
            assert_eq!(answer.header(name), None, "{what}: {name}");
        }
    }
}

#[test]
fn browsers_are_told_to_insist_on_tls_only_behind_tls() {
    for (what, answer) in every_answer() {
        assert_eq!(answer.header("strict-transport-security"), None, "{what}");
    }
    let server = Server::behind_tls(&site().folder);
    for path in ["/", "/nothing", "/health"] {
        let told = server.get(path).header("strict-transport-security").map(str::to_owned);
        assert_eq!(told.as_deref(), Some("max-age=63072000; includeSubDomains"), "{path}");
    }
}

// --- how long it may be kept

#[test]
fn hashed_names_are_kept_for_ever_and_all_else_is_asked_for() {
    for file in &site().release.files {
        let kept = server().ask("HEAD", &file.path, &[]).header("cache-control").map(str::to_owned);
        let expected = if file.path.starts_with("/a/") { "public, max-age=31536000, immutable" } else { "no-cache" };
        assert_eq!(kept.as_deref(), Some(expected), "{}", file.path);
    }
    for path in ["/", "/sw.js", "/release.json", "/release.json.minisig", "/health", "/nothing"] {
        assert_eq!(server().get(path).header("cache-control"), Some("no-cache"), "{path}");
    }
}

/// A file that is not there yet must not be remembered as missing.
#[test]
fn a_hashed_name_that_is_not_there_is_not_kept() {
    assert_eq!(server().get("/a/app-0000000000.js").header("cache-control"), Some("no-cache"));
}

#[test]
fn a_page_that_did_not_change_is_not_sent_again() {
    for encoding in ["identity", "br", "zstd"] {
        let first = server().ask("GET", "/index.html", &[("Accept-Encoding", encoding)]);
        let tag = first.header("etag").expect("a page has a tag");
        let again = server().ask("GET", "/index.html", &[("Accept-Encoding", encoding), ("If-None-Match", tag)]);
        assert_eq!((again.status, again.body.len()), (304, 0), "{encoding}");
        assert_eq!(again.header("cache-control"), Some("no-cache"), "{encoding}");
    }
}

#[test]
fn a_page_that_changed_is_sent() {
    let folder = scratch("changing-site");
    write(&folder.join("headers.txt"), "X-Content-Type-Options: nosniff\n");
    write(&folder.join("index.html"), "one");
    let server = Server::of(&folder);
    let tag = server.get("/").header("etag").expect("a page has a tag").to_owned();
    write(&folder.join("index.html"), "another");
    let answer = server.ask("GET", "/", &[("If-None-Match", &tag)]);
    assert_eq!((answer.status, answer.text().as_str()), (200, "another"));
}

// --- compression

#[test]
fn the_compression_a_browser_asks_for_is_sent() {
    let path = path("/p/");
    let plain = server().get(path).body;
    let check = |accept: &str, expected: Option<&str>| {
        let answer = server().ask("GET", path, &[("Accept-Encoding", accept)]);
        assert_eq!(answer.header("content-encoding"), expected, "{accept}");
        assert!(unpacked(&answer) == plain, "{accept}: not the same page");
        assert_eq!(answer.header("content-type"), Some("text/html"), "{accept}");
        assert!(answer.header("vary").is_some_and(|vary| vary.eq_ignore_ascii_case("accept-encoding")), "{accept}");
    };
    check("br", Some("br"));
    check("zstd", Some("zstd"));
    // What Chromium sends. Brotli is the smaller one by a sixth, and bytes are what a phone waits for.
    check("gzip, deflate, br, zstd", Some("br"));
    check("zstd;q=0.5, br;q=0.9", Some("br"));
    check("br;q=0.5, zstd;q=0.9", Some("zstd"));
    check("br;q=0, zstd", Some("zstd"));
    check("gzip, deflate", None);
    check("identity", None);
}

fn unpacked(answer: &Answer) -> Vec<u8> {
    let body = answer.body.as_slice();
    match answer.header("content-encoding") {
        Some("br") => {
            let mut out = Vec::new();
            brotli::Decompressor::new(body, 4096).read_to_end(&mut out).expect("brotli");
            out
        }
        Some("zstd") => zstd::decode_all(body).expect("zstd"),
        _ => body.to_vec(),
    }
}

/// Browsers are told not to guess (`nosniff`): with a wrong type nothing runs.
#[test]
fn every_sort_of_file_has_its_type() {
    for (begins, expected) in [
        ("/index.html", "text/html"),
        ("/a/boot-", "text/javascript"),
        ("/a/app_bg-", "application/wasm"),
        ("/a/late-", "text/css"),
        ("/a/icon-", "image/svg+xml"),
        ("/a/my-400-", "font/woff2"),
        ("/a/directory-", "application/json"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/icon-192.png", "image/png"),
    ] {
        assert_eq!(server().get(path(begins)).header("content-type"), Some(expected), "{begins}");
    }
    assert_eq!(server().get("/sw.js").header("content-type"), Some("text/javascript"));
}

#[test]
fn what_is_sent_is_what_the_list_says() {
    for file in &site().release.files {
        let answer = server().get(&file.path);
        assert!(answer.status == 200 && answer.body.len() as u64 == file.size, "{}", file.path);
        assert!(kawan::content::format::sha256_hex(&answer.body) == file.sha256, "{}", file.path);
    }
    assert!(server().get("/").body == bytes(&site().folder.join("index.html")));
}

#[test]
fn health_says_ok() {
    let answer = server().get("/health");
    assert_eq!((answer.status, answer.text().as_str()), (200, "ok\n"));
}
