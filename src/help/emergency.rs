//! The numbers that stand on every page, before any question.

use std::collections::BTreeSet;

use crate::domain::{Channel, Confidence, Contact, ContactKind, Country, Enforcement, Month, Topic};

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
    /// Of the records that name it, the freshest source and the best confidence.
    pub newest_source: Option<Month>,
    pub confidence: Confidence,
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
    // A general line that can be dialled sends ambulances too; where it cannot, hospitals' own lines are what there is.
    let general_line =
        |c: &&Contact| c.kind == ContactKind::Emergency && c.enforcement != Enforcement::Runs && c.has(Topic::Health);
    let nationwide = here.iter().any(|c| general_line(c) && short_numbers(c).next().is_some());
    let lines = here.iter().filter(|c| is_emergency_line(c) && !(c.kind == ContactKind::Medical && nationwide));
    let mut numbers: Vec<EmergencyNumber> = Vec::new();
    for line in lines {
        // Where one number is free, one that costs money is for those who can wait.
        let free = short_numbers(line).any(|channel| channel.toll_free);
        for channel in short_numbers(line).filter(|channel| channel.toll_free || !free).take(2) {
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
    let new = || EmergencyNumber {
        code: code.to_owned(),
        services: BTreeSet::new(),
        enforcement: Enforcement::None,
        newest_source: None,
        confidence: Confidence::Low,
    };
    let mut number = known.map_or_else(new, |at| numbers.remove(at));
    number.services.extend(services(line));
    number.enforcement = number.enforcement.max(line.enforcement);
    number.newest_source = number.newest_source.max(line.newest_source);
    number.confidence = number.confidence.max(line.confidence);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: &str, kind: &str, topics: &[&str], channels: &[(&str, &str, bool)]) -> Contact {
        let channels: Vec<_> = channels
            .iter()
            .map(|(value, show, free)| {
                serde_json::json!({ "type": "phone", "value": value, "show": show, "toll_free": free, "from_abroad": false })
            })
            .collect();
        let enforcement = if kind == "police" { "runs" } else { "none" };
        serde_json::from_value(serde_json::json!({
            "id": id, "name": id, "kind": kind, "country": "SG", "serves": ["*"], "topics": topics, "undocumented": "unclear",
            "enforcement": enforcement, "warn_before_call": false, "confidence": "medium", "basis": "source", "channel": channels,
        }))
        .expect("a contact")
    }

    fn codes(contacts: &[Contact]) -> Vec<String> {
        emergency(contacts, Country::SG).numbers.into_iter().map(|number| number.code).collect()
    }

    #[test]
    fn a_paid_line_for_those_who_can_wait_is_no_emergency_number() {
        let ambulance =
            line("a", "medical", &["emergency", "health"], &[("1777", "tappable", false), ("995", "tappable", true)]);
        assert_eq!(codes(&[ambulance]), ["995"]);
    }

    #[test]
    fn an_unchecked_general_line_does_not_hide_the_ambulance() {
        let general = line("g", "emergency", &["emergency", "health"], &[("112", "unchecked", true)]);
        let ambulance = line("a", "medical", &["emergency", "health"], &[("119", "tappable", true)]);
        assert_eq!(codes(&[general, ambulance]), ["119"]);
    }

    #[test]
    fn ambulances_come_before_police_and_fire_last() {
        let police = line("p", "police", &["emergency"], &[("110", "tappable", true)]);
        let fire = line("f", "emergency", &["emergency", "fire"], &[("101", "tappable", true)]);
        let ambulance = line("a", "medical", &["emergency", "health"], &[("102", "tappable", true)]);
        assert_eq!(codes(&[fire, police, ambulance]), ["102", "110", "101"]);
    }

    #[test]
    fn a_number_that_several_records_name_is_one_button() {
        let police = line("p", "police", &["emergency"], &[("999", "tappable", true)]);
        let ambulance = line("a", "medical", &["emergency", "health"], &[("999", "tappable", true)]);
        let numbers = [police, ambulance];
        let numbers = emergency(&numbers, Country::SG).numbers;
        assert_eq!(numbers.len(), 1);
        assert_eq!(numbers[0].services, BTreeSet::from([Service::Ambulance, Service::Police]));
    }
}
