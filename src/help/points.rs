//! What a contact earns for each thing that matters, in points. The sum decides the order; each part is kept, so that it can be shown.

use serde::Serialize;

use super::Need;
use super::person::Person;
use super::reach::ReachableChannel;
use super::situation::Situation;
use crate::domain::{Confidence, Contact, ContactKind, Country, Enforcement, Opening, Topic, WithoutPapers};

/// Why an entry stands where it stands, in points that add up to [`Score::total`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Score {
    /// How well the body's topics answer the need.
    pub topic: i32,
    /// How much this kind of body can usually do.
    pub kind: i32,
    /// Serves these people by name, or is their own state's office.
    pub people: i32,
    pub language: i32,
    pub place: i32,
    /// Safe or unsafe for this person.
    pub safety: i32,
    /// Can be dialled or written to from here.
    pub reach: i32,
    pub open: i32,
    /// How sure and how fresh the record is.
    pub trust: i32,
    /// A life is in danger and this is the line for it.
    pub rescue: i32,
}

impl Score {
    #[must_use]
    pub fn total(&self) -> i32 {
        self.topic
            + self.kind
            + self.people
            + self.language
            + self.place
            + self.safety
            + self.reach
            + self.open
            + self.trust
            + self.rescue
    }
}

/// `None` when the office is too far away to matter.
pub(super) fn place_points(contact: &Contact, contacts: &[Contact], s: &Situation, person: &Person) -> Option<i32> {
    let c = contact.country;
    let callable_from_afar = contact.channels.iter().any(|ch| ch.from_abroad);
    let held_in = s.facts.held_in.filter(|held| Some(*held) != s.country);
    if Some(c) == s.country {
        return Some(20);
    }
    if Some(c) == person.home {
        return home_points(contact, callable_from_afar, s, person);
    }
    if !callable_from_afar {
        return None;
    }
    if held_in == Some(c) {
        return Some(6);
    }
    if is_next_door(contact, contacts, s, person) {
        return Some(if contact.kind.is_mission() { 14 } else { 3 });
    }
    // Offices of nowhere in particular: the seafarers' line.
    let seafarers = !c.is_covered() && contact.has(Topic::Fishing) && s.need == Need::AtSea;
    seafarers.then_some(if s.country.is_none() { 15 } else { 6 })
}

/// Somebody at home: near for a relative there, far for the person abroad, whom only their own state's lines can serve.
fn home_points(contact: &Contact, callable_from_afar: bool, s: &Situation, person: &Person) -> Option<i32> {
    if person.asker_at_home {
        return Some(18);
    }
    // At sea, or where nobody said: only what can be reached from anywhere.
    if s.country.is_none() {
        return callable_from_afar.then_some(18);
    }
    let begins_at_home = matches!(s.need, Need::RecruitedCheated | Need::FamilyMemberMissing | Need::DeportedReturn);
    let far = match contact.kind {
        ContactKind::GovernmentHotline | ContactKind::LabourOffice if !contact.serves_everyone() => 4,
        // A line for everybody at home is not made for people abroad.
        ContactKind::GovernmentHotline | ContactKind::LabourOffice => -20,
        ContactKind::Medical | ContactKind::Shelter | ContactKind::Emergency | ContactKind::Police => return None,
        _ if begins_at_home => 0,
        _ => -25,
    };
    callable_from_afar.then_some(far)
}

/// Across the border: the mission that carries a place without one, or helpers in the country a person was promised or is held in.
fn is_next_door(contact: &Contact, contacts: &[Contact], s: &Situation, person: &Person) -> bool {
    let Some(home) = person.home.filter(|home| contact.serves_by_name(*home)) else { return false };
    let Some(country) = s.country.filter(|country| country.neighbours().contains(&contact.country)) else {
        return false;
    };
    if contact.kind.is_mission() {
        let has_own = contacts.iter().any(|c| c.kind.is_mission() && c.country == country && c.serves_by_name(home));
        return !person.citizen_here && !has_own;
    }
    person.citizen_here && s.need == Need::RecruitedCheated && !contact.kind.is_state()
}

pub(super) fn distance_points(contact: &Contact, s: &Situation) -> i32 {
    match distance_km(contact, s) {
        Some(km) if km < 25.0 => 12,
        Some(km) if km < 80.0 => 8,
        Some(km) if km < 200.0 => 4,
        Some(_) => 0,
        None if Some(contact.country) == s.country => 4,
        None => 0,
    }
}

pub(super) fn distance_km(contact: &Contact, s: &Situation) -> Option<f64> {
    let point = s.town.as_ref()?.point?;
    (Some(contact.country) == s.country).then(|| contact.point().map(|p| point.km_to(p)))?
}

pub(super) fn topic_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
    let weight = |topic: Topic| person.needs.iter().map(|need| need.topic_weight(topic)).max().unwrap_or(0);
    let best = contact.topics.iter().map(|t| weight(*t)).max().unwrap_or(0);
    let breadth = contact.topics.iter().filter(|t| weight(**t) > 0).take(4).map(|_| 3).sum::<i32>();
    let told: i32 = person.topics.iter().filter(|(t, _)| contact.has(*t)).map(|(_, weight)| weight).sum();
    // A line for children is for children.
    let not_for_you = contact.topics.first() == Some(&Topic::Children) && !Person::is_child(s);
    let total = if best == 0 && told < 25 { 0 } else { best + breadth + told.min(45) };
    if not_for_you { total / 2 } else { total }
}

pub(super) fn kind_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
    let points = person.needs.iter().map(|need| need.kind_weight(contact.kind, person)).max().unwrap_or(0);
    // A body that watches officials is for when an official is part of it.
    if s.facts.official_involved && contact.kind == ContactKind::Nhri { points + 25 } else { points }
}

pub(super) fn people_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
    match person.home {
        Some(home)
            if contact.serves_by_name(home) && contact.kind.is_mission() && Some(contact.country) == s.country =>
        {
            24
        }
        Some(home) if contact.serves_by_name(home) && contact.kind.is_mission() => 10,
        Some(home) if contact.serves_by_name(home) => 14,
        _ => 0,
    }
}

pub(super) fn language_points(contact: &Contact, channels: &[ReachableChannel<'_>], s: &Situation) -> i32 {
    let known: Vec<_> = channels.iter().flat_map(|r| &r.channel.languages).collect();
    if known.iter().any(|t| **t == s.language) {
        18
    } else if known.is_empty() || contact.kind.is_mission() {
        0
    } else if known.iter().any(|t| t.code() == "en") {
        -2
    } else {
        -8
    }
}

pub(super) fn safety_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
    let papers = match (contact.undocumented, person.papers_at_risk) {
        (WithoutPapers::Yes, true) => 20,
        (WithoutPapers::Yes, false) => 6,
        (WithoutPapers::Unclear, _) => 0,
        (WithoutPapers::No, true) => -25,
        (WithoutPapers::No, false) => -6,
    };
    let enforcement = match (contact.enforcement, person.papers_at_risk, person.citizen_here) {
        (Enforcement::None, ..) => 0,
        (Enforcement::Shares, true, _) => -50,
        (Enforcement::Shares, false, false) => -12,
        (Enforcement::Shares, _, true) => -6,
        (Enforcement::Runs, true, _) => -90,
        (Enforcement::Runs, false, false) => -60,
        (Enforcement::Runs, _, true) => -45,
    };
    let mission = if !contact.kind.is_mission() {
        0
    } else if person.fears_state {
        -200
    } else if person.military_state {
        -140
    } else {
        0
    };
    let military =
        if person.military_state && contact.country == Country::MM && contact.kind.is_state() { -90 } else { 0 };
    // Where an official is part of it, an office of any state may be the same people; one's own mission less than others.
    let involved = match (s.facts.official_involved, contact.kind) {
        (false, _) | (_, ContactKind::Emergency | ContactKind::Nhri) => 0,
        (true, kind) if kind.is_mission() => -30,
        (true, kind) if kind.is_state() => -60,
        (true, _) => 0,
    };
    papers + enforcement + mission + military + involved
}

pub(super) fn open_points(channels: &[ReachableChannel<'_>], contact: &Contact, person: &Person) -> i32 {
    let numbers = || channels.iter().filter(|r| r.channel.is_voice() || r.channel.is_written());
    let best = numbers()
        .map(|r| match r.opening {
            Opening::Always => 14,
            Opening::Open => 12,
            Opening::Unknown => 0,
            Opening::Closed => -14,
        })
        .max()
        .unwrap_or(0);
    let written = numbers().any(|r| r.channel.is_written());
    let quiet = if written && (person.night || person.phone_watched) { 6 } else { 0 };
    let asleep =
        person.night && best == 0 && !written && !matches!(contact.kind, ContactKind::Emergency | ContactKind::Police);
    best + quiet - if asleep { 6 } else { 0 }
}

/// A source older than 24 months never lifts a contact over a fresher one that serves as well; emergency codes apart.
pub(super) fn trust_points(contact: &Contact, s: &Situation) -> i32 {
    let confidence = match contact.confidence {
        Confidence::High => 6,
        Confidence::Medium => 0,
        Confidence::Low if contact.kind.is_mission() => -6,
        Confidence::Low => -26,
    };
    let age = contact.newest_source.map(|m| m.months_before(s.at.date_naive()));
    let stale = match age {
        _ if matches!(contact.kind, ContactKind::Emergency) => 0,
        Some(months) if months <= 24 => 0,
        Some(_) => -6,
        None => -3,
    };
    confidence + stale
}

/// Points for the line that can save a life now.
pub(super) fn rescue_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
    if !person.life_danger || Some(contact.country) != s.country {
        return 0;
    }
    if s.need == Need::Suicidal {
        return if contact.has(Topic::Crisis) { 150 } else { 0 };
    }
    let ambulance = contact.has(Topic::Emergency) && contact.has(Topic::Health);
    let police = contact.enforcement == Enforcement::Runs && contact.has(Topic::Emergency);
    if person.medical_danger {
        return if ambulance && is_elsewhere(contact, s) {
            // Behind a line for the whole country, where there is one; still before everything else.
            150
        } else if ambulance && contact.enforcement != Enforcement::Runs {
            230
        } else if ambulance {
            150
        } else {
            0
        };
    }
    match (s.need, contact.kind) {
        (Need::DangerNow, ContactKind::Emergency) if police || ambulance => {
            180 + if police && !s.facts.injured { 40 } else { 0 }
        }
        (Need::DangerNow, ContactKind::Police) if police => 190,
        (Need::DangerNow, ContactKind::Medical) if ambulance => 150,
        _ => 0,
    }
}

/// A line for one city is dead in another, and whoever has not said where they are may be anywhere.
fn is_elsewhere(contact: &Contact, s: &Situation) -> bool {
    const ONE_CITY_KM: f64 = 60.0;
    let of_one_city = contact.city.as_deref().is_some_and(|city| !city.to_lowercase().contains("nationwide"));
    of_one_city && !distance_km(contact, s).is_some_and(|km| km < ONE_CITY_KM)
}
