//! Cases of our own, each resting on records of `content/`: what a rule or a record says must be seen in the answer.

use std::collections::{BTreeMap, BTreeSet};

use kawan::domain::{ContactKind, Country, Source, Warning};
use kawan::help::Need;
use serde_json::Value;

use crate::kit::program::kawan;
use crate::kit::{content, directory, root, text};

const FILE: &str = "tests/fixtures/help_cases.jsonl";

fn cases() -> Vec<Value> {
    let text = text(&root().join(FILE));
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

fn list<'a>(case: &'a Value, name: &str) -> Vec<&'a str> {
    case["expected"][name].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[test]
fn every_case_is_met() {
    let said = kawan(&["cases", "help", FILE, "--json"]);
    let failed: Vec<&str> =
        said.out.lines().filter(|line| line.starts_with('{') && !line.contains("\"unmet\":[]")).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert_eq!(said.out.lines().last(), Some(format!("{} passed, 0 failed", cases().len()).as_str()));
    assert_eq!(said.code, Some(0));
}

#[test]
fn every_need_and_every_country_has_a_case() {
    let told = |of: fn(&Value) -> &Value| -> BTreeSet<String> {
        cases().iter().filter_map(|case| of(case).as_str().map(str::to_owned)).collect()
    };
    let needs: BTreeSet<String> = Need::ALL.iter().map(|need| need.name().to_owned()).collect();
    assert_eq!(told(|case| &case["need"]), needs);
    let countries: BTreeSet<String> = Country::COVERED.iter().map(Country::to_string).collect();
    assert_eq!(told(|case| &case["place"]["country"]), countries);
    assert!(cases().iter().any(|case| case["place"]["country"].is_null()), "nobody asks from the sea");
}

/// A slip in a name would make an expectation that nothing can break.
#[test]
fn every_name_in_an_expectation_is_one_there_is() {
    let ids: BTreeSet<&str> = directory().contacts.iter().map(|contact| contact.id.0.as_str()).collect();
    let kinds: BTreeSet<&str> = ContactKind::ALL.iter().map(|kind| kind.name()).collect();
    let warnings: BTreeSet<&str> = Warning::ALL.iter().map(|warning| warning.name()).collect();
    let mut seen = BTreeSet::new();
    for case in cases() {
        let id = case["id"].as_str().unwrap_or_default();
        assert!(seen.insert(id.to_owned()), "{id} is there twice");
        let either = |name: &&str| ids.contains(name) || kinds.contains(name);
        assert!(list(&case, "top_any_of_ids").iter().all(|name| ids.contains(name)), "{id}");
        assert!(list(&case, "top_any_of_kinds").iter().all(|name| kinds.contains(name)), "{id}");
        assert!(list(&case, "must_warn").iter().all(|name| warnings.contains(name)), "{id}");
        assert!(list(&case, "must_not_first").iter().all(either), "{id}");
        assert!(
            !list(&case, "must_not_first").is_empty()
                && case["expected"]["why"].as_str().is_some_and(|why| why.len() > 20),
            "{id}"
        );
    }
}

/// When a record changes its source, whoever looks after it looks at the case too.
#[test]
fn every_case_rests_on_records_and_their_sources() {
    let laws = content().laws.iter().map(|record| (record.value.id.clone(), record.value.sources.clone()));
    let contacts = content().contacts.iter().map(|record| (record.value.id.0.clone(), record.value.sources.clone()));
    let records: BTreeMap<String, Vec<Source>> = laws.chain(contacts).collect();
    for case in cases() {
        let rests_on: Vec<&str> = case["rests_on"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(!rests_on.is_empty(), "{}", case["id"]);
        let sources: Vec<&Source> = rests_on
            .iter()
            .flat_map(|id| records.get(*id).unwrap_or_else(|| panic!("{}: there is no {id}", case["id"])))
            .collect();
        for source in case["sources"].as_array().into_iter().flatten() {
            let same = |s: &&Source| {
                (source["url"] == s.url.as_deref().unwrap_or_default() || source["title"] == s.title.as_str())
                    && source["date"] == s.date.as_str()
            };
            assert!(sources.iter().any(same), "{}: {source}", case["id"]);
        }
    }
}
