//! `kawan help`: the same ranking as in the app, on the command line.

use chrono::{DateTime, FixedOffset};
use kawan::domain::{Contact, Country, Place, Tongue};
use kawan::help::{Entry, Facts, Need, Papers, Ranked, Situation, Town, find_town, rank};
use serde_json::json;

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
    pub json: bool,
}

/// What was wrong with the arguments, for [`crate::say`] to put into the person's language.
pub enum Fault {
    Country(String),
    Town(String),
    Argument(String),
}

impl HelpArgs {
    /// The language the person reads, for messages.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The situation these arguments describe.
    ///
    /// # Errors
    /// A code, a town, a time or a fact that is not understood, named.
    pub fn situation(&self, places: &[Place], now: DateTime<FixedOffset>) -> Result<Situation, Fault> {
        let country = covered(&self.country)?;
        let at = match &self.at {
            Some(text) => parse_time(text).map_err(Fault::Argument)?,
            None => now,
        };
        let town = match &self.town {
            Some(name) => {
                let place = find_town(places, country, name).ok_or_else(|| Fault::Town(name.clone()))?;
                Some(Town { name: name.clone(), point: Some(place.point) })
            }
            None => None,
        };
        let nationality = self.nationality.as_deref().map(known_state).transpose()?;
        let papers = Papers::ALL.into_iter().find(|p| p.name() == self.documents).ok_or_else(|| {
            Fault::Argument(format!(
                "--documents: {:?} is none of {}",
                self.documents,
                names(Papers::ALL.map(Papers::name))
            ))
        })?;
        let need = Need::from_name(&self.need).ok_or_else(|| {
            Fault::Argument(format!("--need: {:?} is none of {}", self.need, names(Need::ALL.map(Need::name))))
        })?;
        let facts: Facts = match &self.facts {
            Some(text) => serde_json::from_str(text).map_err(|e| Fault::Argument(format!("--facts: {e}")))?,
            None => Facts::default(),
        };
        if !(2..=3).contains(&self.language.len()) || !self.language.bytes().all(|b| b.is_ascii_lowercase()) {
            return Err(Fault::Argument(format!("--language: {:?} is not a language code", self.language)));
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
fn covered(code: &str) -> Result<Country, Fault> {
    code.to_uppercase()
        .parse::<Country>()
        .ok()
        .filter(|c| c.is_covered())
        .ok_or_else(|| Fault::Country(code.to_owned()))
}

/// Any state of ISO 3166: people come from everywhere.
fn known_state(code: &str) -> Result<Country, Fault> {
    let upper = code.to_uppercase();
    rust_iso3166::from_alpha2(&upper).and_then(|_| upper.parse().ok()).ok_or_else(|| Fault::Country(code.to_owned()))
}

fn names<const N: usize>(list: [&str; N]) -> String {
    list.join(", ")
}

/// Reads `2026-03-01T23:30+08:00`, with or without seconds.
///
/// # Errors
/// The text is not a moment with an offset.
pub fn parse_time(text: &str) -> Result<DateTime<FixedOffset>, String> {
    DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z"))
        .map_err(|_| format!("{text:?} is not a time such as 2026-03-01T23:30+08:00"))
}

/// Ranks and gives the printable answer.
pub fn answer<'a>(contacts: &'a [Contact], situation: &Situation) -> Ranked<'a> {
    rank(contacts, situation)
}

/// The answer as JSON: an array of entries.
pub fn to_json(ranked: &Ranked<'_>) -> serde_json::Value {
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
