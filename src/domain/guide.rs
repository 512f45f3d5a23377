//! What a guide is about, for whom, and which side of human security it serves. The texts stand in `content/guides/`.

use serde::{Deserialize, Serialize};

/// One guide, in the order of a journey: before, on the way, at work, in trouble, home again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuideTopic {
    BeforeYouSign,
    WhatItMayCost,
    SomeoneYouKnow,
    YourContract,
    Documents,
    JourneyAndBorder,
    Arriving,
    WagesAndHours,
    DeductionsAndDebt,
    DomesticWork,
    AtSea,
    WorkSites,
    ChangingEmployer,
    AccidentSickness,
    Pregnancy,
    SexualViolence,
    Children,
    FirstHour,
    Detained,
    DeportationAndReturn,
    TraffickingSmuggling,
    ScamCompounds,
    Refugees,
    OfficialInvolved,
    FamilyAtHome,
    HelpingAFriend,
    AfterComingHome,
}

impl GuideTopic {
    pub const ALL: [Self; 27] = [
        Self::BeforeYouSign,
        Self::WhatItMayCost,
        Self::SomeoneYouKnow,
        Self::YourContract,
        Self::Documents,
        Self::JourneyAndBorder,
        Self::Arriving,
        Self::WagesAndHours,
        Self::DeductionsAndDebt,
        Self::DomesticWork,
        Self::AtSea,
        Self::WorkSites,
        Self::ChangingEmployer,
        Self::AccidentSickness,
        Self::Pregnancy,
        Self::SexualViolence,
        Self::Children,
        Self::FirstHour,
        Self::Detained,
        Self::DeportationAndReturn,
        Self::TraffickingSmuggling,
        Self::ScamCompounds,
        Self::Refugees,
        Self::OfficialInvolved,
        Self::FamilyAtHome,
        Self::HelpingAFriend,
        Self::AfterComingHome,
    ];

    /// The stable name: the file is called so.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::BeforeYouSign => "before-you-sign",
            Self::WhatItMayCost => "what-it-may-cost",
            Self::SomeoneYouKnow => "someone-you-know",
            Self::YourContract => "your-contract",
            Self::Documents => "documents",
            Self::JourneyAndBorder => "journey-and-border",
            Self::Arriving => "arriving",
            Self::WagesAndHours => "wages-and-hours",
            Self::DeductionsAndDebt => "deductions-and-debt",
            Self::DomesticWork => "domestic-work",
            Self::AtSea => "at-sea",
            Self::WorkSites => "work-sites",
            Self::ChangingEmployer => "changing-employer",
            Self::AccidentSickness => "accident-sickness",
            Self::Pregnancy => "pregnancy",
            Self::SexualViolence => "sexual-violence",
            Self::Children => "children",
            Self::FirstHour => "first-hour",
            Self::Detained => "detained",
            Self::DeportationAndReturn => "deportation-and-return",
            Self::TraffickingSmuggling => "trafficking-smuggling",
            Self::ScamCompounds => "scam-compounds",
            Self::Refugees => "refugees",
            Self::OfficialInvolved => "official-involved",
            Self::FamilyAtHome => "family-at-home",
            Self::HelpingAFriend => "helping-a-friend",
            Self::AfterComingHome => "after-coming-home",
        }
    }

    /// The guide of this name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.name() == name)
    }
}

/// Who reads a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Somebody offered work abroad.
    Offered,
    /// Somebody at work abroad.
    Abroad,
    /// Somebody detained, cheated, locked in or hurt.
    Trouble,
    Family,
    Outreach,
}

/// The seven dimensions of human security (UNDP, Human Development Report 1994), to see which topics are thin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    Economic,
    Food,
    Health,
    Environmental,
    Personal,
    Community,
    Political,
}

impl Security {
    pub const ALL: [Self; 7] = [
        Self::Economic,
        Self::Food,
        Self::Health,
        Self::Environmental,
        Self::Personal,
        Self::Community,
        Self::Political,
    ];

    /// The stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Economic => "economic",
            Self::Food => "food",
            Self::Health => "health",
            Self::Environmental => "environmental",
            Self::Personal => "personal",
            Self::Community => "community",
            Self::Political => "political",
        }
    }
}
