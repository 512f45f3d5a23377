//! A channel as something to tap, and its number as something to read, copy or write on paper.

use std::fmt::Write;

use dioxus::prelude::*;

use super::Icon;
use super::scan::ScanToCall;
use crate::domain::{Channel, ChannelKind};
use crate::ui::View;

/// The button of one tappable channel. `message` is written into a text channel, never sent by itself.
#[component]
pub fn CallButton(view: View, channel: Channel, message: Option<String>) -> Element {
    let words = &view.words;
    let number = display(&channel.value);
    let (icon, label) = match channel.kind {
        ChannelKind::Phone | ChannelKind::Hotline => ("phone", words.say("call-number", &[("number", &number)])),
        ChannelKind::Sms => ("message", words.get("send-sms")),
        ChannelKind::Whatsapp => ("message", words.get("write-whatsapp")),
        ChannelKind::Viber => ("message", "Viber".to_owned()),
        ChannelKind::Line => ("message", "LINE".to_owned()),
        ChannelKind::Telegram => ("message", "Telegram".to_owned()),
        ChannelKind::Email => ("message", words.get("write-email")),
        ChannelKind::Web | ChannelKind::Facebook => ("globe", words.get("open-website")),
    };
    let class = if channel.is_voice() { "call" } else { "write" };
    match href(&channel, message.as_deref()) {
        Some(href) => rsx! { a { class, href, rel: "noreferrer", Icon { name: icon } {label} } },
        None => rsx! { p { {label} ": " {channel.value.clone()} } },
    }
}

/// A number to read, copy or write down; at a desk also to scan with the phone that will call.
#[component]
pub fn BigNumber(view: View, channel: Channel) -> Element {
    let words = &view.words;
    if !channel.is_number() {
        return rsx! { p { class: "addr", {channel.value.clone()} } };
    }
    rsx! {
        p { class: "num",
            bdi { class: "big", {display(&channel.value)} }
            " "
            button { class: "copy", "data-copy": "{channel.value}", "data-copied": words.get("copied"), {words.get("copy-number")} }
        }
        ScanToCall { view: view.clone(), number: channel.value.clone() }
    }
}

/// Where the button leads; `None` where there is only a name to look up.
fn href(channel: &Channel, message: Option<&str>) -> Option<String> {
    let value = &channel.value;
    let body = |mark: &str| message.map(|text| format!("{mark}={}", percent(text))).unwrap_or_default();
    let digits = value.trim_start_matches('+');
    Some(match channel.kind {
        ChannelKind::Phone | ChannelKind::Hotline => format!("tel:{value}"),
        ChannelKind::Sms => format!("sms:{value}{}", body("?body")),
        ChannelKind::Whatsapp => format!("https://wa.me/{digits}{}", body("?text")),
        ChannelKind::Viber => format!("viber://chat?number=%2B{digits}"),
        ChannelKind::Email => format!("mailto:{value}"),
        ChannelKind::Web => value.clone(),
        ChannelKind::Facebook if value.contains('/') => format!("https://{}", value.trim_start_matches("https://")),
        ChannelKind::Line => format!("https://line.me/R/ti/p/{}", percent(value)),
        ChannelKind::Facebook | ChannelKind::Telegram => return None,
    })
}

/// Country codes by length, to set them apart on screen (ITU-T E.164, list of assigned country codes).
const THREE_DIGIT_CODES: [&str; 8] = ["855", "856", "673", "852", "886", "880", "977", "670"];

/// Digits in groups of four from the right, the country code apart. ASCII in every language.
#[must_use]
pub fn display(number: &str) -> String {
    let Some(rest) = number.strip_prefix('+') else { return groups(number) };
    let three = THREE_DIGIT_CODES.iter().any(|code| rest.starts_with(code));
    match rest.split_at_checked(if three { 3 } else { 2 }) {
        Some((code, rest)) => format!("+{code} {}", groups(rest)),
        None => number.to_owned(),
    }
}

fn groups(digits: &str) -> String {
    if digits.len() <= 5 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return digits.to_owned();
    }
    let first = digits.len() % 4;
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 4 == first % 4 {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

/// Percent-encodes everything but unreserved characters (RFC 3986, section 2.3).
pub(super) fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_for_reading_and_short_ones_left_alone() {
        for (number, shown) in [
            ("999", "999"),
            ("15999", "15999"),
            ("+60330008858", "+60 3 3000 8858"),
            ("+85512813282", "+855 1281 3282"),
            ("1800010180", "18 0001 0180"),
        ] {
            assert_eq!(display(number), shown);
        }
    }
}
