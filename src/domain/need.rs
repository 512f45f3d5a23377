//! What a person needs help with: the choices under "What happened?".

use serde::{Deserialize, Serialize};

/// What a person taps under "What happened?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    DangerNow,
    Arrested,
    Detained,
    LockedIn,
    Violence,
    SexualViolence,
    Trafficked,
    ScamCompound,
    Wages,
    PassportTaken,
    Injured,
    Sick,
    Pregnant,
    Child,
    RecruitedCheated,
    AtSea,
    WantToGoHome,
    DeportedReturn,
    FamilyMemberMissing,
    Suicidal,
}

impl Need {
    /// In the order of the screen: most urgent first.
    pub const ALL: [Self; 20] = [
        Self::DangerNow,
        Self::Suicidal,
        Self::Arrested,
        Self::Detained,
        Self::LockedIn,
        Self::Violence,
        Self::SexualViolence,
        Self::Injured,
        Self::Sick,
        Self::Pregnant,
        Self::Child,
        Self::Wages,
        Self::PassportTaken,
        Self::Trafficked,
        Self::ScamCompound,
        Self::RecruitedCheated,
        Self::AtSea,
        Self::WantToGoHome,
        Self::FamilyMemberMissing,
        Self::DeportedReturn,
    ];

    /// The stable name used on the command line, in case files and in message keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DangerNow => "danger_now",
            Self::Arrested => "arrested",
            Self::Detained => "detained",
            Self::LockedIn => "locked_in",
            Self::Violence => "violence",
            Self::SexualViolence => "sexual_violence",
            Self::Trafficked => "trafficked",
            Self::ScamCompound => "scam_compound",
            Self::Wages => "wages",
            Self::PassportTaken => "passport_taken",
            Self::Injured => "injured",
            Self::Sick => "sick",
            Self::Pregnant => "pregnant",
            Self::Child => "child",
            Self::RecruitedCheated => "recruited_cheated",
            Self::AtSea => "at_sea",
            Self::WantToGoHome => "want_to_go_home",
            Self::DeportedReturn => "deported_return",
            Self::FamilyMemberMissing => "family_member_missing",
            Self::Suicidal => "suicidal",
        }
    }

    /// The need of this name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|need| need.name() == name)
    }

    /// About the body: a doctor may be needed.
    #[must_use]
    pub fn is_medical(self) -> bool {
        matches!(self, Self::Injured | Self::Sick | Self::Pregnant)
    }

    /// Somebody holds the person or profits from them.
    #[must_use]
    pub fn is_captivity(self) -> bool {
        matches!(self, Self::LockedIn | Self::Trafficked | Self::ScamCompound)
    }
}
