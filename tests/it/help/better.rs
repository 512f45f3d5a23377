//! Who fits better never stands lower for it: the second promise of `help`.

use kawan::domain::{Contact, Tongue};
use kawan::help::{Score, Situation, Town, rank};
use proptest::prelude::*;

use super::generate::{contacts, situation};

/// The points of everybody who is listed.
fn scores(contacts: &[Contact], s: &Situation) -> Vec<(String, Score)> {
    rank(contacts, s).entries.iter().map(|entry| (entry.contact.id.to_string(), entry.score)).collect()
}

/// The points of one, if it is listed.
fn score(contacts: &[Contact], s: &Situation, id: &str) -> Option<i32> {
    scores(contacts, s).into_iter().find(|(it, _)| it == id).map(|(_, score)| score.total())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn speaking_a_language_that_is_spoken_there_never_costs_points(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        for entry in &ranked.entries {
            let spoken: Vec<Tongue> = entry.channels.iter().flat_map(|r| r.channel.languages.clone()).collect();
            for language in spoken {
                let after = score(&contacts, &Situation { language: language.clone(), ..s.clone() }, &entry.contact.id.0);
                prop_assert!(after >= Some(entry.score.total()), "{} for {language:?}", entry.contact.id);
            }
        }
    }

    #[test]
    fn being_near_never_costs_points(contacts in contacts(), s in situation()) {
        let nowhere = Situation { town: None, ..s };
        for entry in &rank(&contacts, &nowhere).entries {
            let Some(point) = entry.contact.point() else { continue };
            for (north, east) in [(0.0, 0.0), (0.2, 0.0), (0.0, -0.6), (-1.0, 1.0)] {
                let point = kawan::domain::Point { lat: point.lat + north, lon: point.lon + east };
                let town = Some(Town { name: "here".to_owned(), point: Some(point) });
                let after = score(&contacts, &Situation { town, ..nowhere.clone() }, &entry.contact.id.0);
                prop_assert!(after >= Some(entry.score.total()), "{}, {north} {east}", entry.contact.id);
            }
        }
    }

    #[test]
    fn nearer_never_scores_lower_than_farther(contacts in contacts(), s in situation(), steps in prop::collection::vec(0.0f64..4.0, 2)) {
        let at = |contact: &Contact, north: f64| {
            let point = contact.point().map(|p| kawan::domain::Point { lat: p.lat + north, lon: p.lon });
            Situation { town: Some(Town { name: "here".to_owned(), point }), ..s.clone() }
        };
        let (near, far) = (steps[0].min(steps[1]), steps[0].max(steps[1]));
        for entry in rank(&contacts, &s).entries.iter().filter(|entry| entry.contact.point().is_some()).take(5) {
            let id = &entry.contact.id.0;
            let [near, far] = [near, far].map(|north| score(&contacts, &at(entry.contact, north), id));
            prop_assert!(near >= far, "{id}: {near:?} near, {far:?} far");
        }
    }

    /// A topic that answers the need, told to the record of somebody who is listed.
    #[test]
    fn working_on_one_thing_more_never_costs_points(contacts in contacts(), s in situation()) {
        let answering: Vec<_> = topics_that_answer(&contacts, &s);
        let listed: Vec<_> = scores(&contacts, &s).into_iter().take(8).collect();
        for (id, before) in listed {
            for topic in &answering {
                let mut contacts = contacts.clone();
                let contact = contacts.iter_mut().find(|contact| contact.id.0 == id).expect("it is listed");
                if contact.topics.contains(topic) {
                    continue;
                }
                contact.topics.push(*topic);
                let after = score(&contacts, &s, &id);
                prop_assert!(after >= Some(before.total()), "{id} with {topic:?}: {after:?} after {}", before.total());
            }
        }
    }
}

/// Topics for which an otherwise blank helper in the person's country gets points.
fn topics_that_answer(contacts: &[Contact], s: &Situation) -> Vec<kawan::domain::Topic> {
    let mut all: Vec<_> = contacts.iter().flat_map(|contact| contact.topics.clone()).collect();
    all.sort();
    all.dedup();
    let blank = contacts.iter().find(|contact| contact.id.0 == "my-wao").expect("a helper for everybody");
    let country = s.country.unwrap_or(blank.country);
    all.retain(|topic| {
        let helper = Contact { topics: vec![*topic], country, ..blank.clone() };
        rank(std::slice::from_ref(&helper), s).entries.first().is_some_and(|entry| entry.score.topic > 0)
    });
    all
}
