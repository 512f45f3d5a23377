//! What follows from a situation: who is at risk from whom. Worked out once, so that no rule asks twice.

use chrono::Timelike;

use super::Need;
use super::situation::{Papers, Situation};
use crate::domain::{Country, Topic};

/// Words for callers who are likely at home, not beside the person.
const FAMILY: [&str; 17] = [
    "family",
    "mother",
    "father",
    "parent",
    "parents",
    "wife",
    "husband",
    "sister",
    "brother",
    "son",
    "daughter",
    "grandparents",
    "grandmother",
    "grandfather",
    "uncle",
    "aunt",
    "relative",
];

/// Phones whose screen or call list somebody else may read.
const WATCHED_PHONES: [&str; 6] = ["shared", "hidden", "borrowed", "screened", "monitored", "checked"];

/// The person behind a situation.
#[derive(Clone, Debug)]
pub struct Person {
    pub home: Option<Country>,
    /// At home in the country where they are.
    pub citizen_here: bool,
    /// An officer asking for papers could arrest them.
    pub papers_at_risk: bool,
    /// Their own government is a danger to them.
    pub fears_state: bool,
    /// Their state's missions answer to a military authority.
    pub military_state: bool,
    /// Somebody may die.
    pub life_danger: bool,
    /// The danger is to the body, not from a person.
    pub medical_danger: bool,
    /// The one who asks is likely at home, so home's short numbers work for them.
    pub asker_at_home: bool,
    /// Somebody else may see the phone.
    pub phone_watched: bool,
    /// No signal now.
    pub no_signal: bool,
    /// Night at the place: offices are shut, and writing beats ringing.
    pub night: bool,
    /// The need told, and a second one that the circumstances carry with it.
    pub needs: Vec<Need>,
    /// Topics the circumstances add, with their weight.
    pub topics: Vec<(Topic, i32)>,
}

impl Person {
    #[must_use]
    pub fn of(s: &Situation) -> Self {
        let f = &s.facts;
        let home = s.nationality;
        let citizen_here = home.is_some() && home == s.country;
        let refugee = f.refugee || f.deserter || f.activist || f.fears_government || s.papers == Papers::RefugeeCard;
        let caller = f.caller.as_deref().unwrap_or("self");
        let medical_danger = f.in_labour || (f.life_at_risk && (s.need.is_medical() || s.need == Need::DangerNow));
        let phone_watched = f.phone.as_deref().is_some_and(|p| WATCHED_PHONES.contains(&p))
            || f.messages_screened
            || f.guarded
            || matches!(s.need, Need::LockedIn | Need::ScamCompound);
        Self {
            home,
            citizen_here,
            papers_at_risk: !citizen_here && s.papers != Papers::Valid,
            fears_state: refugee,
            military_state: home.is_some_and(Country::missions_answer_to_military),
            life_danger: medical_danger || f.life_at_risk || matches!(s.need, Need::DangerNow | Need::Suicidal),
            medical_danger,
            asker_at_home: FAMILY.contains(&caller) && !citizen_here,
            phone_watched,
            no_signal: f.offline
                || f.coverage == Some(false)
                || (s.need == Need::AtSea && s.country.is_none() && !f.in_port),
            night: !(6..21).contains(&s.at.hour()),
            needs: needs(s),
            topics: topics(s, refugee),
        }
    }

    /// Under 18, as far as told.
    #[must_use]
    pub fn is_child(s: &Situation) -> bool {
        s.need == Need::Child
            || s.facts.child_age.is_some_and(|age| age < 18)
            || s.facts.age.is_some_and(|age| age < 18)
    }
}

/// Whoever was hurt by a person needs shelter from that person as well as a doctor.
fn needs(s: &Situation) -> Vec<Need> {
    let beaten = s.facts.violence && s.need.is_medical();
    std::iter::once(s.need).chain(beaten.then_some(Need::Violence)).collect()
}

fn topics(s: &Situation, refugee: bool) -> Vec<(Topic, i32)> {
    let f = &s.facts;
    let told = [
        (Person::is_child(s), Topic::Children, 25),
        (refugee, Topic::Refugee, 35),
        (f.domestic, Topic::DomesticWork, 12),
        (f.violence, Topic::Shelter, 12),
        (f.injured || f.ill, Topic::Health, 10),
        (f.no_place || f.outside || f.hiding, Topic::Shelter, 10),
        (f.wage_owed, Topic::Wages, 15),
        (f.before_departure, Topic::Recruitment, 15),
        (f.official_involved, Topic::Detention, 5),
    ];
    told.into_iter().filter(|(yes, ..)| *yes).map(|(_, topic, weight)| (topic, weight)).collect()
}
