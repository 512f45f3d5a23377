//! `kawan cases help FILE`: tries the ranking on documented cases and says what was met.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kawan::domain::{Contact, Country, Language, Place, Tongue};
use kawan::help::{Facts as Circumstances, Need, Papers, Ranked, Situation, Town, find_town, rank};
use serde::Deserialize;
use serde_json::json;

use super::{Outcome, lines, print};
use crate::facts::Facts;
use crate::say;

#[derive(clap::Args)]
pub struct HelpCases {
    /// One JSON object a line
    file: PathBuf,
    /// Print JSON, one object a line; else only what was not met
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    facts: Facts,
}

/// 0 when every case is met, 1 when one is not, 2 when the file cannot be read.
pub fn command(arguments: &HelpCases) -> ExitCode {
    let HelpCases { file, json, facts } = arguments;
    match facts.directory() {
        Ok(directory) => print(run(file, &directory.contacts, &directory.places), *json),
        Err(no_facts) => say::no_facts(Language::En, &no_facts),
    }
}

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
    facts: Circumstances,
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

/// Runs every case of `path` against the directory. An error names the line that is not a case.
fn run(path: &Path, contacts: &[Contact], places: &[Place]) -> Result<Outcome, String> {
    let mut outcome = Outcome::default();
    for (at, line) in lines(path)? {
        let case: Case = serde_json::from_str(&line).map_err(|e| format!("{at}: {e}"))?;
        let situation = case.situation(places).map_err(|e| format!("{at}: {e}"))?;
        let ranked = rank(contacts, &situation);
        let (met, unmet) = case.judge(&ranked);
        outcome.add(
            unmet.is_empty(),
            json!({
                "id": case.id,
                "ranked": ranked.entries.iter().map(|e| &e.contact.id).collect::<Vec<_>>(),
                "warnings": warnings(&ranked),
                "met": met,
                "unmet": unmet,
                "why": case.expected.why,
            }),
        );
    }
    Ok(outcome)
}

impl Case {
    fn situation(&self, places: &[Place]) -> Result<Situation, String> {
        let at = crate::clock::parse(&self.local_time)?;
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
