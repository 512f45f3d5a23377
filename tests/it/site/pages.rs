//! What a plain page holds: one title for all, no script and no style in line, few bytes, and only links that may be tapped.

use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::thread;

use kawan::domain::{ChannelKind, Contact, Country, Language};
use kawan::ui::{Route, pocket_address};

use super::{between, lost_links, page};
use crate::kit::directory;
use crate::kit::site::{everything, site};

/// A page over the whole directory as it comes from the components.
struct Page {
    name: String,
    route: Option<Route>,
    text: String,
}

/// Every page over the whole directory, and the app's shell.
fn pages() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let routes: Vec<Option<Route>> = everything().routes().map(Some).chain([None]).collect();
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let shares: Vec<_> = routes.chunks(routes.len().div_ceil(workers)).collect();
        thread::scope(|scope| {
            let running: Vec<_> = shares.into_iter().map(|share| scope.spawn(|| render(share))).collect();
            running.into_iter().flat_map(|share| share.join().expect("every page can be rendered")).collect()
        })
    })
}

/// The pages of these routes; of none, the shell.
fn render(routes: &[Option<Route>]) -> Vec<Page> {
    let sources = everything();
    let text = |route: &Option<Route>| route.map_or_else(|| sources.shell(), |route| sources.page(route));
    routes.iter().map(|route| Page { name: format!("{route:?}"), route: *route, text: text(route) }).collect()
}

/// Tags as they open, with what is in them.
fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').skip(1).filter_map(|rest| rest.split('>').next()).filter(|tag| !tag.starts_with('/'))
}

#[test]
fn every_page_has_the_same_title_and_says_its_language() {
    for page in pages() {
        assert_eq!(between(&page.text, "<title>", "</title>"), ["Kawan"], "{}", page.name);
        let language = page.route.and_then(Route::language).map_or("en", |language| language.code());
        assert!(page.text.starts_with(&format!("<!doctype html><html lang=\"{language}\">")), "{}", page.name);
        assert!(page.text.contains("<meta name=\"referrer\" content=\"no-referrer\">"), "{}", page.name);
    }
}

#[test]
fn no_page_has_a_script_or_a_style_in_line() {
    for page in pages() {
        for tag in tags(&page.text) {
            let inline = tag.contains(" style=\"") || tag.contains(" on") && tag.contains("=\"") && has_handler(tag);
            assert!(!inline, "{}: <{tag}>", page.name);
        }
        let scripts = between(&page.text, "<script", "</script>");
        assert_eq!(scripts, [" type=\"module\" src=\"{{asset:boot.js}}\">"], "{}", page.name);
        assert!(!page.text.contains("javascript:"), "{}", page.name);
        assert_eq!(page.text.matches("<style>").count(), 1, "{}", page.name);
    }
}

/// `onclick="…"` and the like.
fn has_handler(tag: &str) -> bool {
    tag.split(" on")
        .skip(1)
        .any(|rest| rest.split_once('=').is_some_and(|(name, _)| name.chars().all(char::is_alphabetic)))
}

#[test]
fn addresses_say_nothing() {
    let mut seen = BTreeSet::new();
    for route in Route::all() {
        let address = route.address();
        let code = address.strip_prefix("/p/").and_then(|rest| rest.strip_suffix(".html"));
        let silent = code.is_some_and(|code| code.len() == 5 && code.chars().all(|c| c.is_ascii_alphanumeric()));
        assert!(silent || address == "/index.html", "{route:?}: {address}");
        assert!(seen.insert(address), "{route:?}");
    }
}

/// Elements that stand in addresses after `#` carry a letter and a number, so that a history does not tell.
#[test]
fn no_element_has_a_name_that_tells() {
    const PLAIN: [&str; 4] = ["page", "app", "sos", "choose"];
    for page in pages() {
        for id in between(&page.text, " id=\"", "\"") {
            let number = id.trim_start_matches(|c: char| c.is_ascii_lowercase());
            let silent = id.len() - number.len() == 1 && number.parse::<u32>().is_ok();
            assert!(silent || PLAIN.contains(&id), "{}: #{id}", page.name);
        }
    }
}

#[test]
fn every_link_inside_a_page_leads_somewhere() {
    for page in pages() {
        assert_eq!(lost_links(&page.text), [""; 0], "{}", page.name);
    }
}

#[test]
fn no_page_weighs_more_than_20_kilobytes() {
    let rules = between(&page(&site().folder, Route::Languages), "<style>", "</style>").concat();
    let whole: Vec<_> = pages().iter().map(|page| (&page.name, page.text.replace("{{rules}}", &rules))).collect();
    let at = |quality, text: &str| brotli(quality, text.as_bytes()).len();
    // What fits when it is packed in haste fits as it is sent.
    let tight = whole.iter().filter(|(_, text)| at(5, text) >= 20 * 1024);
    let heavy: Vec<_> = tight.map(|(name, text)| (name, at(11, text))).filter(|(_, size)| *size >= 20 * 1024).collect();
    assert!(heavy.is_empty(), "{heavy:?}");
}

fn brotli(quality: u32, bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, quality, 22);
    writer.write_all(bytes).expect("memory can be written");
    writer.into_inner()
}

// --- links

#[test]
fn every_link_to_a_page_leads_to_one() {
    let there: BTreeSet<String> = pages().iter().filter_map(|page| page.route.map(Route::address)).collect();
    let of = |language| Country::COVERED.map(|country| pocket_address(language, country));
    let copies: BTreeSet<String> = Language::ALL.into_iter().flat_map(of).collect();
    assert_eq!(copies.len(), Language::ALL.len() * Country::COVERED.len());
    let mut linked = BTreeSet::from(["/index.html"]);
    for page in pages() {
        for href in between(&page.text, " href=\"/", "\"").into_iter().filter(|href| !href.starts_with("{{")) {
            let address = href.split('#').next().unwrap_or_default();
            let there = there.get(&format!("/{address}"));
            assert!(
                there.is_some()
                    || copies.contains(&format!("/{address}"))
                    || matches!(address, "leave.html" | "manifest.webmanifest"),
                "{}: /{href}",
                page.name
            );
            linked.extend(there.map(String::as_str));
        }
    }
    assert_eq!(linked.len(), there.len(), "nothing leads to some pages");
}

fn help_pages() -> impl Iterator<Item = (&'static Page, Country)> {
    pages().iter().filter_map(|page| match page.route {
        Some(Route::Help(_, country)) => Some((page, country)),
        _ => None,
    })
}

/// The digits or sign that a link dials or writes to, in the page's own spelling.
fn dialled(page: &str) -> BTreeSet<(&'static str, String)> {
    let mut out = BTreeSet::new();
    for href in between(page, " href=\"", "\"") {
        for scheme in ["tel:", "sms:", "https://wa.me/", "viber://chat?number=%2B"] {
            let number = href.strip_prefix(scheme).and_then(|rest| rest.split(['?', '&']).next());
            // A message that goes to nobody yet: the person chooses to whom.
            if let Some(number) = number.filter(|number| !number.is_empty()) {
                out.insert((scheme, number.trim_start_matches('+').to_owned()));
            }
        }
    }
    out
}

fn scheme(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Phone | ChannelKind::Hotline => "tel:",
        ChannelKind::Sms => "sms:",
        ChannelKind::Whatsapp => "https://wa.me/",
        ChannelKind::Viber => "viber://chat?number=%2B",
        _ => "",
    }
}

/// Numbers that may be tapped on a page of this country: confirmed enough, and reachable from there.
fn callable_from(country: Country) -> BTreeSet<(&'static str, String)> {
    let works = |contact: &&Contact, abroad: bool| abroad || contact.country == country;
    let contacts = directory().contacts.iter();
    let channels = contacts.flat_map(|contact| contact.channels.iter().map(move |channel| (contact, channel)));
    channels
        .filter(|(contact, channel)| channel.is_tappable() && works(contact, channel.from_abroad))
        .map(|(_, channel)| (scheme(channel.kind), channel.value.trim_start_matches('+').to_owned()))
        .collect()
}

#[test]
fn a_page_dials_only_confirmed_numbers_that_work_from_its_country() {
    for (page, country) in help_pages() {
        let (dialled, may) = (dialled(&page.text), callable_from(country));
        assert!(!dialled.is_empty(), "{} dials nobody", page.name);
        let wrong: Vec<_> = dialled.difference(&may).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", page.name);
    }
}

#[test]
fn links_to_dial_hold_digits_and_nothing_else() {
    for page in pages() {
        for href in between(&page.text, " href=\"tel:", "\"") {
            let digits = href.strip_prefix('+').unwrap_or(href);
            assert!(digits.len() >= 3 && digits.bytes().all(|b| b.is_ascii_digit()), "{}: tel:{href}", page.name);
        }
    }
}

#[test]
fn emergency_numbers_stand_on_every_help_page_before_any_question() {
    for (page, country) in help_pages() {
        let before = page.text.split("<h1").next().unwrap_or_default();
        let numbers = kawan::help::emergency(&directory().contacts, country).numbers;
        assert!(!numbers.is_empty(), "{country} has no emergency number");
        for number in numbers {
            assert!(before.contains(&format!(" href=\"tel:{}\"", number.code)), "{}: {}", page.name, number.code);
        }
    }
}

#[test]
fn the_way_out_is_the_first_link_of_every_page() {
    for page in pages() {
        let first = tags(&page.text).find(|tag| tag.starts_with("a ") || tag.starts_with("button")).unwrap_or_default();
        assert!(first.contains("href=\"/leave.html\""), "{}: <{first}>", page.name);
    }
}
