//! What must be said, is said: over the list, and beside whom it concerns. What does not concern a person is not said to them.

use kawan::domain::{Channel, Country, Enforcement, Warning};
use kawan::help::{Need, Papers, rank};
use proptest::prelude::*;
use serde_json::json;

use super::asked::{Asked, asked};
use super::generate::{contacts, situation};

#[track_caller]
fn said(warning: Warning, questions: impl IntoIterator<Item = Asked>) {
    for (at, question) in questions.into_iter().enumerate() {
        assert!(question.says(warning), "{warning:?} is not said in question {at}: {:?}", question.0);
    }
}

#[track_caller]
fn not_said(warning: Warning, questions: impl IntoIterator<Item = Asked>) {
    for (at, question) in questions.into_iter().enumerate() {
        assert!(!question.says(warning), "{warning:?} is said in question {at}: {:?}", question.0);
    }
}

// --- over the list

#[test]
fn whoever_fled_a_state_is_told_not_to_contact_it() {
    let fled = ["refugee", "deserter", "activist", "fears_government"];
    said(Warning::EmbassyRisk, fled.map(|fact| asked("MY", Need::Arrested).from("PH").facts(json!({ fact: true }))));
    said(Warning::EmbassyRisk, [asked("TH", Need::Arrested).papers(Papers::RefugeeCard)]);
    not_said(
        Warning::EmbassyRisk,
        [
            asked("MY", Need::Arrested).from("PH"),
            asked("MY", Need::Arrested).from("PH").facts(json!({ "refugee": false })),
            asked("MY", Need::Arrested),
        ],
    );
}

/// The missions of Myanmar answer to a military authority, so nobody has to say that they are afraid.
#[test]
fn people_from_myanmar_are_warned_of_its_missions_everywhere() {
    said(Warning::EmbassyRisk, Country::COVERED.map(|country| asked(country.as_str(), Need::PassportTaken).from("MM")));
    for (country, mission) in [("MY", "my-mm-embassy-kl"), ("SG", "sg-mm-embassy"), ("TH", "th-emb-mm")] {
        let entry = asked(country, Need::PassportTaken).from("MM").entry(mission);
        assert!(entry.warnings.contains(&Warning::EmbassyRisk), "{mission}");
    }
}

#[test]
fn hospitals_in_malaysia_report_people_without_papers() {
    let ill = |country, need, papers| asked(country, need).from("ID").papers(papers);
    said(
        Warning::HospitalReporting,
        [
            ill("MY", Need::Sick, Papers::None),
            ill("MY", Need::Injured, Papers::Expired),
            ill("MY", Need::Pregnant, Papers::Unknown),
            ill("MY", Need::Violence, Papers::None).facts(json!({ "injured": true })),
        ],
    );
    not_said(
        Warning::HospitalReporting,
        [
            ill("MY", Need::Sick, Papers::Valid),
            ill("MY", Need::Wages, Papers::None),
            ill("SG", Need::Sick, Papers::None),
            asked("MY", Need::Sick).from("MY").papers(Papers::None),
        ],
    );
    let line = |papers| ill("MY", Need::Sick, papers).entry("my-ambulance-999").warnings;
    assert!(line(Papers::None).contains(&Warning::HospitalReporting));
}

#[test]
fn whoever_is_freed_by_police_may_be_detained_where_that_happened() {
    let held = |country, need, papers| asked(country, need).from("PH").papers(papers);
    said(
        Warning::RescuedMayBeDetained,
        [
            held("TH", Need::ScamCompound, Papers::None),
            held("KH", Need::Trafficked, Papers::HeldByEmployer),
            held("MY", Need::LockedIn, Papers::Unknown),
            held("BN", Need::SexualViolence, Papers::None),
            held("SG", Need::WantToGoHome, Papers::HeldByEmployer),
            held("MM", Need::ScamCompound, Papers::None),
        ],
    );
    not_said(
        Warning::RescuedMayBeDetained,
        [
            held("TH", Need::ScamCompound, Papers::Valid),
            held("HK", Need::LockedIn, Papers::None),
            held("TH", Need::Wages, Papers::None),
            asked("TH", Need::ScamCompound).from("TH").papers(Papers::None),
        ],
    );
}

#[test]
fn people_without_papers_are_told_of_enforcement_lines_wherever_they_are() {
    let without = |country: &str, papers| asked(country, Need::Wages).from("BD").papers(papers);
    said(
        Warning::EnforcementLine,
        Country::COVERED.into_iter().filter(|c| *c != Country::BD).map(|c| without(c.as_str(), Papers::None)),
    );
    said(Warning::EnforcementLine, [without("MY", Papers::Unknown), without("MY", Papers::Expired)]);
    not_said(
        Warning::EnforcementLine,
        [without("MY", Papers::Valid), without("BD", Papers::None), without("", Papers::None)],
    );
}

#[test]
fn whoever_is_watched_is_told_to_hide_the_trace() {
    let phone = |facts| asked("MY", Need::Wages).facts(facts);
    said(
        Warning::EmployerMaySeePhone,
        [
            asked("MY", Need::LockedIn),
            asked("MY", Need::ScamCompound),
            phone(json!({ "phone": "shared" })),
            phone(json!({ "phone": "Hidden" })),
            phone(json!({ "messages_screened": true })),
            phone(json!({ "guarded": "at night" })),
        ],
    );
    not_said(
        Warning::EmployerMaySeePhone,
        [phone(json!({ "phone": "own" })), phone(json!({})), phone(json!({ "guarded": "no" }))],
    );
}

#[test]
fn whoever_has_no_signal_is_told_what_to_do_at_the_next_port() {
    said(
        Warning::NoCoverage,
        [
            asked("", Need::AtSea),
            asked("TH", Need::AtSea).facts(json!({ "coverage": false })),
            asked("TH", Need::Wages).facts(json!({ "offline": true })),
        ],
    );
    not_said(
        Warning::NoCoverage,
        [
            asked("", Need::AtSea).facts(json!({ "in_port": true })),
            asked("TH", Need::AtSea),
            asked("TH", Need::AtSea).facts(json!({ "coverage": true })),
        ],
    );
}

#[test]
fn where_police_do_not_go_in_that_is_said() {
    let held = |country, town| asked(country, Need::ScamCompound).town(town);
    said(Warning::PoliceLimited, [held("LA", "Ton Pheung"), held("MM", "Myawaddy"), held("MM", "SHWE KOKKO, gate 2")]);
    not_said(
        Warning::PoliceLimited,
        [held("TH", "Mae Sot"), held("LA", "Vientiane"), asked("MM", Need::ScamCompound), held("TH", "Myawaddy")],
    );
}

#[test]
fn a_state_without_a_mission_here_or_next_door_is_said_to_have_none() {
    let lost = |country, home| asked(country, Need::PassportTaken).from(home);
    said(Warning::NoDirectLine, [lost("TW", "VN"), lost("MY", "TL"), lost("HK", "NP"), lost("MY", "ZZ")]);
    not_said(
        Warning::NoDirectLine,
        [
            lost("HK", "PH"),
            lost("MY", "MY"),
            // Bangkok carries Laos for Indonesians.
            lost("LA", "ID"),
            // Whoever has reason to fear it is not told that it is missing.
            lost("TW", "MM"),
            lost("TW", "VN").facts(json!({ "refugee": true })),
        ],
    );
}

#[test]
fn an_empty_list_says_that_there_is_no_line() {
    for question in
        [asked("HK", Need::Suicidal).from("ID"), asked("MY", Need::Wages).from("MY"), asked("", Need::AtSea)]
    {
        let nobody = rank(&[], &question.0);
        assert!(nobody.entries.is_empty() && nobody.warnings.contains(&Warning::NoDirectLine), "{:?}", question.0);
    }
}

#[test]
fn a_first_who_is_not_known_to_speak_the_language_is_said() {
    said(Warning::LanguageGap, [asked("MY", Need::Wages).from("LA").speaking("lo")]);
    not_said(Warning::LanguageGap, [asked("TW", Need::Wages).from("ID").speaking("id"), asked("", Need::Suicidal)]);
}

// --- beside the contact

#[test]
fn each_contact_carries_the_dangers_of_its_record() {
    let check = |country, need, id: &str, expected: &[Warning]| {
        let entry = asked(country, need).from("KH").papers(Papers::None).entry(id);
        for warning in expected {
            assert!(entry.warnings.contains(warning), "{id} does not say {warning:?}: {:?}", entry.warnings);
        }
    };
    check(
        "TH",
        Need::Trafficked,
        "th-msdhs-1300",
        &[Warning::RescuedMayBeDetained, Warning::ShelterRestriction, Warning::EnforcementLine],
    );
    check("VN", Need::Child, "vn-111-trafficking-child-hotline", &[Warning::CallRecorded]);
    check("MY", Need::DangerNow, "my-police-999", &[Warning::EnforcementLine, Warning::PoliceChecksStatus]);
    check("MY", Need::Wages, "my-tenaganita", &[Warning::UncheckedNumber]);
}

#[test]
fn a_relative_at_home_is_told_where_a_short_number_works() {
    let wife = asked("MY", Need::Wages).from("BD").facts(json!({ "caller": "wife" }));
    assert_eq!(wife.offered("bd-nlaso-16699"), ["16699"]);
    assert!(wife.entry("bd-nlaso-16699").warnings.contains(&Warning::ShortCodeLocalOnly));
    let there = asked("BD", Need::Wages).from("BD");
    assert!(!there.entry("bd-nlaso-16699").warnings.contains(&Warning::ShortCodeLocalOnly));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_is_shown_carries_every_warning_that_concerns_them(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        let migrant = s.nationality.is_none() || s.nationality != s.country;
        for entry in &ranked.entries {
            let (contact, has) = (entry.contact, |warning| entry.warnings.contains(&warning));
            let id = &contact.id;
            prop_assert!(contact.dangers.iter().all(|danger| has(*danger)), "{id}");
            prop_assert!(!migrant || contact.enforcement == Enforcement::None || has(Warning::EnforcementLine), "{id}");
            prop_assert!(!migrant || contact.enforcement != Enforcement::Runs || has(Warning::PoliceChecksStatus), "{id}");
            let unchecked = !contact.channels.is_empty() && !contact.channels.iter().any(Channel::is_tappable);
            prop_assert!(!unchecked || has(Warning::UncheckedNumber), "{id}");
            let feared = ranked.warnings.contains(&Warning::EmbassyRisk);
            prop_assert!(!(feared && contact.kind.is_mission()) || has(Warning::EmbassyRisk), "{id}");
        }
    }

    #[test]
    fn an_unchecked_number_in_sight_is_said_over_the_list(contacts in contacts(), s in situation()) {
        let ranked = rank(&contacts, &s);
        let in_sight = ranked.entries.iter().take(6).any(|entry| entry.is_unchecked());
        prop_assert_eq!(in_sight, ranked.warnings.contains(&Warning::UncheckedNumber));
    }
}
