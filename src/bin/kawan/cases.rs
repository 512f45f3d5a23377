//! `kawan cases help FILE`: tries the ranking on documented cases and says what was met.
//!
//! One JSON object a line in, one a line out, then `N passed, N failed`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use kawan::domain::{Contact, Country, Place, Tongue};
use kawan::help::{Facts, Need, Papers, Ranked, Situation, Town, find_town, rank};
use serde::Deserialize;
use serde_json::json;

/// One case, as the file has it. Keys we do not use are left alone.
#[derive(Deserialize)]
struct Case {
    id: String,
    place: CasePlace,
    nationality: Option<Country>,
    documents: Papers,
    need: Need,
    language: String,
    local_time: String,
    #[serde(default)]
    facts: Facts,
    #[serde(default)]
    expected: Expected,
}

#[derive(Deserialize)]
struct CasePlace {
    country: Option<Country>,
    town: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Expected {
    top_any_of_kinds: Vec<String>,
    top_any_of_ids: Vec<String>,
    must_warn: Vec<String>,
    must_not_first: Vec<String>,
    why: String,
}

/// What running a file gave.
pub struct Outcome {
    pub lines: Vec<serde_json::Value>,
    pub passed: usize,
    pub failed: usize,
}

/// Runs every case of `path` against the directory.
///
/// # Errors
/// The file cannot be read, or a line is not a case: the message names the line.
pub fn run(path: &Path, contacts: &[Contact], places: &[Place]) -> Result<Outcome, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut outcome = Outcome { lines: Vec::new(), passed: 0, failed: 0 };
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let at = || format!("{}:{}", path.display(), number + 1);
        let case: Case = serde_json::from_str(line).map_err(|e| format!("{}: {e}", at()))?;
        let situation = case.situation(places).map_err(|e| format!("{}: {e}", at()))?;
        let ranked = rank(contacts, &situation);
        let (met, unmet) = case.judge(&ranked);
        if unmet.is_empty() {
            outcome.passed += 1;
        } else {
            outcome.failed += 1;
        }
        outcome.lines.push(json!({
            "id": case.id,
            "ranked": ranked.entries.iter().map(|e| &e.contact.id).collect::<Vec<_>>(),
            "warnings": warnings(&ranked),
            "met": met,
            "unmet": unmet,
            "why": case.expected.why,
        }));
    }
    Ok(outcome)
}

impl Case {
    fn situation(&self, places: &[Place]) -> Result<Situation, String> {
        let at = crate::help::parse_time(&self.local_time)?;
        let town = self.place.town.as_ref().map(|name| Town {
            name: name.clone(),
            point: self.place.country.and_then(|c| find_town(places, c, name)).map(|p| p.point),
        });
        Ok(Situation {
            country: self.place.country,
            town,
            nationality: self.nationality,
            papers: self.documents,
            need: self.need,
            language: Tongue::new(&self.language),
            at,
            facts: self.facts.clone(),
        })
    }

    /// What was expected and came, and what did not, as `key:value`.
    fn judge(&self, ranked: &Ranked<'_>) -> (Vec<String>, Vec<String>) {
        let mut checks: Vec<(String, bool)> = Vec::new();
        let top = || ranked.entries.iter().take(3);
        let ids = &self.expected.top_any_of_ids;
        let kinds = &self.expected.top_any_of_kinds;
        if !ids.is_empty() {
            let hit =
                top().any(|e| ids.contains(&e.contact.id.0) || e.contact.merged_ids.iter().any(|m| ids.contains(&m.0)));
            checks.push(("top_any_of_ids".into(), hit));
        }
        if !kinds.is_empty() {
            checks.push(("top_any_of_kinds".into(), top().any(|e| kinds.iter().any(|k| k == e.contact.kind.name()))));
        }
        let said: BTreeSet<&str> =
            ranked.warnings.iter().chain(ranked.entries.iter().flat_map(|e| &e.warnings)).map(|w| w.name()).collect();
        for warning in &self.expected.must_warn {
            checks.push((format!("must_warn:{warning}"), said.contains(warning.as_str())));
        }
        let first = ranked.entries.first();
        for banned in &self.expected.must_not_first {
            let is_first = first.is_some_and(|e| e.contact.id.0 == *banned || e.contact.kind.name() == banned);
            checks.push((format!("must_not_first:{banned}"), !is_first));
        }
        let (met, unmet): (Vec<_>, Vec<_>) = checks.into_iter().partition(|(_, ok)| *ok);
        (met.into_iter().map(|(n, _)| n).collect(), unmet.into_iter().map(|(n, _)| n).collect())
    }
}

fn warnings(ranked: &Ranked<'_>) -> BTreeMap<String, Vec<&'static str>> {
    let mut out = BTreeMap::new();
    if !ranked.warnings.is_empty() {
        out.insert("*".to_owned(), ranked.warnings.iter().map(|w| w.name()).collect());
    }
    for entry in ranked.entries.iter().filter(|e| !e.warnings.is_empty()) {
        out.insert(entry.contact.id.0.clone(), entry.warnings.iter().map(|w| w.name()).collect());
    }
    out
}
