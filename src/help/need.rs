//! What happened, which topics that touches, and which kinds of body can do something about it.
//!
//! The weights are a reading of practice, not of law: they say who usually helps, and they are tried on documented cases.

use super::person::Person;
use crate::domain::{ContactKind, Need, Topic};

impl Need {
    /// How well a body's topic answers this need, 0 to 40.
    pub(super) fn topic_weight(self, topic: Topic) -> i32 {
        use Topic as T;
        let table: &[(T, i32)] = match self {
            Self::DangerNow => &[(T::Emergency, 40), (T::Shelter, 25), (T::SexualViolence, 20), (T::Trafficking, 15)],
            Self::Arrested | Self::Detained => &[(T::Detention, 40), (T::LegalAid, 35), (T::Documents, 5)],
            Self::LockedIn => &[(T::Trafficking, 40), (T::Shelter, 30), (T::DomesticWork, 15), (T::LegalAid, 10)],
            Self::Violence => &[(T::Shelter, 40), (T::SexualViolence, 35), (T::LegalAid, 15), (T::DomesticWork, 10)],
            Self::SexualViolence => {
                &[(T::SexualViolence, 40), (T::Shelter, 25), (T::Children, 5), (T::Trafficking, 15)]
            }
            Self::Trafficked => &[(T::Trafficking, 40), (T::Shelter, 20), (T::LegalAid, 10), (T::Return, 10)],
            Self::ScamCompound => &[(T::Trafficking, 40), (T::Return, 25), (T::Emergency, 10), (T::Documents, 10)],
            Self::Wages => &[(T::Wages, 40), (T::LegalAid, 20)],
            Self::PassportTaken => &[(T::Documents, 40), (T::Wages, 20), (T::LegalAid, 20), (T::Trafficking, 15)],
            Self::Injured => &[(T::Health, 40), (T::Wages, 15), (T::Shelter, 10), (T::Emergency, 5)],
            Self::Sick | Self::Pregnant => &[(T::Health, 40), (T::Emergency, 5), (T::Shelter, 10)],
            Self::Child => &[(T::Children, 40), (T::Trafficking, 25), (T::Shelter, 15), (T::DomesticWork, 10)],
            Self::RecruitedCheated => &[(T::Recruitment, 40), (T::LegalAid, 20), (T::Wages, 15), (T::Trafficking, 10)],
            Self::AtSea => &[(T::Fishing, 45), (T::Trafficking, 10), (T::Wages, 5)],
            Self::WantToGoHome => &[(T::Return, 40), (T::Documents, 30), (T::Trafficking, 10)],
            Self::DeportedReturn => &[(T::Return, 40), (T::LegalAid, 20), (T::Wages, 10)],
            Self::FamilyMemberMissing => &[(T::Trafficking, 40), (T::Detention, 15), (T::Return, 20), (T::Fishing, 5)],
            Self::Suicidal => &[(T::Crisis, 40), (T::Health, 5)],
        };
        table.iter().find(|(t, _)| *t == topic).map_or(0, |(_, weight)| *weight)
    }

    /// How much this kind of body can usually do about it, 0 to 60, for this person.
    pub(super) fn kind_weight(self, kind: ContactKind, person: &Person) -> i32 {
        use ContactKind as K;
        // A state office that asks for papers is a real door only for those who have them.
        let office = if person.papers_at_risk { 8 } else { 40 };
        let table: &[(K, i32)] = match self {
            Self::DangerNow => &[
                (K::Emergency, 60),
                (K::Shelter, 45),
                (K::Ngo, 40),
                (K::Embassy, 35),
                (K::Consulate, 35),
                (K::Medical, 30),
            ],
            Self::Arrested | Self::Detained => &[
                (K::LegalAid, 50),
                (K::Embassy, 45),
                (K::Consulate, 45),
                (K::Ngo, 40),
                (K::UnAgency, 20),
                (K::Nhri, 20),
                (K::GovernmentHotline, 20),
            ],
            Self::LockedIn | Self::Trafficked => &[
                (K::Ngo, 50),
                (K::Embassy, 40),
                (K::Consulate, 40),
                (K::Shelter, 40),
                (K::LegalAid, 30),
                (K::UnAgency, 30),
                (K::GovernmentHotline, 25),
                (K::Union, 20),
            ],
            Self::ScamCompound => &[
                (K::Embassy, 60),
                (K::Consulate, 60),
                (K::GovernmentHotline, 40),
                (K::Ngo, 35),
                (K::UnAgency, 30),
                (K::Union, 25),
                (K::LegalAid, 20),
                (K::Shelter, 20),
            ],
            Self::Violence | Self::SexualViolence => &[
                (K::Shelter, 50),
                (K::Ngo, 50),
                (K::Medical, 30),
                (K::GovernmentHotline, 30),
                (K::LegalAid, 25),
                (K::Embassy, 25),
                (K::Consulate, 25),
            ],
            Self::Wages => &[
                (K::Ngo, 40),
                (K::Union, 35),
                (K::LegalAid, 35),
                (K::MigrantResourceCentre, 30),
                (K::LabourOffice, office),
                (K::GovernmentHotline, office),
                (K::Embassy, 38),
                (K::Consulate, 38),
                (K::WorkerCommunity, 25),
            ],
            Self::PassportTaken => &[
                (K::Embassy, 60),
                (K::Consulate, 60),
                (K::Ngo, 40),
                (K::LegalAid, 30),
                (K::Union, 32),
                (K::GovernmentHotline, office.min(25)),
                (K::LabourOffice, office.min(25)),
                (K::Nhri, 8),
                (K::UnAgency, 10),
                (K::MigrantResourceCentre, 25),
            ],
            Self::Injured | Self::Sick | Self::Pregnant => &[
                (K::Medical, 50),
                (K::Ngo, 40),
                (K::MigrantResourceCentre, 32),
                (K::Shelter, 25),
                (K::Embassy, 28),
                (K::Consulate, 28),
                (K::Emergency, 20),
                (K::UnAgency, 15),
                (K::GovernmentHotline, 10),
            ],
            Self::Child => &[
                (K::Ngo, 48),
                (K::GovernmentHotline, 32),
                (K::Shelter, 35),
                (K::LegalAid, 25),
                (K::UnAgency, 15),
                (K::Embassy, 15),
                (K::Consulate, 15),
                (K::Medical, 10),
            ],
            Self::RecruitedCheated => &[
                (K::LabourOffice, office),
                (K::GovernmentHotline, 40),
                (K::Ngo, 38),
                (K::LegalAid, 35),
                (K::Embassy, 34),
                (K::Consulate, 38),
                (K::Union, 30),
                (K::MigrantResourceCentre, 33),
                (K::Nhri, 20),
            ],
            Self::AtSea => &[
                (K::Union, 42),
                (K::Ngo, 45),
                (K::Embassy, 40),
                (K::Consulate, 40),
                (K::GovernmentHotline, 30),
                (K::MigrantResourceCentre, 25),
                (K::LegalAid, 25),
                (K::Shelter, 20),
                (K::UnAgency, 20),
                (K::LabourOffice, office),
            ],
            Self::WantToGoHome => &[
                (K::Embassy, 60),
                (K::Consulate, 60),
                (K::GovernmentHotline, 32),
                (K::UnAgency, 32),
                (K::Ngo, 35),
                (K::Union, 30),
                (K::LegalAid, 20),
                (K::LabourOffice, office.min(32)),
            ],
            Self::DeportedReturn => &[
                (K::LegalAid, 45),
                (K::Ngo, 40),
                (K::MigrantResourceCentre, 36),
                (K::GovernmentHotline, 36),
                (K::Union, 32),
                (K::Shelter, 25),
                (K::LabourOffice, 25),
                (K::UnAgency, 20),
            ],
            Self::FamilyMemberMissing => &[
                (K::Ngo, 48),
                (K::LegalAid, 40),
                (K::GovernmentHotline, 38),
                (K::Embassy, 34),
                (K::Consulate, 34),
                (K::Union, 25),
                (K::Shelter, 20),
                (K::UnAgency, 20),
                (K::Nhri, 15),
            ],
            Self::Suicidal => &[(K::Medical, 50), (K::Emergency, 20), (K::GovernmentHotline, 35), (K::Ngo, 30)],
        };
        table.iter().find(|(k, _)| *k == kind).map_or(0, |(_, weight)| *weight)
    }
}
