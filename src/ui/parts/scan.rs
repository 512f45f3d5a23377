//! A picture of a number for a phone to scan, so that a call need not leave a trace on a shared computer.

use dioxus::prelude::*;

use super::Icon;
use crate::ui::View;

/// Nothing on a phone and on plain pages.
#[component]
pub fn ScanToCall(view: View, number: String) -> Element {
    let words = &view.words;
    match picture(&number).filter(|_| view.at_desk) {
        None => rsx! {},
        Some(picture) => rsx! {
            details {
                summary { Icon { name: "qr" } {words.get("scan-to-call")} }
                img { class: "qr", src: picture, alt: "{number}" }
            }
        },
    }
}

/// The `tel:` link of a number as a picture in an address of its own.
#[cfg(feature = "web")]
fn picture(number: &str) -> Option<String> {
    let code = qrcode::QrCode::new(format!("tel:{number}")).ok()?;
    let drawing = code.render::<qrcode::render::svg::Color<'_>>().build();
    Some(format!("data:image/svg+xml,{}", super::call::percent(&drawing)))
}

/// Plain pages are made once for all screens.
#[cfg(not(feature = "web"))]
fn picture(_number: &str) -> Option<String> {
    None
}
