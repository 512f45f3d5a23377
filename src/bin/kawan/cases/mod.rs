//! `kawan cases …`: tries an engine on documented cases and says what was met.
//!
//! One JSON object a line in, one a line out, then `N passed, N failed`.

mod help;
mod offer;

use std::path::Path;
use std::process::ExitCode;

use crate::out;

/// Try an engine on documented cases.
#[derive(clap::Subcommand)]
pub enum CasesCommand {
    /// The ranking of "help now"
    Help(help::HelpCases),
    /// The offer check
    Offer(offer::OfferCases),
}

/// 0 when every case is met, 1 when one is not, 2 when the file cannot be read.
pub fn command(command: &CasesCommand) -> ExitCode {
    match command {
        CasesCommand::Help(arguments) => help::command(arguments),
        CasesCommand::Offer(arguments) => offer::command(arguments),
    }
}

/// What came of all cases, a line for each.
#[derive(Default)]
struct Outcome {
    lines: Vec<serde_json::Value>,
    passed: usize,
    failed: usize,
    /// Said after the cases and before the count.
    summary: Vec<String>,
}

impl Outcome {
    fn add(&mut self, passed: bool, line: serde_json::Value) {
        if passed {
            self.passed += 1;
        } else {
            self.failed += 1;
        }
        self.lines.push(line);
    }
}

/// The lines of a file that are not empty, each with its place.
fn lines(path: &Path) -> Result<Vec<(String, String)>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let full = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    Ok(full.map(|(number, line)| (format!("{}:{}", path.display(), number + 1), line.to_owned())).collect())
}

/// Prints every case as JSON, or only those that failed; then the count.
fn print(outcome: Result<Outcome, String>, json: bool) -> ExitCode {
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(line) => {
            out::fault(line);
            return ExitCode::from(2);
        }
    };
    for line in &outcome.lines {
        let failed = line["unmet"].as_array().is_some_and(|unmet| !unmet.is_empty());
        if json || failed {
            out::line(line);
        }
    }
    outcome.summary.iter().for_each(out::line);
    out::line(format_args!("{} passed, {} failed", outcome.passed, outcome.failed));
    ExitCode::from(u8::from(outcome.failed > 0))
}
