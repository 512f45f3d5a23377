//! What holds for every question: who may stand first, that the order is one, and that whoever is shown can be turned to.

use std::collections::BTreeSet;

use kawan::domain::{Confidence, Contact, ContactKind, Country, Enforcement, Warning};
use kawan::help::{Entry, Facts, Need, Ranked, Reach, Situation, rank};
use proptest::prelude::*;

use super::generate::{any_circumstances, contacts, situation};
use crate::kit::directory;

/// A life is in danger, as told. In other needs than these there is no line that saves it, so none may stand first for it.
fn life_in_danger(s: &Situation) -> bool {
    let medical = matches!(s.need, Need::Injured | Need::Sick | Need::Pregnant);
    matches!(s.need, Need::DangerNow | Need::Suicidal) || s.facts.in_labour || s.facts.life_at_risk && medical
}

fn citizen(s: &Situation) -> bool {
    s.nationality.is_some() && s.nationality == s.country
}

fn ids(ranked: &Ranked<'_>) -> Vec<String> {
    ranked.entries.iter().map(|entry| entry.contact.id.to_string()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    /// The first promise of `help`. For a migrant it knows no exception but danger to life. A citizen at home may be sent to an
    /// office that passes cases on, for there it is their own state's help line; never to police, and never where the state is
    /// the danger.
    #[test]
    fn nobody_who_arrests_stands_first_unless_a_life_is_in_danger(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        let Some(first) = ranked.entries.first().filter(|first| first.contact.enforcement != Enforcement::None) else {
            return Ok(());
        };
        let saves_a_life = life_in_danger(&s) && first.score.rescue > 0 && Some(first.contact.country) == s.country;
        let own_help_line = citizen(&s)
            && s.nationality != Some(Country::MM)
            && first.contact.enforcement == Enforcement::Shares
            && first.contact.kind != ContactKind::Police;
        prop_assert!(saves_a_life || own_help_line, "{} stands first", first.contact.id);
    }

    /// Unless there is nobody else, and then the list says so above.
    #[test]
    fn nobody_unconfirmed_stands_before_somebody_confirmed(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        let good = |entry: &Entry<'_>| {
            entry.contact.confidence != Confidence::Low
                && entry.contact.enforcement == Enforcement::None
                && matches!(entry.reach, Reach::Number | Reach::Slow)
                && !entry.warnings.contains(&Warning::EmbassyRisk)
        };
        if let Some(first) = ranked.entries.first().filter(|first| first.is_unchecked()) {
            prop_assert!(!ranked.entries.iter().any(good), "{} stands first", first.contact.id);
            prop_assert!(ranked.warnings.contains(&Warning::UncheckedNumber));
        }
    }

    /// Whoever fled a state is not sent to its offices first, whatever else is or is not there.
    #[test]
    fn no_mission_to_be_feared_stands_first(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        let first = ranked.entries.first();
        prop_assert!(first.is_none_or(|first| !first.warnings.contains(&Warning::EmbassyRisk)));
    }

    #[test]
    fn the_same_question_gives_the_same_order_however_the_contacts_come(
        contacts in contacts(),
        s in situation(),
        order in any::<prop::sample::Index>(),
    ) {
        let ranked = rank(&contacts, &s);
        prop_assert_eq!(ids(&ranked), ids(&rank(&contacts, &s)));
        let mut turned = contacts.clone();
        turned.rotate_left(order.index(contacts.len()));
        turned.reverse();
        let again = rank(&turned, &s);
        prop_assert_eq!(ids(&ranked), ids(&again));
        prop_assert_eq!(&ranked.warnings, &again.warnings);
    }

    /// Best first, apart from the two who are put where they stand: the first, and the own mission as third.
    #[test]
    fn more_points_stand_higher(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        let points = |skip: &[usize]| -> Vec<i32> {
            let kept = ranked.entries.iter().enumerate().filter(|(at, _)| !skip.contains(at));
            kept.map(|(_, entry)| entry.score.total()).collect()
        };
        let falls = |points: Vec<i32>| points.is_sorted_by(|a, b| a >= b);
        prop_assert!(falls(points(&[0])) || falls(points(&[0, 2])), "{:?}", points(&[]));
        let lifted = ranked.entries.get(2).filter(|_| !falls(points(&[0])));
        prop_assert!(lifted.is_none_or(|entry| entry.contact.kind.is_mission() && Some(entry.contact.country) == s.country));
    }

    #[test]
    fn whoever_is_shown_serves_these_people(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        let ids: BTreeSet<_> = ranked.entries.iter().map(|entry| &entry.contact.id).collect();
        prop_assert_eq!(ids.len(), ranked.entries.len(), "somebody stands twice");
        for entry in &ranked.entries {
            prop_assert!(serves(entry.contact, s.nationality), "{} is not for {:?}", entry.contact.id, s.nationality);
        }
    }

    /// A short number is dead, or somebody else's, in another country.
    #[test]
    fn every_channel_offered_works_from_where_the_asker_is(contacts in contacts(), s in situation()) {
        let family = ["wife", "family", "mother"].contains(&s.facts.caller.as_deref().unwrap_or_default());
        for entry in &rank(&contacts, &s).entries {
            let beside = Some(entry.contact.country) == s.country
                || family && !citizen(&s) && Some(entry.contact.country) == s.nationality;
            for reachable in &entry.channels {
                prop_assert!(reachable.channel.is_tappable(), "{}", entry.contact.id);
                prop_assert!(reachable.channel.from_abroad || beside, "{} {}", entry.contact.id, reachable.channel.value);
            }
        }
    }

    /// What is said of how somebody can be reached is so.
    #[test]
    fn reach_says_what_the_channels_are(contacts in contacts(), s in situation()) {
        for entry in &rank(&contacts, &s).entries {
            let numbers = entry.channels.iter().filter(|r| r.channel.is_voice() || r.channel.is_written()).count();
            let expected = match (numbers, entry.channels.len()) {
                (0, 0) => entry.reach == Reach::WalkIn || entry.reach == Reach::Unchecked,
                (0, _) => entry.reach == Reach::Slow,
                _ => entry.reach == Reach::Number,
            };
            prop_assert!(expected, "{}: {:?}", entry.contact.id, entry.reach);
        }
    }

    /// An age and a country must be one; all else is left alone. Whatever is read is answered.
    #[test]
    fn any_circumstances_are_read_or_refused_without_a_panic(facts in any_circumstances(), s in situation()) {
        let age = |name: &str| facts[name].is_null() || facts[name].as_u64().is_some_and(|age| age <= 120);
        let country = facts["held_in"].is_null() || facts["held_in"].as_str().is_some_and(|code| code == "MY");
        let read = serde_json::from_value::<Facts>(facts.clone());
        prop_assert_eq!(read.is_ok(), age("child_age") && age("age") && country, "{}", facts);
        if let Ok(facts) = read {
            let ranked = rank(&directory().contacts, &Situation { facts, ..s });
            prop_assert!(ranked.entries.len() <= directory().contacts.len());
        }
    }

    /// A person who can really do something there: who is held must be told of (Vienna Convention on Consular Relations, 36).
    #[test]
    fn a_mission_that_matters_and_need_not_be_feared_is_at_least_third(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        let matters = |entry: &Entry<'_>| {
            entry.contact.kind.is_mission()
                && Some(entry.contact.country) == s.country
                && entry.score.kind >= 35
                && !entry.warnings.contains(&Warning::EmbassyRisk)
        };
        let best = ranked.entries.iter().position(matters);
        prop_assert!(best.is_none_or(|at| at < 3), "{:?} in {:?}", best, ids(&ranked));
    }
}

/// Whether the record names them, or everybody. Who says no country may still be sent to those who serve some, missions apart.
fn serves(contact: &Contact, nationality: Option<Country>) -> bool {
    let names = |home: Country| contact.serves.iter().any(|served| served == home.as_str());
    contact.serves.iter().any(|served| served == "*") || nationality.map_or(!contact.kind.is_mission(), names)
}
