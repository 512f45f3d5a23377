//! `kawan help`: the answer as a script reads it, and every bad argument refused by name.

use kawan::domain::Language;
use kawan::help::{Need, Papers};
use kawan::words::{Fault, Words, fault, without_marks};
use serde_json::Value;

use crate::kit::directory;
use crate::kit::program::{kawan, refused, well};

/// The question of the first issue: a worker from Myanmar, arrested at night in Johor Bahru, without papers.
const ARRESTED: [&str; 15] = [
    "help",
    "--country",
    "MY",
    "--town",
    "Johor Bahru",
    "--need",
    "arrested",
    "--nationality",
    "MM",
    "--documents",
    "none",
    "--language",
    "my",
    "--at",
    "2026-03-01T23:30+08:00",
];

fn entries(arguments: &[&str]) -> Vec<Value> {
    let printed = well(arguments);
    serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{error}: {printed}"))
}

/// The arguments with others behind them.
fn with<'a>(arguments: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [arguments, more].concat()
}

#[test]
fn the_answer_is_an_array_of_entries_with_all_a_screen_needs() {
    let entries = entries(&with(&ARRESTED, &["--json"]));
    assert!(entries.len() >= 5);
    for entry in &entries {
        let id = entry["id"].as_str().expect("an id");
        let contact = directory().contacts.iter().find(|contact| contact.id.0 == id).expect("it is in the directory");
        assert_eq!(entry["kind"], contact.kind.name(), "{id}");
        let parts = entry["score"]["parts"].as_object().expect("parts");
        let sum: i64 = parts.values().map(|points| points.as_i64().expect("points")).sum();
        assert_eq!(entry["score"]["total"], sum, "{id}");
        for list in ["reasons", "warnings", "channels"] {
            assert!(entry[list].is_array(), "{id} has no {list}");
        }
        for channel in entry["channels"].as_array().expect("channels") {
            assert!(contact.channels.iter().any(|c| channel["value"] == c.value.as_str() && c.is_tappable()), "{id}");
        }
    }
}

#[test]
fn the_worker_arrested_in_johor_bahru_is_sent_to_a_lawyer_and_warned_of_the_mission() {
    let entries = entries(&with(&ARRESTED, &["--json"]));
    let ids: Vec<_> = entries.iter().filter_map(|entry| entry["id"].as_str()).collect();
    assert_eq!(ids[0], "my-kllac");
    assert!(ids[..5].contains(&"my-unhcr-detention"), "{ids:?}");
    for entry in &entries {
        let warnings = entry["warnings"].to_string();
        if matches!(entry["kind"].as_str(), Some("embassy" | "consulate")) {
            assert!(warnings.contains("embassy_risk"), "{entry}");
        }
    }
    for enforcing in ["my-police-999", "my-mapo-hotline", "my-jtksm"] {
        assert!(!ids[..3].contains(&enforcing), "{ids:?}");
    }
}

#[test]
fn circumstances_change_the_answer() {
    let plain = entries(&with(&ARRESTED, &["--json"]));
    let child = entries(&with(&ARRESTED, &["--facts", "{\"child_age\":16}", "--json"]));
    let points = |entries: &[Value], id: &str| {
        entries.iter().find(|entry| entry["id"] == id).and_then(|entry| entry["score"]["parts"]["topic"].as_i64())
    };
    assert!(points(&child, "my-suhakam") > points(&plain, "my-suhakam"), "a body for children gains nothing");
}

#[test]
fn facts_nobody_knows_are_left_alone() {
    let known = entries(&with(&ARRESTED, &["--json"]));
    assert_eq!(
        entries(&with(&ARRESTED, &["--facts", "{\"shoe_size\":42,\"ransom\":{\"amount\":1}}", "--json"])),
        known
    );
}

#[test]
fn the_same_question_prints_the_same_answer() {
    assert_eq!(well(&with(&ARRESTED, &["--json"])), well(&with(&ARRESTED, &["--json"])));
}

#[test]
fn for_a_person_it_prints_names_numbers_and_words_in_their_language() {
    let printed = well(&ARRESTED);
    assert!(printed.lines().any(|line| line.starts_with("1. ") && line.contains("[my-kllac]")), "{printed}");
    assert!(printed.contains("+60326913005"));
    let words = Words::embedded(Language::My);
    let risk = without_marks(&kawan::words::list_warning(&words, kawan::domain::Warning::EmbassyRisk));
    assert!(printed.starts_with("! ") && printed.contains(&risk), "{printed}");
    let marks = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    assert!(!printed.contains(marks) && !printed.contains('⟦'));
}

#[test]
fn small_letters_and_languages_without_words_are_understood() {
    let question = ["help", "--country", "my", "--need", "wages", "--nationality", "id", "--language", "ta", "--json"];
    assert!(!entries(&question).is_empty());
}

/// Nothing but the country and the need has to be said.
#[test]
fn a_country_and_a_need_are_enough() {
    for (country, need) in [("TH", "suicidal"), ("TL", "danger_now")] {
        entries(&["help", "--country", country, "--need", need, "--json"]);
    }
}

// --- refused: with code 2, and in words

/// A few contacts, so that a refusal does not wait for all of them.
const FEW: [&str; 3] = ["help", "--content", "tests/fixtures/content_broken/base/content"];

/// What is said of these arguments, which must be refused.
#[track_caller]
fn wrong(arguments: &[&str]) -> String {
    refused(&with(&FEW, arguments))
}

/// What the person is told in their language about `what`: what happened, then what to do.
fn told(language: Language, what: &Fault) -> String {
    let (happened, advice) = fault(&Words::embedded(language), what);
    format!("{}\n{}\n", without_marks(&happened), without_marks(&advice))
}

#[test]
fn a_country_that_is_not_known_is_told_in_the_language_of_the_person() {
    for language in [Language::En, Language::My, Language::Km, Language::Vi] {
        let said = wrong(&["--country", "XX", "--need", "wages", "--language", language.code()]);
        assert_eq!(said, told(language, &Fault::UnknownCountry("XX".to_owned())), "{language}");
    }
    let burmese = wrong(&["--country", "XX", "--need", "wages", "--language", "my"]);
    assert!(burmese.starts_with("ဤနိုင်ငံကို ဤနေရာတွင် မသိပါ: XX\n"), "{burmese}");
}

#[test]
fn places_that_are_no_country_of_ours_are_refused() {
    for country in ["US", "MYS", "", "မြ"] {
        let said = wrong(&["--country", country, "--need", "wages"]);
        assert_eq!(said, told(Language::En, &Fault::UnknownCountry(country.to_owned())));
    }
    let said = wrong(&["--country", "MY", "--need", "wages", "--nationality", "XQ", "--language", "th"]);
    assert_eq!(said, told(Language::Th, &Fault::UnknownCountry("XQ".to_owned())));
}

#[test]
fn a_town_that_is_not_known_is_told_in_the_language_of_the_person() {
    for (country, town) in [("MY", "Nowhere"), ("SG", "Johor Bahru"), ("MY", "")] {
        let said = wrong(&["--country", country, "--town", town, "--need", "wages", "--language", "ne"]);
        assert_eq!(said, told(Language::Ne, &Fault::UnknownTown(town.to_owned())));
    }
}

#[test]
fn an_argument_that_is_not_understood_is_named() {
    let check = |argument: &str, value: &str, mentions: &[&str]| {
        let said = wrong(&["--country", "MY", "--need", "wages", argument, value]);
        assert!(said.contains(argument), "{argument} {value:?} is refused without its name: {said}");
        for mention in mentions {
            assert!(said.contains(mention), "{argument} {value:?} does not mention {mention}: {said}");
        }
    };
    check("--documents", "no", &Papers::ALL.map(Papers::name));
    check("--documents", "None", &["None"]);
    for time in ["yesterday", "2026-03-01", "2026-03-01T23:30", "2026-13-01T23:30+08:00", "23:30", ""] {
        check("--at", time, &["2026-03-01T23:30+08:00"]);
    }
    for facts in ["[1", "16", "{\"child_age\":-1}", "{\"child_age\":\"six\"}", "{\"held_in\":\"Malaysia\"}", "", "{}{}"]
    {
        check("--facts", facts, &[]);
    }
    for language in ["EN", "english", "e", "", "m1"] {
        check("--language", language, &[]);
    }
}

#[test]
fn a_need_that_is_not_known_is_named_with_those_that_are() {
    for need in ["wagez", "Wages", ""] {
        let said = wrong(&["--country", "MY", "--need", need]);
        assert!(said.contains("--need"), "{said}");
        for known in Need::ALL.map(Need::name) {
            assert!(said.contains(known), "{known}: {said}");
        }
    }
}

#[test]
fn what_is_left_out_or_made_up_is_refused() {
    assert!(wrong(&["--need", "wages"]).contains("--country"));
    assert!(wrong(&["--country", "MY"]).contains("--need"));
    assert!(wrong(&["--country", "MY", "--need", "wages", "--made-up"]).contains("--made-up"));
}

#[test]
fn content_that_is_not_there_is_named() {
    let said = refused(&["help", "--country", "MY", "--need", "wages", "--content", "no/such/folder"]);
    assert!(said.contains("no/such/folder"), "{said}");
}

/// `kawan help … | head -1`
#[test]
fn a_reader_that_stops_reading_is_no_fault() {
    use std::io::Read as _;
    let mut child = crate::kit::program::command(&with(&ARRESTED, &["--json"]))
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut first = [0; 1];
    child.stdout.take().expect("a pipe").read_exact(&mut first).expect("it prints");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert_eq!(kawan(&["help", "--help"]).code, Some(0));
}
