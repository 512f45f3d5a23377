//! Why a contact is listed, as data. `words` turns each into a phrase.

use serde::Serialize;

use crate::domain::{Country, Tongue, WithoutPapers};

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
