//! Who may use whom. Reads every path in `src/` and compares it with the table below, which `docs/ARCHITECTURE.md` shows.

use std::collections::BTreeSet;
use std::fs;

use crate::kit::code::{Code, Token, Use, paths, sources};
use crate::kit::{root, text};

/// Each part and what it may use, lowest first. `a::b` allows only that much of `a`.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("help", &["domain"]),
    ("offer", &["domain"]),
    ("search", &[]),
    ("content", &["domain", "offer", "search"]),
    ("words", &["content::changes", "domain", "help::Reason"]),
    ("platform", &[]),
    (
        "ui",
        &[
            "content::card",
            "content::changes",
            "content::format",
            "content::guide",
            "content::law",
            "domain",
            "help",
            "offer",
            "platform::web",
            "search",
            "words",
        ],
    ),
    ("site", &["content::format", "content::key", "content::recordings", "domain", "offer::fee", "ui", "words"]),
    ("server", &[]),
    ("bin", &["content", "domain", "help", "offer", "platform::web", "server", "site", "ui", "words"]),
];

const PAGE: &str = "docs/ARCHITECTURE.md";
const HEADING: &str = "## Who may use whom";

/// Something in one part that names something in another.
#[derive(Debug)]
struct Edge {
    from: String,
    to: String,
    file: String,
    line: usize,
}

impl Edge {
    fn needs(&self, allowed: &str) -> bool {
        self.to.strip_prefix(allowed).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    }
}

fn edges() -> Vec<Edge> {
    let found: Vec<Edge> = sources(&root().join("src")).iter().flat_map(edges_of).collect();
    assert!(found.len() > 100, "only {} edges were read: the reader is broken", found.len());
    found
}

/// What this file uses of other parts.
fn edges_of(code: &Code) -> Vec<Edge> {
    let module = module_of(&code.file);
    let from = module.first().map_or("lib", String::as_str);
    let uses = match from {
        // A program is a crate of its own, and the library another.
        "bin" => paths(&code.tokens, "kawan"),
        _ => paths(&code.tokens, "crate").into_iter().chain(upwards(&code.tokens, &module)).collect(),
    };
    uses.into_iter()
        .filter(|used| used.path.first().is_none_or(|top| top != from))
        .map(|used| {
            let to = if used.path.is_empty() { "everything".to_owned() } else { used.path.join("::") };
            Edge { from: from.to_owned(), to, file: code.file.clone(), line: used.line }
        })
        .collect()
}

/// `src/help/rank.rs` is `help::rank`.
fn module_of(file: &str) -> Vec<String> {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').filter(|name| *name != "lib").map(str::to_owned).collect()
}

/// Paths that climb with `super::` until they stand at the root.
fn upwards(tokens: &[Token], module: &[String]) -> Vec<Use> {
    let mut out = Vec::new();
    let mut inside = Vec::new();
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate() {
        let before = |back: usize| at.checked_sub(back).map_or("", |at| tokens[at].text.as_str());
        match token.text.as_str() {
            "{" => {
                depth += 1;
                if before(2) == "mod" {
                    inside.push(depth);
                }
            }
            "}" => {
                inside.retain(|opened| *opened != depth);
                depth -= 1;
            }
            "super" if before(1) != "::" => {
                let climbs = tokens[at..].chunks(2).take_while(|pair| pair[0].text == "super").count();
                if climbs >= module.len() + inside.len() {
                    // The last `super` stands for the root.
                    out.extend(paths(&tokens[at + 2 * (climbs - 1)..], "super").into_iter().take(1));
                }
            }
            _ => {}
        }
    }
    out
}

fn allowed(from: &str) -> &'static [&'static str] {
    MAY_USE.iter().find(|(part, _)| *part == from).map_or(&[], |(_, may)| *may)
}

/// The table as the page shows it.
fn table() -> String {
    let quote = |name: &&str| format!("`{name}`");
    let row = |(part, may): &(&str, &[&str])| {
        let may: Vec<String> = may.iter().map(quote).collect();
        let may = if may.is_empty() { "nothing of ours".to_owned() } else { may.join(", ") };
        format!("| `{part}` | {may} |\n")
    };
    format!("| Part | may use |\n|---|---|\n{}", MAY_USE.iter().map(row).collect::<String>())
}

#[test]
fn no_part_uses_what_the_table_does_not_allow() {
    let wrong: String = edges()
        .iter()
        .filter(|edge| !allowed(&edge.from).iter().any(|to| edge.needs(to)))
        .map(|edge| format!("{}:{}: {} may not use {}\n", edge.file, edge.line, edge.from, edge.to))
        .collect();
    assert_eq!(wrong, "");
}

#[test]
fn whatever_the_table_allows_is_used() {
    let edges = edges();
    let unused: String = MAY_USE
        .iter()
        .flat_map(|(from, may)| may.iter().map(move |to| (*from, *to)))
        .filter(|(from, to)| !edges.iter().any(|edge| edge.from == *from && edge.needs(to)))
        .map(|(from, to)| format!("nothing in {from} uses {to}: take it from the table\n"))
        .collect();
    assert_eq!(unused, "");
}

#[test]
fn the_table_only_looks_down() {
    let mut below = BTreeSet::new();
    for (part, may) in MAY_USE {
        for to in *may {
            let top = to.split("::").next().unwrap_or_default();
            assert!(below.contains(top), "{part} may use {to}, which does not stand below it");
        }
        below.insert(*part);
    }
}

#[test]
fn every_folder_of_the_tree_is_a_part_of_the_table() {
    let folders: BTreeSet<String> = fs::read_dir(root().join("src"))
        .expect("the tree")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name != "lib.rs")
        .collect();
    let parts: BTreeSet<String> = MAY_USE.iter().map(|(part, _)| (*part).to_owned()).collect();
    assert_eq!(folders, parts);
}

#[test]
fn the_architecture_page_shows_the_same_table() {
    let page = text(&root().join(PAGE));
    let section = page.split_once(HEADING).map_or("", |(_, rest)| rest.split("\n## ").next().unwrap_or_default());
    let shown: String = section.lines().filter(|line| line.starts_with('|')).map(|line| format!("{line}\n")).collect();
    assert!(shown == table(), "{PAGE} needs this under {HEADING:?}:\n\n{}", table());
}

// --- the reader itself

#[track_caller]
fn check(file: &str, text: &str, expect: &[&str]) {
    let found = edges_of(&Code::of(file, text));
    let found: Vec<String> = found.iter().map(|edge| format!("{}:{} {}", edge.line, edge.from, edge.to)).collect();
    assert_eq!(found, expect, "{text}");
}

#[test]
fn paths_are_found_wherever_they_stand() {
    check("src/help/a.rs", "use crate::domain::Country;", &["1:help domain::Country"]);
    check("src/help/a.rs", "\nlet x = crate::words::day(1);", &["2:help words::day"]);
    check("src/help/a.rs", "fn f() -> Vec<crate::ui::Route> {}", &["1:help ui::Route"]);
    check("src/help/a.rs", "pub(crate) fn f(); pub(in crate::site) fn g();", &["1:help site"]);
    check("src/help/a.rs", "use crate::server;", &["1:help server"]);
    check("src/help/a.rs", "use crate::*;", &["1:help everything"]);
}

#[test]
fn groups_are_opened_out() {
    check(
        "src/ui/a.rs",
        "use crate::{domain, words::{self, Words}};",
        &["1:ui domain", "1:ui words", "1:ui words::Words"],
    );
    check(
        "src/ui/a.rs",
        "use crate::content::{\n  format::{A, B as C},\n  key::*,\n};",
        &["2:ui content::format::A", "2:ui content::format::B", "3:ui content::key"],
    );
}

#[test]
fn ones_own_part_is_no_edge() {
    check("src/help/a.rs", "use crate::help::Need; use super::Need; use self::x::y;", &[]);
    check("src/help/mod.rs", "mod need; pub use need::Need;", &[]);
}

#[test]
fn climbing_out_of_ones_part_is_seen() {
    check("src/help/mod.rs", "use super::domain::Country;", &["1:help domain::Country"]);
    check("src/help/mod.rs", "use super::*;", &["1:help everything"]);
    check("src/ui/parts/call.rs", "use super::super::super::server::router;", &["1:ui server::router"]);
    check("src/ui/parts/call.rs", "use super::super::routes; use super::icon;", &[]);
    check(
        "src/help/a.rs",
        "mod tests { use super::super::super::site::write; use super::super::Need; }",
        &["1:help site::write"],
    );
    check(
        "src/help/a.rs",
        "mod tests { use super::*; } use super::super::words::{day, month};",
        &["1:help words::day"],
    );
}

#[test]
fn remarks_and_quotes_are_no_code() {
    check(
        "src/domain/a.rs",
        "//! [`crate::ui`]\n/* crate::ui /* */ crate::ui */ fn f<'a>(x: &'a str) -> char { '\"' }",
        &[],
    );
    check("src/domain/a.rs", "let x = r#\"crate::ui \" \"#; let y = \"\\\" crate::ui\"; let z = b'\\'';", &[]);
    check("src/domain/a.rs", "let x = 'a'; let y = \"a\";\ncrate::ui::x()", &["2:domain ui::x"]);
}

#[test]
fn a_program_names_the_library() {
    check("src/bin/kawan/help.rs", "use kawan::help::rank; use crate::out; use super::say;", &["1:bin help::rank"]);
    check("src/bin/web.rs", "use kawan::ui::app::App;", &["1:bin ui::app::App"]);
}
