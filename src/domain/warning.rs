//! What must be said beside a contact or a list, as data. `words` turns each into a sentence.

use serde::{Deserialize, Serialize};

/// A danger a person must know before calling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// Also takes reports on people without papers, or works with those who arrest.
    EnforcementLine,
    /// Do not contact the state you fled.
    EmbassyRisk,
    /// Calls are recorded and passed on.
    CallRecorded,
    /// Public hospitals are told to report patients without papers.
    HospitalReporting,
    /// Official shelters can limit going out and phones.
    ShelterRestriction,
    /// People taken out by police have been detained or deported.
    RescuedMayBeDetained,
    /// Do not call back; hide the trace.
    EmployerMaySeePhone,
    /// Police can check papers.
    PoliceChecksStatus,
    /// Police cannot go in by themselves.
    PoliceLimited,
    /// The number has not been checked.
    UncheckedNumber,
    /// The short number works only inside its country.
    ShortCodeLocalOnly,
    /// The body that ought to help has no number here.
    NoDirectLine,
    /// No signal: what to memorise, what to do at the next port.
    NoCoverage,
    /// Nobody first in the list is known to speak your language.
    LanguageGap,
}

impl Warning {
    pub const ALL: [Self; 14] = [
        Self::EnforcementLine,
        Self::EmbassyRisk,
        Self::CallRecorded,
        Self::HospitalReporting,
        Self::ShelterRestriction,
        Self::RescuedMayBeDetained,
        Self::EmployerMaySeePhone,
        Self::PoliceChecksStatus,
        Self::PoliceLimited,
        Self::UncheckedNumber,
        Self::ShortCodeLocalOnly,
        Self::NoDirectLine,
        Self::NoCoverage,
        Self::LanguageGap,
    ];

    /// The stable name used in files, on the command line and as the key of its sentence.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EnforcementLine => "enforcement_line",
            Self::EmbassyRisk => "embassy_risk",
            Self::CallRecorded => "call_recorded",
            Self::HospitalReporting => "hospital_reporting",
            Self::ShelterRestriction => "shelter_restriction",
            Self::RescuedMayBeDetained => "rescued_may_be_detained",
            Self::EmployerMaySeePhone => "employer_may_see_phone",
            Self::PoliceChecksStatus => "police_checks_status",
            Self::PoliceLimited => "police_limited",
            Self::UncheckedNumber => "unchecked_number",
            Self::ShortCodeLocalOnly => "short_code_local_only",
            Self::NoDirectLine => "no_direct_line",
            Self::NoCoverage => "no_coverage",
            Self::LanguageGap => "language_gap",
        }
    }
}
