//! Doors that are no doors for this person, and so are not listed at all.

use super::Need;
use super::person::Person;
use super::situation::Situation;
use crate::domain::{Contact, ContactKind, Topic, WithoutPapers};

/// Whether it serves these people at all.
pub(super) fn serves(contact: &Contact, person: &Person) -> bool {
    contact.serves_everyone() || person.home.map_or(!contact.kind.is_mission(), |home| contact.serves_by_name(home))
}

/// Doors that are no doors for this person.
pub(super) fn shut_out(contact: &Contact, s: &Situation, person: &Person) -> bool {
    let own_state = person.home == Some(contact.country) && contact.kind.is_state();
    let own_mission = contact.kind.is_mission();
    // Whoever fled a military government is not sent back to it, nor to what it runs; its missions stay, last, with their warning.
    let fled_home = person.fears_state && person.citizen_here && contact.undocumented != WithoutPapers::Yes;
    let fled_line = person.fears_state && own_state && !own_mission;
    // An office of one state for its own people: it is either theirs, and feared, or not for them.
    let of_one_state = person.fears_state && contact.kind.is_state() && !own_mission && !contact.serves_everyone();
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
        || of_one_state
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
