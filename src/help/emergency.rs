//! The numbers that stand on every page, before any question.

use std::collections::BTreeSet;

use crate::domain::{Channel, Contact, ContactKind, Country, Enforcement, Topic};

/// What an emergency line sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Service {
    Ambulance,
    Police,
    Fire,
}

/// A short number and all that answers there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmergencyNumber {
    /// The digits as they are dialled.
    pub code: String,
    pub services: BTreeSet<Service>,
    /// How close the closest of those who answer stands to those who arrest people for their papers.
    pub enforcement: Enforcement,
}

/// The emergency lines of one country.
#[derive(Clone, Debug, Default)]
pub struct Emergency<'a> {
    /// Those that do not ask for papers stand first; a number for fires alone stands last. Else as the records have them.
    pub numbers: Vec<EmergencyNumber>,
    /// Somebody to talk to when life feels too much.
    pub crisis: Vec<&'a Contact>,
}

/// The emergency numbers of `country` that can be dialled there.
#[must_use]
pub fn emergency(contacts: &[Contact], country: Country) -> Emergency<'_> {
    let here: Vec<&Contact> = contacts.iter().filter(|c| c.country == country).collect();
    let nationwide_ambulance = here
        .iter()
        .any(|c| c.kind == ContactKind::Emergency && c.enforcement != Enforcement::Runs && c.has(Topic::Health));
    let lines =
        here.iter().filter(|c| is_emergency_line(c) && !(c.kind == ContactKind::Medical && nationwide_ambulance));
    let mut numbers: Vec<EmergencyNumber> = Vec::new();
    for line in lines {
        for channel in short_numbers(line).take(2) {
            add(&mut numbers, &channel.value, line);
        }
    }
    numbers.sort_by_key(|number| {
        let fire_alone = number.services.iter().all(|service| *service == Service::Fire);
        (fire_alone, number.enforcement, number.services.clone())
    });
    let crisis = here.into_iter().filter(|c| c.has(Topic::Crisis) && c.callable().next().is_some()).collect();
    Emergency { numbers, crisis }
}

/// One button a number, however many records name it.
fn add(numbers: &mut Vec<EmergencyNumber>, code: &str, line: &Contact) {
    let known = numbers.iter().position(|number| number.code == code);
    let new = || EmergencyNumber { code: code.to_owned(), services: BTreeSet::new(), enforcement: Enforcement::None };
    let mut number = known.map_or_else(new, |at| numbers.remove(at));
    number.services.extend(services(line));
    number.enforcement = number.enforcement.max(line.enforcement);
    numbers.push(number);
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

fn services(contact: &Contact) -> BTreeSet<Service> {
    let police = contact.enforcement == Enforcement::Runs || contact.has(Topic::SexualViolence);
    [
        (contact.has(Topic::Health), Service::Ambulance),
        (police, Service::Police),
        (contact.has(Topic::Fire), Service::Fire),
    ]
    .into_iter()
    .filter_map(|(sends, service)| sends.then_some(service))
    .collect()
}
