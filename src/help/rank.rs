//! The order: every contact gets its parts added up, then two rules decide who may stand first.

use std::collections::BTreeSet;

use serde::Serialize;

use super::person::Person;
use super::reach::{self, Reach, ReachableChannel};
use super::reasons::Reason;
use super::situation::Situation;
use super::{Need, dangers};
use crate::domain::{Confidence, Contact, ContactKind, Country, Enforcement, Opening, Topic, Warning, WithoutPapers};

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

/// One contact in the order, with everything a screen needs to show it honestly.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    pub contact: &'a Contact,
    pub score: Score,
    pub reasons: Vec<Reason>,
    pub warnings: BTreeSet<Warning>,
    pub reach: Reach,
    /// Tappable channels that work from here, best first.
    pub channels: Vec<ReachableChannel<'a>>,
}

impl Entry<'_> {
    /// Confidence is low: shown with the mark "not checked", never first.
    #[must_use]
    pub fn is_unchecked(&self) -> bool {
        self.contact.confidence == Confidence::Low || self.reach == Reach::Unchecked
    }
}

/// The answer: entries best first, and what must be said over the list. Empty entries with a warning is an honest answer.
#[derive(Clone, Debug, Default)]
pub struct Ranked<'a> {
    pub entries: Vec<Entry<'a>>,
    pub warnings: BTreeSet<Warning>,
}

/// Whom to contact, best first.
///
/// Pure: the same contacts and situation give the same answer. Contacts that do not fit are left out.
#[must_use]
pub fn rank<'a>(contacts: &'a [Contact], situation: &Situation) -> Ranked<'a> {
    let person = Person::of(situation);
    let mut entries: Vec<Entry<'a>> = contacts.iter().filter_map(|c| entry(c, contacts, situation, &person)).collect();
    entries.sort_by(|a, b| b.score.total().cmp(&a.score.total()).then_with(|| a.contact.id.cmp(&b.contact.id)));
    put_first(&mut entries, &person);
    lift_own_mission(&mut entries, situation);

    let mut warnings = dangers::of_list(situation, &person);
    if lacks_direct_line(contacts, situation, &person) || entries.is_empty() {
        warnings.insert(Warning::NoDirectLine);
    }
    if entries.first().is_some_and(|e| !speaks(e, &person)) {
        warnings.insert(Warning::LanguageGap);
    }
    if entries.iter().take(SHOWN).any(Entry::is_unchecked) {
        warnings.insert(Warning::UncheckedNumber);
    }
    Ranked { entries, warnings }
}

/// Entries a screen shows before "more".
const SHOWN: usize = 6;

fn entry<'a>(contact: &'a Contact, contacts: &[Contact], s: &Situation, person: &Person) -> Option<Entry<'a>> {
    let place = place_points(contact, contacts, s, person)?;
    if !serves(contact, person) || shut_out(contact, s, person) {
        return None;
    }
    let topic = topic_points(contact, s, person);
    let kind = kind_points(contact, s, person);
    let rescue = rescue_points(contact, s, person);
    let own_mission = contact.kind.is_mission() && kind > 0;
    if rescue == 0 && (topic == 0 && !own_mission || kind == 0 && topic < 30) {
        return None;
    }
    let channels = reach::channels(contact, s, person);
    let reach = reach::best(contact, &channels);
    let only_local = reach == Reach::Number
        && !channels.iter().any(|r| r.channel.from_abroad && (r.channel.is_voice() || r.channel.is_written()));
    let score = Score {
        topic,
        kind,
        people: people_points(contact, s, person),
        language: language_points(contact, &channels, s),
        place: place + distance_points(contact, s),
        safety: safety_points(contact, s, person),
        reach: match reach {
            Reach::Number => 25,
            Reach::Slow => 2,
            // One's own mission is worth looking up even where nobody confirmed its number.
            Reach::Unchecked if own_mission => -4,
            Reach::Unchecked => -20,
            Reach::WalkIn => -30,
        },
        open: open_points(&channels, contact, person),
        trust: trust_points(contact, s),
        rescue,
    };
    Some(Entry {
        contact,
        score,
        reasons: reasons(contact, &channels, reach, s, person),
        warnings: dangers::of_contact(contact, s, person, only_local),
        reach,
        channels,
    })
}

/// Never first: police or immigration or who passes people on, a mission one should fear, and a record nobody confirmed.
/// In danger of death an emergency line may. If nobody may stand first, the lines of enforcement leave the list.
fn put_first(entries: &mut Vec<Entry<'_>>, person: &Person) {
    match entries.iter().position(|e| may_stand_first(e, person)) {
        Some(index) => entries[..=index].rotate_right(1),
        None => entries
            .retain(|e| e.contact.enforcement == Enforcement::None && !e.warnings.contains(&Warning::EmbassyRisk)),
    }
}

/// The mission in this country, which must be told when a citizen asks (Vienna Convention on Consular Relations, article 36),
/// is at least third for whoever needs it and need not fear it, also when its number must first be looked up.
fn lift_own_mission(entries: &mut [Entry<'_>], s: &Situation) {
    let own = |e: &Entry<'_>| {
        e.contact.kind.is_mission()
            && Some(e.contact.country) == s.country
            && !e.warnings.contains(&Warning::EmbassyRisk)
            && e.score.kind >= MISSION_MATTERS
    };
    if let Some(index) = entries.iter().position(own).filter(|index| *index > 2) {
        entries[2..=index].rotate_right(1);
    }
}

/// From this weight on a mission is one of the bodies that can really act.
const MISSION_MATTERS: i32 = 35;

fn may_stand_first(entry: &Entry<'_>, person: &Person) -> bool {
    let contact = entry.contact;
    let rescue = person.life_danger && entry.score.rescue > 0;
    let enforcing = match contact.enforcement {
        Enforcement::None => false,
        Enforcement::Shares => !person.citizen_here || person.military_state || contact.kind == ContactKind::Police,
        Enforcement::Runs => true,
    };
    (!enforcing || rescue)
        && contact.confidence != Confidence::Low
        && !entry.warnings.contains(&Warning::EmbassyRisk)
        && !matches!(entry.reach, Reach::Unchecked | Reach::WalkIn)
}

/// Whether it serves these people at all.
fn serves(contact: &Contact, person: &Person) -> bool {
    contact.serves_everyone() || person.home.map_or(!contact.kind.is_mission(), |home| contact.serves_by_name(home))
}

/// Doors that are no doors for this person.
fn shut_out(contact: &Contact, s: &Situation, person: &Person) -> bool {
    let own_state = person.home == Some(contact.country) && contact.kind.is_state();
    let own_mission = contact.kind.is_mission();
    // Whoever fled a military government is not sent back to it, nor to what it runs; its missions stay, last, with their warning.
    let fled_home = person.fears_state && person.citizen_here && contact.undocumented != WithoutPapers::Yes;
    let fled_line = person.fears_state && own_state && !own_mission;
    let fire = contact.has(Topic::Fire) && !contact.has(Topic::Health) || contact.has(Topic::Disaster);
    let crisis =
        if s.need == Need::Suicidal { !answers_despair(contact, own_state) } else { contact.has(Topic::Crisis) };
    let oversight = contact.has(Topic::Oversight)
        && !s.facts.official_involved
        && !matches!(s.need, Need::Arrested | Need::Detained);
    let mission_at_home = own_mission && person.citizen_here && s.need != Need::FamilyMemberMissing;
    let refugees_only = is_for_refugees(contact) && !person.fears_state && !person.military_state;
    let elsewhere_emergency = matches!(contact.kind, ContactKind::Emergency | ContactKind::Police)
        && s.country.is_some()
        && Some(contact.country) != s.country;
    let licence_desk = contact.topics == [Topic::Recruitment] && s.need != Need::RecruitedCheated;
    fled_home
        || fled_line
        || fire
        || crisis
        || oversight
        || mission_at_home
        || refugees_only
        || elsewhere_emergency
        || licence_desk
}

/// Who can be spoken to when somebody does not want to live: crisis lines, doctors, one's own state's line.
fn answers_despair(contact: &Contact, own_state: bool) -> bool {
    let doctor = contact.has(Topic::Health) && matches!(contact.kind, ContactKind::Medical | ContactKind::Emergency);
    contact.has(Topic::Crisis) || doctor || own_state && contact.kind == ContactKind::GovernmentHotline
}

/// Bodies whose work is refugees first: others are sent away there, and lose time.
fn is_for_refugees(contact: &Contact) -> bool {
    contact.has(Topic::Refugee)
        && (contact.kind == ContactKind::UnAgency || contact.topics.first() == Some(&Topic::Refugee))
}

/// `None` when the office is too far away to matter.
fn place_points(contact: &Contact, contacts: &[Contact], s: &Situation, person: &Person) -> Option<i32> {
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
    if person.asker_at_home || s.country.is_none() {
        return Some(18);
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

fn distance_points(contact: &Contact, s: &Situation) -> i32 {
    match distance_km(contact, s) {
        Some(km) if km < 25.0 => 12,
        Some(km) if km < 80.0 => 8,
        Some(km) if km < 200.0 => 4,
        Some(_) => 0,
        None if Some(contact.country) == s.country => 4,
        None => 0,
    }
}

fn distance_km(contact: &Contact, s: &Situation) -> Option<f64> {
    let point = s.town.as_ref()?.point?;
    (Some(contact.country) == s.country).then(|| contact.point().map(|p| point.km_to(p)))?
}

fn topic_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
    let weight = |topic: Topic| person.needs.iter().map(|need| need.topic_weight(topic)).max().unwrap_or(0);
    let best = contact.topics.iter().map(|t| weight(*t)).max().unwrap_or(0);
    let breadth = contact.topics.iter().filter(|t| weight(**t) > 0).take(4).map(|_| 3).sum::<i32>();
    let told: i32 = person.topics.iter().filter(|(t, _)| contact.has(*t)).map(|(_, weight)| weight).sum();
    // A line for children is for children.
    let not_for_you = contact.topics.first() == Some(&Topic::Children) && !Person::is_child(s);
    let total = if best == 0 && told < 25 { 0 } else { best + breadth + told.min(45) };
    if not_for_you { total / 2 } else { total }
}

fn kind_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
    let points = person.needs.iter().map(|need| need.kind_weight(contact.kind, person)).max().unwrap_or(0);
    // A body that watches officials is for when an official is part of it.
    if s.facts.official_involved && contact.kind == ContactKind::Nhri { points + 25 } else { points }
}

fn people_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
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

fn language_points(contact: &Contact, channels: &[ReachableChannel<'_>], s: &Situation) -> i32 {
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

fn safety_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
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
    let involved = s.facts.official_involved
        && contact.kind.is_state()
        && Some(contact.country) == s.country
        && !contact.kind.is_mission();
    papers + enforcement + mission + military + if involved { -40 } else { 0 }
}

fn open_points(channels: &[ReachableChannel<'_>], contact: &Contact, person: &Person) -> i32 {
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
fn trust_points(contact: &Contact, s: &Situation) -> i32 {
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
fn rescue_points(contact: &Contact, s: &Situation, person: &Person) -> i32 {
    if !person.life_danger || Some(contact.country) != s.country {
        return 0;
    }
    if s.need == Need::Suicidal {
        return if contact.has(Topic::Crisis) { 150 } else { 0 };
    }
    let ambulance = contact.has(Topic::Emergency) && contact.has(Topic::Health);
    let police = contact.enforcement == Enforcement::Runs && contact.has(Topic::Emergency);
    if person.medical_danger {
        return if ambulance && contact.enforcement != Enforcement::Runs {
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
        (Need::DangerNow, ContactKind::Medical) if ambulance && s.facts.injured => 150,
        _ => 0,
    }
}

fn lacks_direct_line(contacts: &[Contact], s: &Situation, person: &Person) -> bool {
    let (Some(country), Some(home)) = (s.country, person.home) else { return false };
    if person.citizen_here || person.fears_state || person.military_state {
        return false;
    }
    let missions =
        |at: Country| contacts.iter().filter(move |c| c.kind.is_mission() && c.country == at && c.serves_by_name(home));
    let here = missions(country).any(|c| c.channels.iter().any(|ch| ch.is_number()));
    let beside = country.neighbours().iter().any(|n| missions(*n).any(|c| c.callable().next().is_some()));
    !here && !beside
}

/// Known to speak the person's language: it says so, or it is an office of the person's own state.
fn speaks(entry: &Entry<'_>, person: &Person) -> bool {
    let own = person.home == Some(entry.contact.country)
        || entry.contact.kind.is_mission() && person.home.is_some_and(|h| entry.contact.serves_by_name(h));
    own || entry.channels.iter().any(|r| r.speaks)
}

fn reasons(
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
