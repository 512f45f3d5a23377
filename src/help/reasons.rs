//! Why a contact is listed, as data. `words` turns each into a phrase.

use serde::Serialize;

use super::person::Person;
use super::points::distance_km;
use super::reach::{Reach, ReachableChannel};
use super::situation::Situation;
use crate::domain::{Contact, ContactKind, Country, Enforcement, Opening, Tongue, WithoutPapers};

/// One true thing about a contact that made it stand where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "reason", content = "value")]
pub enum Reason {
    FreeCall,
    AlwaysOpen,
    OpenNow,
    ClosedNow,
    HoursUnknown,
    Speaks(Tongue),
    WithoutPapers(WithoutPapers),
    WorksOnThis,
    YourState,
    ForPeopleFrom(Country),
    InYourTown,
    /// Whole kilometres, as the crow flies.
    DistanceKm(u32),
    /// Named because it is not where the person is.
    SitsIn(Country),
    CanWrite,
    Independent,
    NoNumber,
}

impl Reason {
    /// The stable name used on the command line and as the key of its phrase.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::FreeCall => "free_call",
            Self::AlwaysOpen => "always_open",
            Self::OpenNow => "open_now",
            Self::ClosedNow => "closed_now",
            Self::HoursUnknown => "hours_unknown",
            Self::Speaks(_) => "speaks",
            Self::WithoutPapers(WithoutPapers::Yes) => "without_papers_yes",
            Self::WithoutPapers(WithoutPapers::Unclear) => "without_papers_unclear",
            Self::WithoutPapers(WithoutPapers::No) => "without_papers_no",
            Self::WorksOnThis => "works_on_this",
            Self::YourState => "your_state",
            Self::ForPeopleFrom(_) => "for_people_from",
            Self::InYourTown => "in_your_town",
            Self::DistanceKm(_) => "distance",
            Self::SitsIn(_) => "sits_in",
            Self::CanWrite => "can_write",
            Self::Independent => "independent",
            Self::NoNumber => "no_number",
        }
    }
}

/// All that is true and worth saying about a contact, for this person.
pub(super) fn reasons(
    contact: &Contact,
    channels: &[ReachableChannel<'_>],
    reach: Reach,
    s: &Situation,
    person: &Person,
) -> Vec<Reason> {
    let mut out = Vec::new();
    if contact.topics.iter().any(|t| person.needs.iter().any(|need| need.topic_weight(*t) >= 30)) {
        out.push(Reason::WorksOnThis);
    }
    if let Some(first) = channels.first().filter(|r| r.channel.is_voice() || r.channel.is_written()) {
        out.push(match first.opening {
            Opening::Always => Reason::AlwaysOpen,
            Opening::Open => Reason::OpenNow,
            Opening::Closed => Reason::ClosedNow,
            Opening::Unknown => Reason::HoursUnknown,
        });
        if first.channel.toll_free && Some(contact.country) == s.country {
            out.push(Reason::FreeCall);
        }
    }
    if reach < Reach::Number {
        out.push(Reason::NoNumber);
    }
    if channels.iter().any(|r| r.speaks) {
        out.push(Reason::Speaks(s.language.clone()));
    }
    let papers_matter = !person.citizen_here;
    if papers_matter && !contact.kind.is_mission() {
        out.push(Reason::WithoutPapers(contact.undocumented));
    }
    if contact.kind.is_mission() && person.home.is_some_and(|h| contact.serves_by_name(h))
        || person.home == Some(contact.country) && contact.kind.is_state()
    {
        out.push(Reason::YourState);
    } else if let Some(home) = person.home.filter(|h| contact.serves_by_name(*h)) {
        out.push(Reason::ForPeopleFrom(home));
    }
    if Some(contact.country) != s.country && contact.country.is_covered() {
        out.push(Reason::SitsIn(contact.country));
    }
    match distance_km(contact, s) {
        Some(km) if km < 15.0 => out.push(Reason::InYourTown),
        Some(km) if contact.precision.as_deref() != Some("country") => out.push(Reason::DistanceKm(km.round() as u32)),
        _ => {}
    }
    if channels.iter().any(|r| r.channel.is_written()) {
        out.push(Reason::CanWrite);
    }
    if matches!(contact.kind, ContactKind::Ngo | ContactKind::LegalAid | ContactKind::Union | ContactKind::Shelter)
        && contact.enforcement == Enforcement::None
    {
        out.push(Reason::Independent);
    }
    out
}
