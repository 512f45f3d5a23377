//! `kawan help`: the same ranking as in the app, on the command line.

use chrono::{DateTime, FixedOffset};
use std::process::ExitCode;

use kawan::domain::{Country, Language, Place, Tongue};
use kawan::help::{Entry, Facts, Need, Papers, Ranked, Situation, Town, find_town, rank};
use kawan::words::{self, Fault, Words};
use serde_json::json;

use crate::{clock, out, say};

/// Whom to contact now, in this situation.
#[derive(clap::Args)]
pub struct HelpArgs {
    /// Where the person is: two letters, such as MY
    #[arg(long)]
    country: String,
    /// Town, in any of its spellings we know
    #[arg(long)]
    town: Option<String>,
    /// What happened, such as arrested or wages
    #[arg(long)]
    need: String,
    /// Two letters of the person's own country
    #[arg(long)]
    nationality: Option<String>,
    /// valid, expired, none, held_by_employer, refugee_card or unknown
    #[arg(long, default_value = "unknown")]
    documents: String,
    /// What the person speaks, such as my
    #[arg(long, default_value = "en")]
    language: String,
    /// The moment, such as 2026-03-01T23:30+08:00
    #[arg(long)]
    at: Option<String>,
    /// Further circumstances as a JSON object, such as {"child_age":16}
    #[arg(long)]
    facts: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    facts_from: crate::facts::Facts,
}

/// What was wrong with the arguments.
pub enum Wrong {
    /// Something the person can be told in their language.
    Told(Fault),
    /// A word of the command line, for whoever typed it.
    Argument(String),
}

impl HelpArgs {
    /// Ranks and prints. 0 when answered, 2 when an argument is not understood.
    pub fn run(&self) -> ExitCode {
        let directory = match self.facts_from.directory() {
            Ok(directory) => directory,
            Err(no_facts) => return say::no_facts(self.language(), &no_facts),
        };
        match self.situation(&directory.places, clock::now()) {
            Ok(situation) => {
                self.print(&rank(&directory.contacts, &situation));
                ExitCode::SUCCESS
            }
            Err(Wrong::Told(fault)) => {
                say::tell(self.language(), &fault);
                ExitCode::from(2)
            }
            Err(Wrong::Argument(line)) => {
                out::fault(line);
                ExitCode::from(2)
            }
        }
    }

    fn print(&self, ranked: &Ranked<'_>) {
        if self.json {
            out::line(to_json(ranked));
            return;
        }
        let words = Words::embedded(self.language());
        for warning in &ranked.warnings {
            out::line(format_args!("! {}", words::without_marks(&words::list_warning(&words, *warning))));
        }
        for (place, entry) in ranked.entries.iter().enumerate() {
            print_entry(&words, place + 1, entry);
        }
    }

    /// The language of what is printed: the person's own where it is one of ours.
    fn language(&self) -> Language {
        self.language.parse().unwrap_or(Language::En)
    }

    /// The situation these arguments describe.
    ///
    /// # Errors
    /// A code, a town, a time or a fact that is not understood, named.
    pub fn situation(&self, places: &[Place], now: DateTime<FixedOffset>) -> Result<Situation, Wrong> {
        let country = covered(&self.country)?;
        let at = match &self.at {
            Some(text) => clock::parse(text).map_err(|error| Wrong::Argument(format!("--at: {error}")))?,
            None => now,
        };
        let town = match &self.town {
            Some(name) => {
                let place =
                    find_town(places, country, name).ok_or_else(|| Wrong::Told(Fault::UnknownTown(name.clone())))?;
                Some(Town { name: name.clone(), point: Some(place.point) })
            }
            None => None,
        };
        let nationality = self.nationality.as_deref().map(known_state).transpose()?;
        let papers = Papers::ALL.into_iter().find(|p| p.name() == self.documents).ok_or_else(|| {
            Wrong::Argument(format!(
                "--documents: {:?} is none of {}",
                self.documents,
                names(Papers::ALL.map(Papers::name))
            ))
        })?;
        let need = Need::from_name(&self.need).ok_or_else(|| {
            Wrong::Argument(format!("--need: {:?} is none of {}", self.need, names(Need::ALL.map(Need::name))))
        })?;
        let facts: Facts = match &self.facts {
            Some(text) => serde_json::from_str(text).map_err(|e| Wrong::Argument(format!("--facts: {e}")))?,
            None => Facts::default(),
        };
        if !(2..=3).contains(&self.language.len()) || !self.language.bytes().all(|b| b.is_ascii_lowercase()) {
            return Err(Wrong::Argument(format!("--language: {:?} is not a language code", self.language)));
        }
        Ok(Situation {
            country: Some(country),
            town,
            nationality,
            papers,
            need,
            language: Tongue::new(&self.language),
            at,
            facts,
        })
    }
}

/// A country we hold a directory for.
fn covered(code: &str) -> Result<Country, Wrong> {
    Country::covered(code).ok_or_else(|| Wrong::Told(Fault::UnknownCountry(code.to_owned())))
}

/// Any state of ISO 3166: people come from everywhere.
fn known_state(code: &str) -> Result<Country, Wrong> {
    let upper = code.to_uppercase();
    rust_iso3166::from_alpha2(&upper)
        .and_then(|_| upper.parse().ok())
        .ok_or_else(|| Wrong::Told(Fault::UnknownCountry(code.to_owned())))
}

fn names<const N: usize>(list: [&str; N]) -> String {
    list.join(", ")
}

fn print_entry(words: &Words, place: usize, entry: &Entry<'_>) {
    let contact = entry.contact;
    out::line(format_args!("{place}. {} ({}) [{}]", contact.name, words::kind(words, contact.kind), contact.id));
    let warnings = entry.warnings.iter().map(|warning| words::warning(words, *warning));
    for line in warnings.chain(words.caution(&contact.id.0)) {
        out::line(format_args!("   ! {}", words::without_marks(&line)));
    }
    for reachable in &entry.channels {
        out::line(format_args!("   {}", reachable.channel.value));
    }
    let why: Vec<String> =
        entry.reasons.iter().map(|reason| words::without_marks(&words::reason(words, reason))).collect();
    out::line(format_args!("   {}", why.join(". ")));
}

/// The answer as JSON: an array of entries.
fn to_json(ranked: &Ranked<'_>) -> serde_json::Value {
    ranked.entries.iter().map(entry_json).collect()
}

fn entry_json(entry: &Entry<'_>) -> serde_json::Value {
    let contact = entry.contact;
    json!({
        "id": contact.id,
        "name": contact.name,
        "kind": contact.kind.name(),
        "country": contact.country,
        "score": { "total": entry.score.total(), "parts": entry.score },
        "reasons": entry.reasons,
        "warnings": entry.warnings.iter().map(|w| w.name()).collect::<Vec<_>>(),
        "unchecked": entry.is_unchecked(),
        "confidence": contact.confidence,
        "newest_source": contact.newest_source,
        "channels": entry.channels.iter().map(|r| json!({
            "type": r.channel.kind,
            "value": r.channel.value,
            "from_abroad": r.channel.from_abroad,
            "toll_free": r.channel.toll_free,
            "languages": r.channel.languages,
        })).collect::<Vec<_>>(),
    })
}
