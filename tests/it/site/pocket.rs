//! The pocket edition: one file that needs nothing else, small enough to pass by Bluetooth, with the numbers first.

use std::sync::OnceLock;

use kawan::domain::{Country, Language};
use kawan::help::emergency;
use kawan::site::pocket;

use super::lost_links;
use crate::kit::site::everything;
use crate::kit::{directory, root};

const DESTINATIONS: [Country; 6] = [Country::MY, Country::TH, Country::SG, Country::BN, Country::HK, Country::TW];
const LARGEST: usize = 300 * 1000;

/// The copies of every language for every destination, made once.
fn copies() -> &'static [(Language, Country, String)] {
    static COPIES: OnceLock<Vec<(Language, Country, String)>> = OnceLock::new();
    COPIES.get_or_init(|| {
        let (sources, assets) = (everything(), root().join("assets"));
        let of = |language| DESTINATIONS.map(|country| (language, country));
        let all = Language::ALL.into_iter().flat_map(of);
        all.map(|(language, country)| {
            (language, country, pocket(&sources, &assets, language, country).expect("a copy"))
        })
        .collect()
    })
}

#[test]
fn no_copy_weighs_more_than_300_kilobytes() {
    let heavy: Vec<_> =
        copies().iter().filter(|(.., page)| page.len() >= LARGEST).map(|(l, c, p)| (l, c, p.len())).collect();
    assert!(heavy.is_empty(), "{heavy:?}");
}

#[test]
fn a_copy_fetches_nothing_and_runs_nothing() {
    for (language, country, page) in copies() {
        for tag in ["<script", "<iframe", "<link", "<img", "<object", "@import", "http-equiv"] {
            assert!(!page.contains(tag), "{language} {country}: {tag}");
        }
        for address in page.split("url(").skip(1) {
            assert!(
                address.starts_with("\"data:") || address.starts_with("data:"),
                "{language} {country}: {:.40}",
                address
            );
        }
        for link in page.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let known = ["#", "tel:", "sms:", "mailto:", "https://", "http://", "viber:", "geo:"];
            assert!(known.iter().any(|begin| link.starts_with(begin)), "{language} {country}: {link}");
        }
    }
}

#[test]
fn every_link_inside_a_copy_leads_somewhere() {
    for (language, country, page) in copies() {
        assert_eq!(lost_links(page), [""; 0], "{language} {country}");
    }
}

#[test]
fn the_emergency_numbers_come_before_everything_else() {
    for (language, country, page) in copies() {
        let first = page.split("href=\"tel:").nth(1).and_then(|rest| rest.split('"').next()).expect("a number");
        let numbers = emergency(&directory().contacts, *country).numbers;
        assert_eq!(numbers.first().map(|number| number.code.as_str()), Some(first), "{language} {country}");
    }
}
