//! The offer check: what it promises, on the real rules.

mod fees;
mod promises;
mod rules;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use kawan::content::compile;
use kawan::offer::{Answers, Checked, Offer, Rulebook, Stage, check};
use serde_json::{Value, json};

use crate::kit::content;

fn book() -> &'static Rulebook {
    static BOOK: OnceLock<Rulebook> = OnceLock::new();
    BOOK.get_or_init(|| compile::rulebook(content()))
}

/// An offer from one country to another, before departure.
fn offer(from: &str, to: &str, sector: &str, facts: &Value) -> Offer {
    Offer {
        origin: from.parse().expect("a country"),
        destination: to.parse().expect("a country"),
        sector: sector.to_owned(),
        stage: Stage::BeforeDeparture,
        answers: Answers::from_json(facts, &book().questions).expect("facts"),
        skipped: BTreeSet::new(),
    }
}

fn checked(from: &str, to: &str, sector: &str, facts: Value) -> Checked {
    check(&offer(from, to, sector, &facts), book())
}

fn findings(checked: &Checked) -> BTreeMap<&str, kawan::offer::rule::Weight> {
    checked.findings.iter().map(|it| (it.id.as_str(), it.weight)).collect()
}

/// Everything decisive told, and nothing bad.
fn lawful() -> Value {
    json!({
        "recruiter": "licensed_agency", "licence_checked": true, "licence_found": true, "visa": "work", "contract_seen": true,
        "fee_asked": {"amount": 0, "currency": "USD"}, "passport_to_be_held": false, "job_named": true, "age": 25,
    })
}

fn with(mut facts: Value, more: Value) -> Value {
    let (facts_of, more) = (facts.as_object_mut().expect("an object"), more);
    facts_of.extend(more.as_object().expect("an object").clone());
    facts
}
