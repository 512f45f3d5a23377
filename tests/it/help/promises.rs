//! Single rules: who is listed for whom, and who stands first.

use kawan::domain::{Confidence, ContactKind, Country, Opening, Show, Topic};
use kawan::help::{Entry, Need, Papers, Reach, Reason, find_town, rank};
use serde_json::json;

use super::asked::{Asked, asked, code};
use crate::kit::directory;

#[track_caller]
fn listed(id: &str, questions: impl IntoIterator<Item = Asked>) {
    for question in questions {
        assert!(question.lists(id), "{id} is not listed for {:?}", question.0);
    }
}

#[track_caller]
fn not_listed(id: &str, questions: impl IntoIterator<Item = Asked>) {
    for question in questions {
        assert!(!question.lists(id), "{id} is listed for {:?}", question.0);
    }
}

// --- short numbers

#[test]
fn a_short_number_is_never_offered_from_abroad() {
    let abroad = asked("MY", Need::SexualViolence).from("ID");
    assert_eq!(abroad.offered("id-sapa-129"), ["+628111129129"]);
    assert_eq!(asked("ID", Need::SexualViolence).from("ID").offered("id-sapa-129"), ["129", "+628111129129"]);
    assert!(!asked("TH", Need::Wages).from("PH").offered("ph-dmw-owwa-1348").contains(&"1348"));
    assert!(asked("PH", Need::DeportedReturn).from("PH").offered("ph-dmw-owwa-1348").contains(&"1348"));
}

#[test]
fn a_relative_at_home_may_dial_the_short_numbers_of_home() {
    for caller in ["wife", "Mother", "family", "relative"] {
        let at_home = asked("MY", Need::SexualViolence).from("ID").facts(json!({ "caller": caller }));
        assert!(at_home.offered("id-sapa-129").contains(&"129"), "{caller}");
    }
    let beside = asked("MY", Need::SexualViolence).from("ID").facts(json!({ "caller": "neighbour" }));
    assert!(!beside.offered("id-sapa-129").contains(&"129"));
}

/// Somebody at sea, or anywhere else, cannot walk in at home, and a number that is dead from there is none.
#[test]
fn whoever_sits_elsewhere_is_listed_only_if_something_of_theirs_works_from_here() {
    for country in Country::COVERED.iter().map(Country::as_str).chain([""]) {
        for (need, home) in Need::ALL.into_iter().flat_map(|need| Country::COVERED.map(|home| (need, home))) {
            for entry in asked(country, need).from(home.as_str()).ranked().entries {
                let here = entry.contact.country.as_str() == country;
                let works =
                    !entry.channels.is_empty() || entry.contact.channels.iter().any(|channel| channel.from_abroad);
                assert!(here || works, "{} for {home} in {country:?} with {need:?}", entry.contact.id);
            }
        }
    }
}

// --- the own state

#[test]
fn ones_missions_abroad_are_no_help_at_home() {
    for need in Need::ALL.into_iter().filter(|need| *need != Need::FamilyMemberMissing) {
        for country in Country::COVERED.map(|country| country.to_string()) {
            let missions = asked(&country, need).from(&country).ranked();
            let mission = missions.entries.iter().find(|entry| entry.contact.kind.is_mission());
            assert!(mission.is_none(), "{country} {need:?}: {:?}", mission.map(|entry| &entry.contact.id));
        }
    }
}

#[test]
fn somebody_elses_mission_is_never_listed() {
    not_listed("my-id-kbri-kl", [asked("MY", Need::Arrested).from("PH"), asked("MY", Need::Arrested)]);
    listed("my-id-kbri-kl", [asked("MY", Need::Arrested).from("ID")]);
}

/// Arrested in Johor Bahru: the consulate in the town, then the embassy.
#[test]
fn the_nearest_mission_stands_before_the_others() {
    let missions: Vec<_> = asked("MY", Need::Arrested)
        .from("ID")
        .town("Johor Bahru")
        .ids()
        .into_iter()
        .filter(|id| id.starts_with("my-id"))
        .collect();
    assert_eq!(missions[..2], ["my-id-kjri-jb", "my-id-kbri-kl"]);
}

#[test]
fn whoever_fled_is_not_sent_back_to_whom_they_fled() {
    let fled = || asked("MY", Need::WantToGoHome).from("PH").facts(json!({ "fears_government": true }));
    not_listed("ph-dmw-assistance-desk", [fled()]);
    listed("ph-dmw-assistance-desk", [asked("MY", Need::WantToGoHome).from("PH")]);
    let at_home = asked("MM", Need::Arrested).from("MM").facts(json!({ "deserter": true }));
    for entry in at_home.ranked().entries {
        assert!(!entry.contact.kind.is_state(), "{}", entry.contact.id);
    }
}

/// Better nobody than them: also where the record is beyond doubt and there is nobody else.
#[test]
fn a_mission_to_be_feared_is_not_first_though_it_is_alone() {
    let missions: Vec<_> =
        directory().contacts.iter().filter(|c| c.kind.is_mission() && c.serves_by_name(Country::MM)).collect();
    assert!(missions.len() >= 4);
    for mission in missions {
        let mut alone = mission.clone();
        alone.confidence = Confidence::High;
        alone.channels.iter_mut().for_each(|channel| channel.show = Show::Tappable);
        let question = asked(alone.country.as_str(), Need::PassportTaken).from("MM");
        assert!(rank(std::slice::from_ref(&alone), &question.0).entries.is_empty(), "{}", mission.id);
        // For whoever need not fear it, the same record is first.
        alone.serves = vec!["ID".to_owned()];
        let question = asked(alone.country.as_str(), Need::PassportTaken).from("ID");
        let first = rank(std::slice::from_ref(&alone), &question.0).entries.len();
        assert!(first == 1 || alone.channels.is_empty() || !alone.dangers.is_empty(), "{}", mission.id);
    }
}

#[test]
fn bodies_for_refugees_are_for_those_who_may_be_refugees() {
    let agency = "my-unhcr-detention";
    listed(
        agency,
        [
            asked("MY", Need::Arrested).from("MM"),
            asked("MY", Need::Arrested).from("BD").facts(json!({ "refugee": true })),
            asked("MY", Need::Detained).papers(Papers::RefugeeCard),
        ],
    );
    not_listed(agency, [asked("MY", Need::Arrested).from("BD"), asked("MY", Need::Arrested)]);
}

// --- doors that are no doors

#[test]
fn nobody_is_sent_to_the_fire_brigade_or_for_floods() {
    for country in Country::COVERED.map(|country| country.to_string()) {
        for need in Need::ALL {
            for entry in asked(&country, need).ranked().entries {
                let fire = entry.contact.has(Topic::Fire) && !entry.contact.has(Topic::Health);
                assert!(!fire && !entry.contact.has(Topic::Disaster), "{} for {need:?}", entry.contact.id);
            }
        }
    }
}

#[test]
fn crisis_lines_are_for_despair_and_despair_comes_first_to_them() {
    for (country, need) in Country::COVERED.iter().flat_map(|country| Need::ALL.map(|need| (country.as_str(), need))) {
        for entry in asked(country, need).ranked().entries {
            assert!(need == Need::Suicidal || !entry.contact.has(Topic::Crisis), "{} for {need:?}", entry.contact.id);
        }
    }
    for country in ["MY", "TH", "SG"] {
        let first = asked(country, Need::Suicidal).from("NP").ranked().entries.into_iter().next().expect("somebody");
        assert!(first.contact.has(Topic::Crisis), "{country}: {}", first.contact.id);
    }
}

#[test]
fn whoever_watches_officers_is_for_when_an_officer_is_part_of_it() {
    listed(
        "my-eaic",
        [
            asked("MY", Need::Arrested),
            asked("MY", Need::Detained),
            asked("MY", Need::PassportTaken).facts(json!({ "official_involved": true })),
        ],
    );
    not_listed("my-eaic", [asked("MY", Need::PassportTaken), asked("MY", Need::Wages)]);
}

#[test]
fn a_desk_that_only_checks_licences_is_for_whoever_was_cheated_by_a_recruiter() {
    listed("id-check-recruiter-siskop2mi", [asked("ID", Need::RecruitedCheated).from("ID")]);
    not_listed(
        "id-check-recruiter-siskop2mi",
        [asked("ID", Need::Wages).from("ID"), asked("ID", Need::Trafficked).from("ID")],
    );
}

/// Not even where somebody is held in that country and the number can be rung from here.
#[test]
fn police_and_ambulances_of_another_country_are_not_listed() {
    listed("la-atd", [asked("LA", Need::Trafficked).from("TH")]);
    not_listed("la-atd", [asked("TH", Need::Trafficked).from("TH").facts(json!({ "held_in": "LA" }))]);
    for country in Country::COVERED.map(|country| country.to_string()) {
        for home in Country::COVERED.map(|country| country.to_string()) {
            for entry in asked(&country, Need::DangerNow).from(&home).ranked().entries {
                let line = matches!(entry.contact.kind, ContactKind::Emergency | ContactKind::Police);
                assert!(!line || entry.contact.country.as_str() == country, "{} in {country}", entry.contact.id);
            }
        }
    }
}

// --- danger to life

#[test]
fn in_danger_now_the_emergency_line_stands_first() {
    for (country, line) in
        [("MY", "my-police-999"), ("TH", "th-ambulance-1669"), ("HK", "hk-emergency-999"), ("PH", "ph-unified-911")]
    {
        assert_eq!(asked(country, Need::DangerNow).from("NP").papers(Papers::None).first(), line, "{country}");
    }
}

#[test]
fn when_the_body_is_in_danger_the_ambulance_stands_before_the_police() {
    for (country, line) in [("MY", "my-ambulance-999"), ("SG", "sg-ambulance-995"), ("TW", "tw-ambulance-fire-119")] {
        for facts in [json!({ "in_labour": true }), json!({ "life_at_risk": true })] {
            let first = asked(country, Need::Pregnant).from("ID").papers(Papers::None).facts(facts).first();
            assert_eq!(first, line, "{country}");
        }
    }
}

/// A line for one city is dead in another. Whoever has not said where they are may be anywhere.
#[test]
fn the_ambulance_of_one_city_does_not_stand_before_the_one_for_the_country() {
    let labour = |country, town: &str| {
        let question = asked(country, Need::Pregnant).from("MM").facts(json!({ "in_labour": true }));
        if town.is_empty() { question.first() } else { question.town(town).first() }
    };
    for town in ["", "Mae Sot", "Chiang Mai"] {
        assert_eq!(labour("TH", town), "th-ambulance-1669", "{town}");
    }
    for town in ["", "Pakse"] {
        assert_eq!(labour("LA", town), "la-ambulance-1195", "{town}");
    }
}

/// "My life is in danger" beside another need does not put those who arrest first: there is no line that saves it then.
#[test]
fn danger_beside_a_need_of_another_sort_puts_no_police_first() {
    for need in [Need::Arrested, Need::LockedIn, Need::Trafficked, Need::Violence, Need::Wages] {
        let first = asked("MY", need).from("BD").papers(Papers::None).facts(json!({ "life_at_risk": true })).first();
        assert!(!first.contains("police") && !first.contains("mapo"), "{need:?}: {first}");
    }
}

// --- what is known about papers, hours, age of sources

/// One line, two countries: at home it is one's own help line, abroad it passes people on.
#[test]
fn an_office_that_passes_people_on_stands_behind_helpers_for_whoever_has_no_papers() {
    let ids = asked("MY", Need::Wages).from("BD").papers(Papers::None).ids();
    let place = |id: &str| ids.iter().position(|it| *it == id);
    assert!(place("my-kllac") < place("my-jtksm"), "{ids:?}");
    let with = asked("MY", Need::Wages).from("BD").papers(Papers::Valid).ids();
    let with = |id: &str| with.iter().position(|it| *it == id);
    assert!(with("my-jtksm") < place("my-jtksm"), "papers do not matter");
}

/// Whoever is called for people arrested in Malaysia: weekdays 8 to 18, weekends 8 to 16 o'clock there.
fn agency_at(moment: &str) -> Entry<'static> {
    let entry = asked("MY", Need::Arrested).from("MM").at(moment).entry("my-unhcr-detention");
    assert!(entry.channels[0].channel.week.is_some(), "the record has no hours any more: choose another");
    entry
}

#[test]
fn hours_are_read_in_the_clock_of_the_office() {
    let check =
        |moment: &str, expected: Opening| assert_eq!(agency_at(moment).channels[0].opening, expected, "{moment}");
    check("2026-03-03T11:00:00+08:00", Opening::Open);
    // The same minute, told in another zone, where it is still the day before.
    check("2026-03-02T17:00:00-10:00", Opening::Open);
    check("2026-03-03T02:00:00+08:00", Opening::Closed);
    check("2026-03-03T17:59:00+08:00", Opening::Open);
    check("2026-03-03T18:00:00+08:00", Opening::Closed);
    check("2026-03-03T08:00:00+08:00", Opening::Open);
    check("2026-03-07T17:00:00+08:00", Opening::Closed);
}

#[test]
fn a_closed_office_sinks_and_says_so() {
    let (day, night) = (agency_at("2026-03-03T11:00:00+08:00"), agency_at("2026-03-03T02:00:00+08:00"));
    assert!(night.score.total() < day.score.total());
    assert!(day.reasons.contains(&Reason::OpenNow) && night.reasons.contains(&Reason::ClosedNow));
}

#[test]
fn a_source_older_than_two_years_lifts_nobody() {
    let fresh = asked("MY", Need::Arrested).at("2026-03-03T11:00:00+08:00").entry("my-kllac");
    let later = asked("MY", Need::Arrested).at("2029-03-03T11:00:00+08:00").entry("my-kllac");
    assert!(later.score.trust < fresh.score.trust);
    let code = |moment| asked("HK", Need::DangerNow).at(moment).entry("hk-emergency-999").score.trust;
    assert_eq!(code("2026-03-03T11:00:00+08:00"), code("2036-03-03T11:00:00+08:00"), "an emergency code does not age");
}

#[test]
fn the_reasons_are_true() {
    for (country, need) in Country::COVERED.iter().flat_map(|country| Need::ALL.map(|need| (country.as_str(), need))) {
        for entry in asked(country, need).from("MM").speaking("my").town("Mae Sot").ranked().entries {
            let (contact, has) = (entry.contact, |reason: Reason| entry.reasons.contains(&reason));
            let number = entry.reach == Reach::Number;
            assert_eq!(has(Reason::NoNumber), !number, "{}", contact.id);
            assert!(!has(Reason::FreeCall) || entry.channels[0].channel.toll_free, "{}", contact.id);
            assert!(
                !has(Reason::Speaks(kawan::domain::Tongue::new("my"))) || entry.channels.iter().any(|r| r.speaks),
                "{}",
                contact.id
            );
            assert!(!has(Reason::CanWrite) || entry.channels.iter().any(|r| r.channel.is_written()), "{}", contact.id);
            assert_eq!(
                has(Reason::SitsIn(contact.country)),
                contact.country != code(country) && contact.country.is_covered()
            );
            assert!(entry.is_unchecked() || contact.confidence != Confidence::Low, "{}", contact.id);
        }
    }
}

// --- at sea, and towns

#[test]
fn at_sea_the_seafarers_line_stands_first() {
    for home in ["PH", "ID", "MM", "KH"] {
        assert_eq!(asked("", Need::AtSea).from(home).first(), "int-iswan-seafarerhelp", "{home}");
    }
}

#[test]
fn a_town_is_found_however_it_is_written() {
    let find = |country, name| find_town(&directory().places, code(country), name).map(|place| place.id.0.as_str());
    for name in ["Johor Bahru", "johor bahru", "JOHOR  BAHRU", "JohorBahru", "Johor-Bahru"] {
        assert_eq!(find("MY", name), Some("my-johorbahru"), "{name}");
    }
    assert_eq!(find("TH", "แม่สอด"), find("TH", "Mae Sot"));
    assert!(find("TH", "Mae Sot").is_some());
    for (country, name) in [("SG", "Johor Bahru"), ("MY", ""), ("MY", " "), ("MY", "Nowhere"), ("MY", "Jo")] {
        assert_eq!(find(country, name), None, "{name:?} in {country}");
    }
}

#[test]
fn every_place_is_found_by_each_of_its_names() {
    for place in &directory().places {
        for name in std::iter::once(&place.name).chain(place.names.values()) {
            assert!(find_town(&directory().places, place.country, name).is_some(), "{name}");
        }
    }
}
