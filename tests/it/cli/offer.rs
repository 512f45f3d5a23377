//! `kawan offer` and `kawan cases offer`: what is not understood is named, and the answer is one object.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::kit::program::{command, kawan, refused};
use crate::kit::{scratch, write};

/// Exit code, what was said, and what was complained of.
fn offer(arguments: &[&str], facts: &str) -> (Option<i32>, String, String) {
    let mut child = command(&[&["offer"], arguments].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses its arguments does not read the facts.
    let _ = child.stdin.take().expect("an input").write_all(facts.as_bytes());
    let said = child.wait_with_output().expect("the program ends");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (said.status.code(), text(said.stdout), text(said.stderr))
}

const HOME_TO_WORK: [&str; 7] = ["--origin", "ID", "--destination", "MY", "--sector", "domestic_work", "--json"];

#[test]
fn an_offer_is_answered_as_one_object() {
    let (code, said, _) = offer(&HOME_TO_WORK, r#"{"visa": "tourist", "passport_to_be_held": true, "unheard_of": 3}"#);
    assert_eq!(code, Some(0));
    let answer: Value = serde_json::from_str(&said).expect("one JSON object");
    assert_eq!(answer["verdict"], "strong_warning");
    assert_eq!(answer["findings"].as_array().map(Vec::len), Some(2));
    assert_eq!(answer["corridor_unknown"], false);
}

#[test]
fn a_fact_that_is_not_understood_is_named() {
    for (facts, field) in [
        (r#"{"visa": "holiday"}"#, "visa"),
        (r#"{"visa": 3}"#, "visa"),
        (r#"{"loan_offered": "yes"}"#, "loan_offered"),
        (r#"{"age": -3}"#, "age"),
        (r#"{"age": "old"}"#, "age"),
        (r#"{"fee_asked": 300}"#, "fee_asked"),
        (r#"{"fee_asked": {"amount": 300, "currency": "ringgit"}}"#, "fee_asked"),
        (r#"{"wage_promised": {"amount": 300, "currency": "MYR", "per": "week"}}"#, "wage_promised"),
        (r#"{"offer_date": "last year"}"#, "offer_date"),
        ("[]", "facts"),
        ("{", "facts"),
        ("", "facts"),
    ] {
        let (code, said, complaint) = offer(&HOME_TO_WORK, facts);
        assert_eq!((code, said.as_str()), (Some(2), ""), "{facts}");
        assert!(complaint.starts_with(&format!("{field}:")), "{facts}: {complaint}");
    }
}

#[test]
fn a_country_or_stage_that_is_not_known_is_refused() {
    let (code, _, complaint) = offer(&["--origin", "XX", "--destination", "MY", "--sector", "care"], "{}");
    assert!(code == Some(2) && complaint.contains("XX"), "{complaint}");
    let (code, _, complaint) =
        offer(&["--origin", "ID", "--destination", "MY", "--sector", "care", "--stage", "asleep"], "{}");
    assert!(code == Some(2) && complaint.contains("--stage"), "{complaint}");
}

#[test]
fn cases_say_what_was_met_with_a_table_and_a_count() {
    let file = scratch("offer-cases").join("cases.jsonl");
    let case = |id: &str, verdict: &str, must: &str| {
        format!(
            r#"{{"id":"{id}","stage":"before_departure","origin":"ID","destination":"MY","sector":"other","facts":{{"visa":"tourist"}},"expected":{{"verdict":"{verdict}","must_findings":["{must}"]}}}}"#
        )
    };
    let right = case("a", "warning", "tourist_visa_for_work");
    let wrong = case("b", "no_warning", "child");
    write(&file, format!("{right}\n\n{wrong}\n"));
    let said = kawan(&["cases", "offer", &file.to_string_lossy(), "--json"]);
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines.last(), Some(&"1 passed, 1 failed"));
    let second: Value = serde_json::from_str(lines[1]).expect("a case is an object");
    assert_eq!(second["unmet"], serde_json::json!(["verdict:no_warning", "must_find:child"]));
    assert!(said.out.contains("findings that had to be reported: 1 of 2"));
    write(&file, "{\"id\": 1}\n");
    refused(&["cases", "offer", &file.to_string_lossy()]);
}
