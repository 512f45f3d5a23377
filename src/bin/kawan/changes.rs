//! `kawan content changes`: what is different between two packs.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use kawan::content::changes::{Change, changes};
use kawan::content::format::Directory;
use kawan::domain::Country;
use kawan::words::{self, Fault, Words, without_marks};

use crate::content::Trust;
use crate::facts::{NoFacts, from_pack};
use crate::{out, say, trust};

#[derive(clap::Args)]
pub struct ChangesArgs {
    old: PathBuf,
    new: PathBuf,
    /// Only what matters in this country; all if left out. May be given more than once
    #[arg(long)]
    country: Vec<String>,
    /// One JSON object a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    trust: Trust,
}

/// 0 when both packs are whole and signed, whether or not anything changed; else 2.
pub fn run(arguments: &ChangesArgs) -> ExitCode {
    match list(arguments) {
        Ok(lines) => {
            lines.iter().for_each(out::line);
            ExitCode::SUCCESS
        }
        Err(why) => say::no_facts(arguments.trust.language, &why),
    }
}

fn list(arguments: &ChangesArgs) -> Result<Vec<String>, NoFacts> {
    let countries = countries(&arguments.country).map_err(NoFacts::Told)?;
    let keys = trust::keys(&arguments.trust.keys).map_err(NoFacts::File)?;
    let directory = |pack: &Path| -> Result<Directory, NoFacts> { from_pack(pack, &keys) };
    let (old, new) = (directory(&arguments.old)?, directory(&arguments.new)?);
    let words = Words::embedded(arguments.trust.language);
    changes(&old, &new, &countries).iter().map(|change| line(arguments.json, &words, &new, change)).collect()
}

fn line(json: bool, words: &Words, new: &Directory, change: &Change) -> Result<String, NoFacts> {
    if json {
        return serde_json::to_string(change).map_err(|error| NoFacts::File(error.to_string()));
    }
    let sentence = |rule: &str| {
        let figure = new.figures.iter().find(|known| known.rule == rule).map(|known| &known.value);
        Some(words::law(words, rule, figure).map_or_else(|| rule.to_owned(), |law| law.says))
    };
    Ok(without_marks(&words::change(words, change, sentence).unwrap_or_default()))
}

fn countries(codes: &[String]) -> Result<BTreeSet<Country>, Fault> {
    if codes.is_empty() {
        return Ok(Country::COVERED.into_iter().collect());
    }
    codes.iter().map(|code| Country::covered(code).ok_or_else(|| Fault::UnknownCountry(code.clone()))).collect()
}
