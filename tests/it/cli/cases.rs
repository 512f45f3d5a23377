//! `kawan cases help`: one line in, one line out, and a file that is not understood is refused at its line.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::kit::program::{kawan, refused, well};
use crate::kit::{scratch, write};

/// A case that is met: arrested in Kuala Lumpur.
fn case(id: &str) -> Value {
    json!({
        "id": id,
        "place": { "country": "MY", "town": "Kuala Lumpur" },
        "nationality": "MM",
        "documents": "none",
        "need": "arrested",
        "language": "my",
        "local_time": "2026-02-14T22:40+08:00",
        "facts": { "caller": "family" },
        "expected": {
            "top_any_of_ids": ["my-kllac"],
            "top_any_of_kinds": ["legal_aid"],
            "must_warn": ["embassy_risk"],
            "must_not_first": ["my-police-999", "embassy"],
            "why": "A lawyer first.",
        },
    })
}

/// A file with these lines.
fn file(name: &str, lines: &[String]) -> PathBuf {
    let path = scratch(&format!("cases-{name}")).join("cases.jsonl");
    write(&path, lines.join("\n"));
    path
}

fn run(name: &str, cases: &[Value]) -> (Option<i32>, Vec<Value>, String) {
    let path = file(name, &cases.iter().map(Value::to_string).collect::<Vec<_>>());
    let said = kawan(&["cases", "help", &path.to_string_lossy(), "--json"]);
    let mut lines: Vec<&str> = said.out.lines().collect();
    let closing = lines.pop().expect("a closing line").to_owned();
    let lines = lines.iter().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    (said.code, lines, closing)
}

#[test]
fn each_case_is_answered_in_its_place_and_the_last_line_counts() {
    let (code, lines, closing) = run("met", &[case("a"), case("b"), case("c")]);
    assert_eq!((code, closing.as_str()), (Some(0), "3 passed, 0 failed"));
    assert_eq!(lines.iter().map(|line| line["id"].as_str()).collect::<Vec<_>>(), [Some("a"), Some("b"), Some("c")]);
    let line = &lines[0];
    assert_eq!(line["ranked"][0], "my-kllac");
    assert!(line["warnings"]["*"].as_array().is_some_and(|warnings| warnings.contains(&json!("embassy_risk"))));
    assert_eq!(line["warnings"]["my-mm-embassy-kl"], json!(["embassy_risk", "unchecked_number"]));
    assert_eq!(line["unmet"], json!([]));
    let met = [
        "top_any_of_ids",
        "top_any_of_kinds",
        "must_warn:embassy_risk",
        "must_not_first:my-police-999",
        "must_not_first:embassy",
    ];
    assert_eq!(line["met"], json!(met));
}

#[test]
fn what_is_not_met_is_named_and_the_code_is_1() {
    let mut wrong = case("wrong");
    wrong["expected"] = json!({
        "top_any_of_ids": ["my-wao"],
        "top_any_of_kinds": ["union"],
        "must_warn": ["no_coverage"],
        "must_not_first": ["my-kllac", "legal_aid"],
        "why": "To see it fail.",
    });
    let (code, lines, closing) = run("unmet", &[case("right"), wrong]);
    assert_eq!((code, closing.as_str()), (Some(1), "1 passed, 1 failed"));
    let unmet = [
        "top_any_of_ids",
        "top_any_of_kinds",
        "must_warn:no_coverage",
        "must_not_first:my-kllac",
        "must_not_first:legal_aid",
    ];
    assert_eq!(lines[1]["unmet"], json!(unmet));
    assert_eq!(lines[1]["why"], "To see it fail.");
}

/// For a person only what is not met is worth a line.
#[test]
fn without_json_only_what_is_not_met_is_shown() {
    let met = file("quiet", &[case("a").to_string()]);
    assert_eq!(well(&["cases", "help", &met.to_string_lossy()]), "1 passed, 0 failed\n");
    let mut wrong = case("wrong");
    wrong["expected"]["must_warn"] = json!(["no_coverage"]);
    let unmet = file("loud", &[case("a").to_string(), wrong.to_string()]);
    let said = kawan(&["cases", "help", &unmet.to_string_lossy()]);
    assert_eq!((said.code, said.out.lines().count()), (Some(1), 2));
    assert!(said.out.contains("\"wrong\""));
}

#[test]
fn an_older_name_of_an_office_counts_as_its_name() {
    let (old, new) = crate::kit::directory()
        .contacts
        .iter()
        .find_map(|contact| Some((contact.merged_ids.first()?.to_string(), contact.clone())))
        .expect("some record was merged");
    let mut merged = case("merged");
    merged["place"] = json!({ "country": new.country });
    merged["nationality"] = json!(new.serves.first().filter(|served| *served != "*"));
    merged["need"] = json!("wages");
    merged["expected"] = json!({ "top_any_of_ids": [old] });
    let (_, lines, _) = run("merged", &[merged]);
    let place = lines[0]["ranked"].as_array().and_then(|ids| ids.iter().position(|id| *id == json!(new.id)));
    let shown = place.is_some_and(|place| place < 3);
    assert_eq!(lines[0]["met"] == json!(["top_any_of_ids"]), shown, "{old} is {}", new.id);
}

#[test]
fn a_place_at_sea_and_a_town_nobody_knows_are_no_fault() {
    let mut sea = case("sea");
    sea["place"] = json!({ "country": null });
    let mut town = case("town");
    town["place"]["town"] = json!("Nowhere at all");
    for case in [&mut sea, &mut town] {
        case["expected"] = json!({});
    }
    assert_eq!(run("sea", &[sea, town]).2, "2 passed, 0 failed");
}

#[test]
fn a_line_that_is_no_case_is_refused_with_its_file_and_number() {
    let spoiled = |spoil: fn(&mut Value)| {
        let mut case = case("b");
        spoil(&mut case);
        case.to_string()
    };
    for (at, line) in [
        "not JSON".to_owned(),
        "[]".to_owned(),
        case("b").to_string()[..40].to_owned(),
        spoiled(|case| case["need"] = json!("wagez")),
        spoiled(|case| case["documents"] = json!("no")),
        spoiled(|case| case["place"]["country"] = json!("Malaysia")),
        spoiled(|case| case["local_time"] = json!("yesterday")),
        spoiled(|case| case["facts"] = json!({ "child_age": -1 })),
        spoiled(|case| drop(case.as_object_mut().map(|case| case.remove("id")))),
    ]
    .into_iter()
    .enumerate()
    {
        // An empty line is no case and counts as a line.
        let path =
            file(&format!("broken-{at}"), &[case("a").to_string(), String::new(), line.clone(), case("c").to_string()]);
        let few = "tests/fixtures/content_broken/base/content";
        let said = refused(&["cases", "help", &path.to_string_lossy(), "--json", "--content", few]);
        assert!(said.starts_with(&format!("{}:3: ", path.display())), "{line}: {said}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    assert!(refused(&["cases", "help", "no/such/file.jsonl"]).contains("no/such/file.jsonl"));
}
