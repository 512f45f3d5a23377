//! A number can be dialled as it is written.
//!
//! With a country code it must be valid by the numbering plan of its country (libphonenumber's data), unless the record
//! says `irregular`. Without one it is 3 to 12 digits and works only inside its country.

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::domain::{Channel, ChannelKind};

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    for record in &content.contacts {
        for (index, channel) in record.value.channels.iter().enumerate() {
            if let Some(kind) = fault(channel) {
                let at = record.at(&format!("channel.{index}.value"));
                problems.push(Problem::new(at, &record.value.id.0, kind));
            }
        }
    }
    problems
}

fn fault(channel: &Channel) -> Option<Kind> {
    let value = channel.value.as_str();
    if !channel.is_number() {
        return address(channel.kind, value);
    }
    let form = || Some(Kind::NumberForm { value: value.to_owned() });
    let Some(digits) = value.strip_prefix('+') else {
        return match value.len() {
            3..=12 if is_digits(value) && channel.from_abroad => Some(Kind::NotFromAbroad { value: value.to_owned() }),
            3..=12 if is_digits(value) => None,
            _ => form(),
        };
    };
    if !is_digits(digits) || !(7..=15).contains(&digits.len()) || digits.starts_with('0') {
        return form();
    }
    let valid = channel.irregular || phonenumber::parse(None, value).is_ok_and(|number| number.is_valid());
    (!valid).then(|| Kind::NumberInvalid { value: value.to_owned() })
}

fn address(kind: ChannelKind, value: &str) -> Option<Kind> {
    let fits = match kind {
        ChannelKind::Email => value.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')),
        ChannelKind::Web => value.starts_with("https://") || value.starts_with("http://"),
        _ => !value.is_empty(),
    };
    (!fits || value.contains(char::is_whitespace) && kind != ChannelKind::Facebook)
        .then(|| Kind::AddressForm { value: value.to_owned() })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
