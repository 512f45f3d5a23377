//! Nothing on the blocklist is ever given as help: not in a channel, and not in any text that a person could read.
//!
//! In texts only international numbers and domains are looked for. A short number such as 1178 means different things
//! in different countries and is compared in channels of its own country alone. An entry that `may_show_as_warning`
//! may stand in a text. What only editors read is not shipped and may name a wrong number to warn of it.

use crate::content::blocklist::{Blocked, Match};
use crate::content::locale::Locales;
use crate::content::problem::{Kind, Problem};
use crate::content::read::{Content, Text};
use crate::content::record::Location;
use crate::domain::{Channel, ChannelKind, Country};

pub(super) fn problems(content: &Content, locales: &Locales) -> Vec<Problem> {
    let mut problems = forms(content);
    for record in &content.contacts {
        for (index, channel) in record.value.channels.iter().enumerate() {
            let country = record.value.country;
            let spelled = channel.is_number().then(|| international(&channel.value, country)).flatten();
            let hit = content.blocked.iter().find(|entry| stops(&entry.value, channel, country, spelled.as_deref()));
            if let Some(entry) = hit {
                let at = record.at(&format!("channel.{index}.value"));
                problems.push(Problem::new(at, &record.value.id.0, kind(&entry.value, &channel.value)));
            }
        }
    }
    let words = locales.languages.values().flat_map(|areas| areas.values()).map(|area| &area.text);
    let lists = content.blocked.iter().map(|entry| &entry.start.file).collect::<std::collections::BTreeSet<_>>();
    let texts = content.texts.iter().filter(|text| !lists.contains(&text.file));
    for text in texts.chain(words) {
        problems.extend(scan(text, content, &problems));
    }
    problems
}

fn kind(entry: &Blocked, value: &str) -> Kind {
    Kind::Blocked { value: value.to_owned(), entry: entry.id.clone(), why: entry.why.clone() }
}

/// Blocked values that could never match because they are written in another form.
fn forms(content: &Content) -> Vec<Problem> {
    let bad = content.blocked.iter().filter(|entry| {
        let value = entry.value.value.as_str();
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        !match entry.value.how {
            Match::E164 => value.strip_prefix('+').is_some_and(digits),
            Match::Dialled => digits(value),
            Match::Domain => value.contains('.') && !value.contains(['/', '@', ' ']) && value == value.to_lowercase(),
        }
    });
    bad.map(|entry| {
        let kind = Kind::BlockedForm { value: entry.value.value.clone() };
        Problem::new(entry.at("value"), &entry.value.id, kind)
    })
    .collect()
}

/// Whether this entry blocks this channel of an office in `country`. `spelled` is the channel's number with its
/// country code, where it is a full number.
fn stops(entry: &Blocked, channel: &Channel, country: Country, spelled: Option<&str>) -> bool {
    match entry.how {
        Match::E164 if channel.is_number() => {
            channel.value == entry.value || spelled.is_some_and(|number| number == entry.value)
        }
        Match::E164 => holds_number(&channel.value, &digits(&entry.value)),
        Match::Dialled => {
            entry.country == country
                && channel.is_number()
                && (channel.value == entry.value
                    || international(&entry.value, country).is_some_and(|number| number == channel.value))
        }
        Match::Domain => match channel.kind {
            ChannelKind::Web => below(host(&channel.value), &entry.value),
            ChannelKind::Email => channel.value.rsplit('@').next().is_some_and(|host| below(host, &entry.value)),
            _ => holds_domain(&channel.value, &entry.value),
        },
    }
}

fn scan(text: &Text, content: &Content, found: &[Problem]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for entry in content.blocked.iter().map(|entry| &entry.value).filter(|entry| !entry.may_show_as_warning) {
        let digits = digits(&entry.value);
        for (index, line) in text.text.lines().enumerate() {
            if text.private.iter().any(|lines| lines.contains(&(index + 1))) {
                continue;
            }
            let hit = match entry.how {
                Match::E164 => holds_number(line, &digits),
                Match::Domain => holds_domain(&line.to_lowercase(), &entry.value),
                Match::Dialled => false,
            };
            let at = Location { file: std::sync::Arc::clone(&text.file), line: index + 1 };
            // A channel that was reported stands on this very line.
            if hit && !found.iter().any(|problem| problem.at == at) {
                problems.push(Problem::new(at, "", kind(entry, &entry.value)));
            }
        }
    }
    problems
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// `0321170000` in Malaysia → `+60321170000`; nothing where the digits are no full number, such as a short code.
fn international(value: &str, country: Country) -> Option<String> {
    let region = country.as_str().parse().ok()?;
    let number = phonenumber::parse(Some(region), value).ok().filter(phonenumber::PhoneNumber::is_valid)?;
    Some(number.format().mode(phonenumber::Mode::E164).to_string())
}

/// Whether the digits stand in the line as one number, also with spaces, dashes, dots or brackets between them.
fn holds_number(line: &str, digits: &str) -> bool {
    if line.bytes().filter(u8::is_ascii_digit).take(digits.len()).count() < digits.len() {
        return false;
    }
    let chars: Vec<char> = line.chars().collect();
    let is_digit = |index: usize| chars.get(index).is_some_and(char::is_ascii_digit);
    (0..chars.len()).any(|start| {
        is_digit(start) && (start == 0 || !is_digit(start - 1)) && {
            let mut at = start;
            digits.chars().enumerate().all(|(count, digit)| {
                let gap = if count == 0 { 0 } else { separators(&chars, at) };
                at += gap + 1;
                chars.get(at - 1) == Some(&digit)
            }) && !is_digit(at)
        }
    })
}

fn separators(chars: &[char], from: usize) -> usize {
    let gap = |c: &&char| matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}' | '\u{2011}' | '\u{2013}');
    chars.iter().skip(from).take(2).take_while(gap).count()
}

/// Whether the domain, or one below it, stands in the text as a whole name.
fn holds_domain(text: &str, domain: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    text.match_indices(domain).any(|(start, _)| {
        let before = text.get(..start).and_then(|text| text.chars().next_back());
        let mut after = text.get(start + domain.len()..).unwrap_or_default().chars();
        let next = after.next();
        let goes_on = next.is_some_and(part) || next == Some('.') && after.next().is_some_and(part);
        !before.is_some_and(part) && !goes_on
    })
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    host.split(':').next().unwrap_or_default()
}

fn below(host: &str, domain: &str) -> bool {
    let host = host.to_lowercase();
    host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_however_it_is_spaced() {
        for line in ["+601162511223", "call 60 11-6251 1223!", "(+60) 11 6251 1223"] {
            assert!(holds_number(line, "601162511223"), "{line}");
        }
    }

    #[test]
    fn a_longer_number_is_another_number() {
        for line in ["+6011625112234", "1601162511223", "60 1162511229"] {
            assert!(!holds_number(line, "601162511223"), "{line}");
        }
    }

    #[test]
    fn a_domain_covers_what_is_below_it_only() {
        assert!(below(host("https://www.fake.example:443/a?b"), "fake.example"));
        assert!(!below(host("https://notfake.example/fake.example"), "fake.example"));
        assert!(holds_domain("see www.fake.example.", "fake.example"));
        assert!(!holds_domain("see fake.example.org", "fake.example"));
    }

    #[test]
    fn national_and_international_spelling_are_one_number() {
        assert_eq!(international("0321170000", Country::MY).as_deref(), Some("+60321170000"));
        assert_eq!(international("1178", Country::TH), None);
    }
}
