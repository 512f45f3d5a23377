//! A message to send, in the helper's language and in one's own. Nothing is sent by itself.

use dioxus::prelude::*;

use super::Icon;
use super::call::percent;
use crate::domain::Language;
use crate::help::Need;
use crate::ui::View;
use crate::words;

/// The text for one helper's language, ready for a link.
pub fn text_for(view: &View, need: Need, language: Language) -> Option<String> {
    let words = view.words_in(language)?;
    let town = view.answers.town.as_ref().map(|(name, _)| name.as_str());
    Some(words::ready_message(&words, need, view.country, town, view.language()).text)
}

/// The message in each of the languages the shown helpers read, then in one's own. The first is the one to send; the person
/// picks the number in their own phone.
#[component]
pub fn ReadyMessage(view: View, need: Need, languages: Vec<Language>) -> Element {
    let words = &view.words;
    let texts: Vec<(Language, String, String)> = languages
        .into_iter()
        .filter_map(|language| {
            let name = words.language_name(language.code())?;
            Some((language, words.say("message-in", &[("language", &name)]), text_for(&view, need, language)?))
        })
        .collect();
    let to_send = texts.first().map(|(_, _, text)| percent(text));
    rsx! {
        details { class: "msg",
            summary { {words.get("message-title")} }
            p { {words.get("message-not-sent")} }
            for (language, heading, text) in texts {
                h4 { {heading} }
                p { class: "text", lang: language.code(), {text.clone()} }
                button { class: "copy", "data-copy": "{text}", "data-copied": words.get("copied"), {words.get("copy-message")} }
            }
            if let Some(text) = to_send {
                a { class: "write", href: "sms:?&body={text}", Icon { name: "message" } {words.get("send-sms")} }
                a { class: "write", href: "https://wa.me/?text={text}", rel: "noreferrer", Icon { name: "message" } {words.get("write-whatsapp")} }
            }
        }
    }
}
