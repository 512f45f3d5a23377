//! House rules that a compiler does not hold: what a file begins with, how long it is, what it may call, whom it names.

use std::collections::BTreeSet;

use crate::kit::code::{Code, Token, paths, rust_files, sources, texts};
use crate::kit::{files, relative, root, text};

/// At this length a file holds two ideas.
const LONGEST: usize = 500;

/// Calls that stop the program instead of giving an error. As they stand in the code, one word or sign after the other.
const STOPS: &[&[&str]] = &[
    &[".", "unwrap", "("],
    &[".", "expect", "("],
    &["panic", "!"],
    &["todo", "!"],
    &["unimplemented", "!"],
    &["unreachable", "!"],
    &["assert", "!"],
    &["dbg", "!"],
];

/// Where a place in a list is taken by a number that is worked out. Each with why it cannot be out of bounds.
const MEASURED: &[(&str, &str, &str)] = &[
    ("src/help/rank.rs", "entries[..=index]", "`position` gave the index"),
    ("src/help/rank.rs", "entries[2..=index]", "`position` gave the index, and it is more than two"),
    ("src/ui/routes.rs", "LETTERS[usize::from(byte % 32)]", "there are 32 letters"),
];

/// Clocks, chance, files and the like, and the parts that may have them. All else is handed what it needs.
const EDGES: &[(&str, &[&str])] = &[
    ("std::fs", &["src/bin/", "src/content/", "src/server/", "src/site/"]),
    ("std::time", &["src/bin/", "src/platform/"]),
    ("std::env", &["src/bin/"]),
    ("std::net", &["src/bin/", "src/server/"]),
    ("std::process", &["src/bin/"]),
    ("std::thread", &["src/site/"]),
    ("tokio::fs", &["src/bin/", "src/server/"]),
    ("chrono::Utc::now", &["src/bin/", "src/platform/"]),
    ("Utc::now", &["src/bin/", "src/platform/"]),
    ("chrono::Local", &["src/bin/", "src/platform/"]),
    ("rand", &["src/bin/", "src/platform/"]),
    ("getrandom", &["src/bin/", "src/platform/"]),
];

/// Lengths of time are no clock.
const HARMLESS: [&str; 1] = ["std::time::Duration"];

/// Content that also goes to phones, where there are no files.
const ON_THE_PHONE: [&str; 9] = ["blocklist", "card", "corridor", "format", "law", "place", "sign", "term", "version"];

/// Names, and parts of names, of those who follow people around the web.
const TRACKERS: [&str; 26] = [
    "adjust.com",
    "amplitude",
    "appsflyer",
    "bugsnag",
    "clarity.ms",
    "cloudflareinsights",
    "connect.facebook",
    "crashlytics",
    "doubleclick",
    "fbevents",
    "firebase",
    "fonts.googleapis",
    "fonts.gstatic",
    "google-analytics",
    "googletagmanager",
    "gtag(",
    "hotjar",
    "jsdelivr",
    "matomo",
    "mixpanel",
    "newrelic",
    "plausible.io",
    "posthog",
    "segment.io",
    "sentry.io",
    "unpkg.com",
];

/// The only address in what browsers are sent: a name in a standard, never fetched.
const NAMESPACE: &str = "http://www.w3.org/2000/svg";

fn src() -> Vec<Code> {
    sources(&root().join("src"))
}

#[test]
fn every_source_begins_by_saying_what_it_is() {
    let folders = ["src", "xtask/src", "tests/it"].map(|folder| rust_files(&root().join(folder)));
    let silent = folders.iter().flatten().filter(|path| !text(path).starts_with("//! "));
    assert_eq!(silent.map(|path| relative(path) + "\n").collect::<String>(), "");
}

#[test]
fn no_source_is_longer_than_one_idea() {
    let long = src().into_iter().filter(|code| code.lines.len() > LONGEST);
    let long: String = long.map(|code| format!("{}: {} lines\n", code.file, code.lines.len())).collect();
    assert_eq!(long, "", "what is the second idea?");
}

#[test]
fn nothing_that_ships_stops_on_bad_luck() {
    assert_eq!(src().iter().map(stops).collect::<String>(), "");
}

/// Each call that could stop the program, with its place.
fn stops(code: &Code) -> String {
    let shipped = code.shipped();
    let is_stop =
        |at: &usize| STOPS.iter().any(|stop| texts(&shipped[*at..]).take(stop.len()).eq(stop.iter().copied()));
    let places = (0..shipped.len()).filter(is_stop);
    places.map(|at| format!("{}:{}: {}\n", code.file, shipped[at].line, code.line(shipped[at].line))).collect()
}

#[test]
fn lists_are_asked_for_a_place_and_not_told() {
    let mut used = BTreeSet::new();
    let mut unsure = String::new();
    for code in src() {
        for line in measured(&code.shipped()) {
            let known = MEASURED.iter().find(|(file, what, _)| code.file == *file && code.line(line).contains(what));
            match known {
                Some(known) => drop(used.insert(known)),
                None => unsure += &format!("{}:{line}: {}\n", code.file, code.line(line)),
            }
        }
    }
    assert_eq!(unsure, "", "use `get`, or say in MEASURED why it holds");
    let gone: Vec<_> = MEASURED.iter().filter(|known| !used.contains(known)).collect();
    assert!(gone.is_empty(), "these are gone: take them from MEASURED: {gone:?}");
}

/// Lines on which something is indexed or sliced. A text in the brackets is a key of JSON, and reading one never fails.
fn measured(shipped: &[Token]) -> Vec<usize> {
    const BEFORE_TYPES: [&str; 12] =
        ["as", "break", "const", "dyn", "else", "if", "in", "let", "match", "mut", "ref", "return"];
    let opens_index = |at: &usize| {
        let before = at.checked_sub(1).map_or("", |at| shipped[at].text.as_str());
        let named = before.starts_with(|c: char| c.is_alphanumeric() || c == '_') && !BEFORE_TYPES.contains(&before);
        let by_name = shipped.get(at + 1).is_some_and(|inside| inside.text == "\"\"");
        shipped[*at].text == "[" && (named || matches!(before, ")" | "]" | "?")) && !by_name
    };
    (0..shipped.len()).filter(opens_index).map(|at| shipped[at].line).collect()
}

#[test]
fn clocks_chance_and_files_stay_at_the_edges() {
    let code = src();
    let mut wrong = String::new();
    for (what, parts) in EDGES {
        let outside = code.iter().filter(|code| !parts.iter().any(|part| code.file.starts_with(part)));
        wrong.extend(outside.flat_map(|code| uses(code, what)));
    }
    assert_eq!(wrong, "");
}

#[test]
fn what_goes_to_phones_reads_no_file() {
    let on_phone = |code: &&Code| ON_THE_PHONE.iter().any(|name| code.file == format!("src/content/{name}.rs"));
    let all = src();
    assert_eq!(all.iter().filter(on_phone).count(), ON_THE_PHONE.len());
    assert_eq!(all.iter().filter(on_phone).flat_map(|code| uses(code, "std::fs")).collect::<String>(), "");
}

/// Lines that use `what`, a crate or something in it.
fn uses(code: &Code, what: &str) -> Vec<String> {
    let (top, inside) = what.split_once("::").unwrap_or((what, ""));
    let shipped = code.shipped();
    let found = paths(&shipped, top).into_iter().map(|used| (format!("{top}::{}", used.path.join("::")), used.line));
    let found = found.filter(|(path, _)| path.starts_with(&format!("{top}::{inside}")));
    let found = found.filter(|(path, _)| !HARMLESS.contains(&path.as_str()));
    found.map(|(path, line)| format!("{}:{line}: {path}\n", code.file)).collect()
}

#[test]
fn only_one_file_prints() {
    const PRINTS: [[&str; 2]; 6] =
        [["println", "!"], ["eprintln", "!"], ["print", "!"], ["eprint", "!"], ["stdout", "("], ["stderr", "("]];
    let mut wrong = String::new();
    for code in src().iter().filter(|code| code.file != "src/bin/kawan/out.rs") {
        let shipped = code.shipped();
        let printing =
            shipped.windows(2).filter(|pair| PRINTS.iter().any(|print| texts(pair).eq(print.iter().copied())));
        wrong.extend(printing.map(|pair| format!("{}:{}: {}\n", code.file, pair[0].line, pair[0].text)));
    }
    assert_eq!(wrong, "");
}

/// `document::eval` and `document::Title` run text as a program, which the policy of our pages forbids: the page would die.
#[test]
fn no_component_runs_text_as_a_program() {
    let code = src();
    let wrong = code.iter().flat_map(|code| ["eval", "Title"].map(|name| uses(code, &format!("document::{name}"))));
    assert_eq!(wrong.flatten().collect::<String>(), "");
}

// --- what a browser is sent

/// Every text in these folders of the checkout.
fn texts_in(folders: &[&str]) -> Vec<(String, String)> {
    let all = folders.iter().flat_map(|folder| files(&root().join(folder)));
    let read = all.filter_map(|path| Some((relative(&path), std::fs::read_to_string(&path).ok()?)));
    let texts: Vec<_> = read.collect();
    assert!(texts.len() > folders.len());
    texts
}

#[test]
fn nobody_who_follows_people_is_named() {
    let mut wrong = String::new();
    for (file, text) in texts_in(&["src", "assets", "locales", "xtask/src"]) {
        let text = text.to_lowercase();
        let named = TRACKERS.iter().filter(|tracker| text.contains(*tracker));
        wrong.extend(named.map(|tracker| format!("{file} names {tracker}\n")));
    }
    assert_eq!(wrong, "");
}

#[test]
fn what_a_browser_is_sent_names_no_other_host() {
    const SENT: [&str; 6] = [".js", ".css", ".html", ".svg", ".webmanifest", ".json"];
    let all = texts_in(&["assets"]);
    let sent: Vec<_> = all.iter().filter(|(file, _)| SENT.iter().any(|ending| file.ends_with(ending))).collect();
    assert!(sent.len() >= 10);
    let wrong: String =
        sent.iter().filter_map(|(file, text)| Some(format!("{file}: {}\n", other_host(text)?))).collect();
    assert_eq!(wrong, "");
}

/// The first address of another host in this text.
fn other_host(text: &str) -> Option<&str> {
    let text = text.trim();
    let marks = ["http://", "https://", "ws://", "wss://", "=\"//", "='//", "url(//", "url(\"//", "url('//"];
    let at = marks.iter().flat_map(|mark| text.match_indices(mark)).map(|(at, _)| at);
    at.filter_map(|at| text.get(at..)).find(|rest| !rest.starts_with(NAMESPACE)).and_then(|rest| rest.lines().next())
}

// --- the rules themselves, tried on small texts

#[test]
fn calls_that_stop_are_seen_outside_tests_only() {
    let check =
        |text: &str, expect: usize| assert_eq!(stops(&Code::of("src/a.rs", text)).lines().count(), expect, "{text}");
    check("fn f() { x.unwrap(); y.expect(\"why\"); panic!(); todo!() }", 4);
    check("x\n  .unwrap ()", 1);
    check("x.unwrap_or(1); x.expect_err; // .unwrap()", 0);
    check("#[cfg(test)]\nmod tests { fn f() { x.unwrap(); { y.unwrap() } } }", 0);
    check("#[cfg(test)] use a::b; fn f() { x.unwrap() }", 1);
    check("#[cfg(not(test))] mod m { fn f() { x.unwrap() } }", 1);
}

#[test]
fn places_in_lists_are_seen() {
    let check =
        |text: &str, expect: &[usize]| assert_eq!(measured(&Code::of("src/a.rs", text).shipped()), expect, "{text}");
    check("let a = list[index];", &[1]);
    check("let a = &text[1..];\nf()[0]; x?[1]; x[1][2]", &[1, 2, 2, 2, 2]);
    check("#[derive(A)] struct A { a: [u8; 2], b: &'static [u8] }", &[]);
    check("vec![1]; for x in [1, 2] {} let [a, b] = c; fn f(x: &mut [u8]) -> [u8; 2] {}", &[]);
    check("value[\"key\"]", &[]);
}

#[test]
fn clocks_and_files_are_seen_in_groups_too() {
    let check = |text: &str, what: &str, expect: usize| {
        assert_eq!(uses(&Code::of("src/help/a.rs", text), what).len(), expect, "{text}");
    };
    check("use std::fs;", "std::fs", 1);
    check("use std::{fs, io};", "std::fs", 1);
    check("std::fs::read(x)", "std::fs", 1);
    check("use std::time::{Duration, Instant};", "std::time", 1);
    check("chrono::Utc::now()", "chrono::Utc::now", 1);
    check("use chrono::Utc; let now = Utc::now();", "Utc::now", 1);
    check("use chrono::{DateTime, Utc}; fn f(now: DateTime<Utc>) {}", "chrono::Utc::now", 0);
    check("rand::random()", "rand", 1);
    check("use std::io;", "std::fs", 0);
}

#[test]
fn other_hosts_are_seen() {
    let check = |text: &str, expect: Option<&str>| assert_eq!(other_host(text), expect, "{text}");
    check("fetch(\"https://cdn.example/a.js\")", Some("https://cdn.example/a.js\")"));
    check("<svg xmlns='http://www.w3.org/2000/svg'>", None);
    check("<script src=\"//cdn.example/a.js\">", Some("=\"//cdn.example/a.js\">"));
    check("a { background: url(//cdn.example/a.png) }", Some("url(//cdn.example/a.png) }"));
    check("// a remark\nfetch(\"/release.json\")", None);
}
