//! `kawan offer`: the same offer check as in the app, on the command line.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kawan::content::{compile, read};
use kawan::domain::{Country, Language};
use kawan::offer::{Answers, BadFact, Checked, Offer, Rulebook, Stage, check};
use kawan::words::Fault;
use serde_json::json;

use crate::{out, say};

/// Whether this offer is safe: reads the facts as a JSON object from standard input.
#[derive(clap::Args)]
pub struct OfferArgs {
    /// Two letters of the country the person comes from
    #[arg(long)]
    origin: String,
    /// Two letters of the country the work is in
    #[arg(long)]
    destination: String,
    /// The kind of work, such as domestic_work
    #[arg(long)]
    sector: String,
    /// before_departure, in_transit or at_work
    #[arg(long, default_value = "before_departure")]
    stage: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// The reviewed files
    #[arg(long, default_value = "content", env = "KAWAN_CONTENT")]
    content: PathBuf,
}

/// 0 when answered, 2 when an argument or a fact is not understood: the field is named.
pub fn run(arguments: &OfferArgs) -> ExitCode {
    let answer = from_files(&arguments.content).map_err(Wrong::Said).and_then(|book| {
        let offer = offer(arguments, &book)?;
        Ok(check(&offer, &book))
    });
    match answer {
        Ok(checked) => {
            print(&checked, arguments.json);
            return ExitCode::SUCCESS;
        }
        Err(Wrong::Told(fault)) => say::tell(Language::En, &fault),
        Err(Wrong::Said(line)) => out::fault(line),
    }
    ExitCode::from(2)
}

enum Wrong {
    /// Something a person can be told in their language.
    Told(Fault),
    /// For whoever typed the command.
    Said(String),
}

impl From<BadFact> for Wrong {
    fn from(fact: BadFact) -> Self {
        Self::Said(fact.to_string())
    }
}

fn offer(arguments: &OfferArgs, book: &Rulebook) -> Result<Offer, Wrong> {
    // Work may be in any country, also in one we know nothing of.
    let country = |code: &str| {
        let known = rust_iso3166::from_alpha2(&code.to_uppercase()).and_then(|it| it.alpha2.parse::<Country>().ok());
        known.ok_or_else(|| Wrong::Told(Fault::UnknownCountry(code.to_owned())))
    };
    let stage = serde_json::from_value::<Stage>(json!(arguments.stage)).map_err(|_| {
        Wrong::Said(format!("--stage: {:?} is none of before_departure, in_transit, at_work", arguments.stage))
    })?;
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| Wrong::Said(format!("facts: {error}")))?;
    let facts = serde_json::from_str(&text).map_err(|error| Wrong::Said(format!("facts: {error}")))?;
    Ok(Offer {
        origin: country(&arguments.origin)?,
        destination: country(&arguments.destination)?,
        sector: arguments.sector.clone(),
        stage,
        answers: Answers::from_json(&facts, &book.questions)?,
        skipped: Default::default(),
    })
}

/// What the reviewed files say.
pub fn from_files(folder: &Path) -> Result<Rulebook, String> {
    let (content, problems) = read::read(folder).map_err(|error| error.to_string())?;
    problems.iter().for_each(out::fault);
    Ok(compile::rulebook(&content))
}

fn print(checked: &Checked, json: bool) {
    let line = json!({
        "verdict": checked.verdict,
        "findings": checked.findings.iter().map(|it| json!({"id": it.id, "weight": it.weight, "rules": it.rules, "law": it.law})).collect::<Vec<_>>(),
        "fee": checked.fee.as_ref().map(|it| json!({"is": it.fee, "law": it.law})),
        "open": checked.open,
        "next_question": checked.next_question,
        "corridor_unknown": checked.corridor_unknown,
    });
    if json {
        out::line(line);
        return;
    }
    out::line(checked.verdict.name());
    for finding in &checked.findings {
        out::line(format_args!("  {} ({:?}): {}", finding.id, finding.weight, finding.law.join(", ")));
    }
    if let Some(question) = &checked.next_question {
        out::line(format_args!("next question: {question}"));
    }
}
