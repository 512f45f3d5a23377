//! The words of a guide: what to do now, why, what is good to know, what to take care of.

use dioxus::prelude::*;

use crate::content::guide::WholeGuide;
use crate::domain::Language;
use crate::ui::view::Shared;
use crate::words::Words;

#[component]
pub fn GuideText(guide: Shared<WholeGuide>, words: Shared<Words>) -> Element {
    let words = words.0;
    let own = words.language();
    // A text that is not translated yet is better read in English than not at all.
    let (text, spoken) = match guide.0.texts.get(&own) {
        Some(text) => (text.clone(), own),
        None => (guide.0.texts.get(&Language::En).cloned().unwrap_or_default(), Language::En),
    };
    rsx! {
        div { lang: spoken.code(),
            h2 { lang: own.code(), {words.get("guide-do-now")} }
            ol { class: "steps", for line in text.do_now { li { {line} } } }
            h2 { lang: own.code(), {words.get("guide-why")} }
            for line in text.why { p { class: "para", {line} } }
            h2 { lang: own.code(), {words.get("guide-good-to-know")} }
            ul { class: "points", for line in text.good_to_know { li { {line} } } }
            h2 { lang: own.code(), {words.get("guide-take-care")} }
            ul { class: "points warn", for line in text.take_care { li { {line} } } }
        }
    }
}
