//! What must be said beside a list or a contact. Each rule names what it rests on.

use std::collections::BTreeSet;

use super::Need;
use super::person::Person;
use super::situation::Situation;
use crate::domain::{Contact, ContactKind, Country, Enforcement, Warning};

/// Where police freed people and then held or deported some of them. Rests on the records `th-msdhs-1300`, `kh-police-117`,
/// `my-mapo-hotline`, `bn-police-993` and `sg-police-tip` of the directory.
const RESCUED_DETAINED: [Country; 6] = [Country::TH, Country::KH, Country::MY, Country::BN, Country::SG, Country::MM];

/// Zones that police do not enter on their own, by the names people use. Rests on the case reports of the Golden Triangle zone
/// and of the compounds on the Moei river and around Mong La.
const CLOSED_ZONES: [(Country, &str); 8] = [
    (Country::LA, "ton pheung"),
    (Country::LA, "golden triangle"),
    (Country::MM, "myawaddy"),
    (Country::MM, "shwe kokko"),
    (Country::MM, "mongla"),
    (Country::MM, "mong la"),
    (Country::MM, "laukkai"),
    (Country::MM, "tachileik"),
];

/// Warnings that stand over the whole list.
#[must_use]
pub fn of_list(s: &Situation, person: &Person) -> BTreeSet<Warning> {
    let mut out = BTreeSet::new();
    let mut say = |when: bool, warning: Warning| {
        if when {
            out.insert(warning);
        }
    };
    let here = |list: &[Country]| s.country.is_some_and(|c| list.contains(&c));
    say(person.fears_state || person.military_state, Warning::EmbassyRisk);
    // A directive tells public hospitals to report patients without papers: `my-ambulance-999`.
    say(
        here(&[Country::MY]) && person.papers_at_risk && (s.need.is_medical() || s.facts.injured || s.facts.ill),
        Warning::HospitalReporting,
    );
    say(
        here(&RESCUED_DETAINED) && !person.citizen_here && person.papers_at_risk && leads_to_rescue(s),
        Warning::RescuedMayBeDetained,
    );
    // Said once over the list, since people without papers are told everywhere to call these lines.
    say(person.papers_at_risk && s.country.is_some(), Warning::EnforcementLine);
    say(person.phone_watched, Warning::EmployerMaySeePhone);
    say(person.no_signal, Warning::NoCoverage);
    say(in_closed_zone(s), Warning::PoliceLimited);
    out
}

/// The person is held, or has just come out of such a place.
fn leads_to_rescue(s: &Situation) -> bool {
    s.need.is_captivity()
        || matches!(s.need, Need::SexualViolence | Need::Child | Need::AtSea)
        || (s.need == Need::WantToGoHome && s.papers == super::Papers::HeldByEmployer)
}

fn in_closed_zone(s: &Situation) -> bool {
    let (Some(country), Some(town)) = (s.country, &s.town) else { return false };
    let name = town.name.to_lowercase();
    CLOSED_ZONES.iter().any(|(c, zone)| *c == country && name.contains(zone))
}

/// Warnings that stand beside one contact for this person, wherever it is shown.
#[must_use]
pub fn warnings(contact: &Contact, s: &Situation) -> BTreeSet<Warning> {
    of_contact(contact, s, &Person::of(s), false)
}

/// Warnings that stand beside one contact.
#[must_use]
pub fn of_contact(contact: &Contact, s: &Situation, person: &Person, only_local: bool) -> BTreeSet<Warning> {
    let mut out: BTreeSet<Warning> = contact.dangers.iter().copied().collect();
    // At home, among one's own papers, an office that passes cases on is not a danger by that alone.
    let stranger = !person.citizen_here || person.military_state || Some(contact.country) != person.home;
    if contact.enforcement != Enforcement::None && stranger {
        out.insert(Warning::EnforcementLine);
    }
    if contact.enforcement == Enforcement::Runs && !person.citizen_here {
        out.insert(Warning::PoliceChecksStatus);
    }
    if contact.kind.is_mission() && (person.fears_state || person.military_state) {
        out.insert(Warning::EmbassyRisk);
    }
    if !contact.channels.is_empty() && !contact.channels.iter().any(|c| c.is_tappable()) {
        out.insert(Warning::UncheckedNumber);
    }
    if only_local && spans_countries(s, person, contact) {
        out.insert(Warning::ShortCodeLocalOnly);
    }
    if contact.kind == ContactKind::Medical
        && contact.country == Country::MY
        && contact.enforcement != Enforcement::None
        && person.papers_at_risk
    {
        out.insert(Warning::HospitalReporting);
    }
    out
}

/// More than one country matters, so a short number may be dialled in the wrong one.
fn spans_countries(s: &Situation, person: &Person, contact: &Contact) -> bool {
    person.asker_at_home
        || s.facts.held_in.is_some_and(|held| Some(held) != s.country)
        || Some(contact.country) != s.country
}
