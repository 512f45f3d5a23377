//! The list of guides, by who they are for.

use dioxus::prelude::*;

use crate::content::format::Directory;
use crate::content::guide::WholeGuide;
use crate::domain::{Audience, GuideTopic, Security};
use crate::ui::Route;
use crate::ui::parts::{Back, EmergencyList, Footer, Go, Header, Listen, Updates};
use crate::ui::view::Shared;
use crate::words::Words;

/// The groups, most urgent first.
const GROUPS: [(Audience, &str); 5] = [
    (Audience::Trouble, "audience-trouble"),
    (Audience::Offered, "audience-offered"),
    (Audience::Abroad, "audience-abroad"),
    (Audience::Family, "audience-family"),
    (Audience::Outreach, "audience-outreach"),
];

#[component]
pub fn GuidesPage(guides: Shared<Vec<WholeGuide>>, words: Shared<Words>, directory: Shared<Directory>) -> Element {
    let compiled = directory.0.compiled;
    let say = &words.0;
    let language = say.language();
    let titled = |whole: &WholeGuide| (whole.guide.id, say.get(&format!("guide-{}", whole.guide.id.name())));
    let of = |audience: Audience| -> Vec<_> {
        guides.0.iter().filter(|whole| whole.guide.audience.first() == Some(&audience)).map(titled).collect()
    };
    let groups = GROUPS.map(|(audience, heading)| (say.get(heading), of(audience)));
    rsx! {
        Header { words: words.clone() }
        main {
            Updates { words: words.clone() }
            Listen { words: words.clone() }
            Back { to: Route::Countries(language), words: words.clone() }
            h1 { {say.get("guides-title")} }
            for (heading, list) in groups.into_iter().filter(|(_, list)| !list.is_empty()) {
                h2 { {heading.clone()} }
                nav { class: "choices", "aria-label": heading,
                    for (topic, title) in list { Go { to: Route::Guide(language, topic), class: "choice", {title} } }
                }
            }
            SidesOfSecurity { guides: guides.clone(), words: words.clone() }
            EmergencyList { directory: directory.clone(), words: words.clone() }
        }
        Footer { words: words.clone(), compiled }
    }
}

/// Which side of human security each guide serves, so that a helper sees which sides are thin.
#[component]
fn SidesOfSecurity(guides: Shared<Vec<WholeGuide>>, words: Shared<Words>) -> Element {
    let say = &words.0;
    let titled = |topic: GuideTopic| say.get(&format!("guide-{}", topic.name()));
    let sides = Security::ALL.map(|side| {
        let serving = guides.0.iter().filter(|whole| whole.guide.security.contains(&side));
        let titles: Vec<String> = serving.map(|whole| titled(whole.guide.id)).collect();
        let count = say.say("security-guides", &[("count", &titles.len().to_string())]);
        (say.get(&format!("security-{}", side.name())), count, titles)
    });
    rsx! {
        details {
            summary { {say.get("security-title")} }
            for (side, count, titles) in sides {
                h3 { {side} }
                p { class: "src", {count} }
                ul { for title in titles { li { {title} } } }
            }
        }
    }
}
