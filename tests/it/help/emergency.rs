//! The numbers that stand on every page before any question. A wrong one kills, so each is spelled out here.

use kawan::domain::{Country, Enforcement, Topic};
use kawan::help::emergency;

use crate::kit::directory;

fn codes(country: Country) -> Vec<String> {
    emergency(&directory().contacts, country).numbers.into_iter().map(|number| number.code).collect()
}

/// Changes only with the records, and then by somebody who looked.
#[test]
fn each_country_has_its_numbers_in_this_order() {
    for (country, expected) in [
        (Country::MY, &["999", "112", "994"][..]),
        (Country::TH, &["1669", "191", "1155", "199"]),
        (Country::SG, &["995", "999"]),
        (Country::BN, &["991", "993", "995"]),
        (Country::HK, &["999"]),
        (Country::TW, &["119", "110"]),
        (Country::ID, &["119", "110"]),
        (Country::MM, &["192", "199", "191"]),
        (Country::KH, &["119", "117"]),
        (Country::LA, &["1195", "195", "1191", "191"]),
        (Country::VN, &["115", "113", "114"]),
        (Country::PH, &["911"]),
        (Country::BD, &["999"]),
        (Country::NP, &["102", "100", "101"]),
        (Country::TL, &["112"]),
    ] {
        assert_eq!(codes(country), expected, "{country}");
    }
}

#[test]
fn every_number_is_confirmed_and_can_be_dialled_in_its_country() {
    for country in Country::COVERED {
        for code in codes(country) {
            let holds = |contact: &&kawan::domain::Contact| {
                contact.country == country
                    && contact.channels.iter().any(|c| c.value == code && c.is_tappable() && c.is_voice())
            };
            assert!(directory().contacts.iter().any(|contact| holds(&contact)), "{country} {code}");
            assert!(code.len() <= 4 && code.bytes().all(|b| b.is_ascii_digit()), "{country} {code}");
        }
    }
}

#[test]
fn whoever_does_not_ask_for_papers_stands_before_whoever_does() {
    let mut contacts = directory().contacts.clone();
    let line = contacts.iter_mut().find(|contact| contact.id.0 == "th-ambulance-1669").expect("the ambulance");
    // One that sends police too and asks nothing, one that sends ambulances alone and tells.
    let mut telling = line.clone();
    line.topics.push(Topic::SexualViolence);
    telling.id.0.push('x');
    telling.enforcement = Enforcement::Shares;
    telling.channels[0].value = "777".to_owned();
    contacts.push(telling);
    let codes = emergency(&contacts, Country::TH).numbers.into_iter().map(|number| number.code);
    assert_eq!(codes.collect::<Vec<_>>(), ["1669", "777", "191", "1155", "199"]);
}

#[test]
fn crisis_lines_can_be_called() {
    for country in Country::COVERED {
        for contact in emergency(&directory().contacts, country).crisis {
            assert!(contact.country == country && contact.has(Topic::Crisis), "{}", contact.id);
            assert!(contact.callable().next().is_some(), "{}", contact.id);
        }
    }
}

#[test]
fn a_country_without_records_has_no_number() {
    assert!(emergency(&directory().contacts, Country::OTHER).numbers.is_empty());
    assert!(emergency(&[], Country::MY).numbers.is_empty());
}
