//! `kawan cases offer FILE`: tries the offer check on documented cases and says what was met, with a table of verdicts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kawan::domain::Country;
use kawan::offer::{Answers, Checked, Offer, Rulebook, Stage, Verdict, check};
use serde::Deserialize;
use serde_json::json;

use super::{Outcome, lines, print};
use crate::offer::from_files;

#[derive(clap::Args)]
pub struct OfferCases {
    /// One JSON object a line
    file: PathBuf,
    /// Print JSON, one object a line; else only what was not met
    #[arg(long)]
    json: bool,
    /// The reviewed files
    #[arg(long, default_value = "content", env = "KAWAN_CONTENT")]
    content: PathBuf,
}

pub fn command(arguments: &OfferCases) -> ExitCode {
    print(from_files(&arguments.content).and_then(|book| run(&arguments.file, &book)), arguments.json)
}

/// One case, as the file has it. Keys we do not use are left alone.
#[derive(Deserialize)]
struct Case {
    id: String,
    stage: Stage,
    origin: Country,
    destination: Country,
    sector: String,
    facts: serde_json::Value,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    verdict: Verdict,
    #[serde(default)]
    also_accept: Vec<Verdict>,
    #[serde(default)]
    must_findings: Vec<String>,
    #[serde(default)]
    must_not_findings: Vec<String>,
    #[serde(default)]
    why: String,
}

fn run(path: &Path, book: &Rulebook) -> Result<Outcome, String> {
    let mut outcome = Outcome::default();
    let mut table: BTreeMap<(Verdict, Verdict), usize> = BTreeMap::new();
    let (mut wanted, mut found) = (0, 0);
    for (at, line) in lines(path)? {
        let case: Case = serde_json::from_str(&line).map_err(|error| format!("{at}: {error}"))?;
        let answers = match Answers::from_json(&case.facts, &book.questions) {
            Ok(answers) => answers,
            // A fact that is not understood fails its own case, and says which it was.
            Err(bad) => {
                let unmet = [format!("facts:{bad}")];
                outcome.add(false, json!({"id": case.id, "met": [], "unmet": unmet, "why": case.expected.why}));
                continue;
            }
        };
        let (origin, destination) = (case.origin, case.destination);
        let offer = Offer {
            origin,
            destination,
            sector: case.sector.clone(),
            stage: case.stage,
            answers,
            skipped: Default::default(),
        };
        let checked = check(&offer, book);
        let (met, unmet) = case.expected.judge(&checked);
        *table.entry((case.expected.verdict, checked.verdict)).or_default() += 1;
        wanted += case.expected.must_findings.len();
        found += met.iter().filter(|it| it.starts_with("must_find:")).count();
        outcome.add(
            unmet.is_empty(),
            json!({
                "id": case.id,
                "verdict": checked.verdict,
                "findings": checked.findings.iter().map(|it| &it.id).collect::<Vec<_>>(),
                "next_question": checked.next_question,
                "met": met,
                "unmet": unmet,
                "why": case.expected.why,
            }),
        );
    }
    outcome.summary = confusion(&table);
    outcome.summary.push(format!("findings that had to be reported: {found} of {wanted}"));
    Ok(outcome)
}

impl Expected {
    /// What was expected and came, and what did not, as `key:value`.
    fn judge(&self, checked: &Checked) -> (Vec<String>, Vec<String>) {
        let has = |finding: &String| checked.findings.iter().any(|it| it.id == *finding);
        let verdict = checked.verdict == self.verdict || self.also_accept.contains(&checked.verdict);
        let must = self.must_findings.iter().map(|it| (format!("must_find:{it}"), has(it)));
        let must_not = self.must_not_findings.iter().map(|it| (format!("must_not_find:{it}"), !has(it)));
        let checks = std::iter::once((format!("verdict:{}", self.verdict.name()), verdict)).chain(must).chain(must_not);
        let (met, unmet): (Vec<_>, Vec<_>) = checks.partition(|(_, met)| *met);
        (met.into_iter().map(|(check, _)| check).collect(), unmet.into_iter().map(|(check, _)| check).collect())
    }
}

/// How many cases of each expected verdict got which.
fn confusion(table: &BTreeMap<(Verdict, Verdict), usize>) -> Vec<String> {
    const ALL: [Verdict; 4] = [Verdict::NoWarning, Verdict::MoreQuestions, Verdict::Warning, Verdict::StrongWarning];
    let head = format!("{:<22}{}", "expected \\ came", ALL.map(|it| format!("{:>16}", it.name())).concat());
    let row = |expected: Verdict| {
        let cells = ALL.map(|came| format!("{:>16}", table.get(&(expected, came)).copied().unwrap_or_default()));
        format!("{:<22}{}", expected.name(), cells.concat())
    };
    std::iter::once(head).chain(ALL.map(row)).collect()
}
