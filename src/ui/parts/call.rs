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
    let number = display(&channel).to_owned();
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
            bdi { class: "big", {display(&channel)} }
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

/// The number as people write it. ASCII digits in every language.
#[must_use]
pub fn display(channel: &Channel) -> &str {
    channel.grouped.as_deref().unwrap_or(&channel.value)
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

    fn link(kind: &str, value: &str) -> Option<String> {
        let channel = serde_json::json!({ "type": kind, "value": value, "show": "tappable", "from_abroad": true });
        href(&serde_json::from_value(channel).expect("a channel"), Some("မ 1"))
    }

    #[test]
    fn a_number_is_dialled_as_it_is_and_a_message_travels_whole() {
        let cases = [
            (link("phone", "999"), "tel:999"),
            (link("hotline", "+60330008858"), "tel:+60330008858"),
            (link("sms", "15888"), "sms:15888?body=%E1%80%99%201"),
            (link("whatsapp", "+60123"), "https://wa.me/60123?text=%E1%80%99%201"),
            (link("email", "a@b.org"), "mailto:a@b.org"),
        ];
        for (link, expected) in cases {
            assert_eq!(link.as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_name_to_look_up_is_no_link() {
        assert_eq!(link("telegram", "@somebody"), None);
    }
}
