//! A number in groups, as people of its country write it: easier to read out, to copy by hand and to trust.

use phonenumber::{Mode, country};

use crate::domain::{Channel, Country};

/// The groups of a number of six digits or more, with blanks only; `None` for short codes, addresses, and numbers whose plan is not known.
///
/// Source: libphonenumber's formats, in the version of the `phonenumber` crate.
#[must_use]
pub fn grouped(channel: &Channel, place: Country) -> Option<String> {
    let value = channel.value.as_str();
    if !channel.is_number() || value.len() < 6 {
        return None;
    }
    let (home, mode) = if value.starts_with('+') {
        (None, Mode::International)
    } else {
        (Some(place.as_str().parse::<country::Id>().ok()?), Mode::National)
    };
    let number = phonenumber::parse(home, value).ok()?;
    let text: String = number.format().mode(mode).to_string().chars().map(|c| if c == '-' { ' ' } else { c }).collect();
    (digits(&text) == digits(value)).then_some(text)
}

/// Groups must not add, drop or move a digit.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_at_home_and_short_ones_left_alone() {
        let cases = [
            ("999", Country::MY, None),
            ("+60330008858", Country::MY, Some("+60 3 3000 8858")),
            ("+66841211609", Country::TH, Some("+66 84 121 1609")),
            ("1800010180", Country::TH, Some("1800 010 180")),
        ];
        for (value, place, shown) in cases {
            let channel =
                serde_json::json!({ "type": "phone", "value": value, "show": "tappable", "from_abroad": false });
            let channel: Channel = serde_json::from_value(channel).expect("a channel");
            assert_eq!(grouped(&channel, place).as_deref(), shown, "{value}");
        }
    }
}
