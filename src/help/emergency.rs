//! The numbers that stand on every page, before any question.

use crate::domain::{Channel, Contact, ContactKind, Country, Enforcement, Topic};

/// What an emergency line sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    Ambulance,
    Police,
    Fire,
}

/// One emergency line and what it sends.
#[derive(Clone, Debug)]
pub struct EmergencyLine<'a> {
    pub contact: &'a Contact,
    pub services: Vec<Service>,
}

/// The emergency lines of one country.
#[derive(Clone, Debug, Default)]
pub struct Emergency<'a> {
    /// Those that do not ask for papers first stand first.
    pub lines: Vec<EmergencyLine<'a>>,
    /// Somebody to talk to when life feels too much.
    pub crisis: Vec<&'a Contact>,
}

/// The emergency lines of `country` with a short number that can be tapped there.
#[must_use]
pub fn emergency(contacts: &[Contact], country: Country) -> Emergency<'_> {
    let here: Vec<&Contact> = contacts.iter().filter(|c| c.country == country).collect();
    let nationwide_ambulance = here.iter().any(|c| c.kind == ContactKind::Emergency && c.enforcement != Enforcement::Runs && c.has(Topic::Health));
    let mut lines: Vec<EmergencyLine<'_>> = here
        .iter()
        .filter(|c| is_emergency_line(c) && !(c.kind == ContactKind::Medical && nationwide_ambulance))
        .map(|contact| EmergencyLine { contact, services: services(contact) })
        .collect();
    lines.sort_by(|a, b| (a.contact.enforcement, &a.services, &a.contact.id).cmp(&(b.contact.enforcement, &b.services, &b.contact.id)));
    let crisis = here.into_iter().filter(|c| c.has(Topic::Crisis) && c.callable().next().is_some()).collect();
    Emergency { lines, crisis }
}

/// The numbers of a contact that a person can remember.
pub fn short_numbers(contact: &Contact) -> impl Iterator<Item = &Channel> {
    contact.callable().filter(|c| c.is_voice() && c.value.len() <= 4)
}

fn is_emergency_line(contact: &Contact) -> bool {
    matches!(contact.kind, ContactKind::Emergency | ContactKind::Police | ContactKind::Medical)
        && contact.topics.contains(&Topic::Emergency)
        && contact.topics.first() != Some(&Topic::Trafficking)
        && contact.serves_everyone()
        && !contact.has(Topic::Disaster)
        && !contact.has(Topic::Crisis)
        && short_numbers(contact).next().is_some()
}

fn services(contact: &Contact) -> Vec<Service> {
    let police = contact.enforcement == Enforcement::Runs || contact.has(Topic::SexualViolence);
    [(contact.has(Topic::Health), Service::Ambulance), (police, Service::Police), (contact.has(Topic::Fire), Service::Fire)]
        .into_iter()
        .filter_map(|(sends, service)| sends.then_some(service))
        .collect()
}
