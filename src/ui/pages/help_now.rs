//! Help now, in one country: emergency numbers first, then what happened, then everybody we know there.

use dioxus::prelude::*;

use crate::help::Need;
use crate::ui::parts::{
    AllContacts, Back, DraftNotice, EmergencyStrip, Footer, Header, Listen, NeedSection, PassOn, Updates,
};
use crate::ui::view::Shared;
use crate::ui::{Route, View};

/// The page. `children` is the live app's questions, absent on a plain page.
#[component]
pub fn HelpPage(
    view: View,
    open: Option<Option<Need>>,
    ontoggle: Option<EventHandler<(Need, bool)>>,
    children: Element,
) -> Element {
    let words = Shared(view.words.clone());
    let say = &view.words;
    let shown_for = view.nationality().map(|n| say.say("shown-for", &[("country", &say.country(n))]));
    rsx! {
        Header { words: words.clone() }
        main {
            Updates { words: words.clone() }
            EmergencyStrip { view: view.clone() }
            div { class: "headrow",
                h1 { {say.get("what-happened")} }
                Back { to: Route::Countries(view.language()), words: words.clone() }
            }
            Listen { words: words.clone() }
            {children}
            if let Some(line) = shown_for { p { class: "src", {line} } }
            for need in Need::ALL {
                NeedSection {
                    key: "{need.name()}",
                    view: view.clone(),
                    need,
                    open: open.map(|it| it == Some(need)),
                    ontoggle: ontoggle.map(|handler| EventHandler::new(move |state| handler.call((need, state)))),
                }
            }
            DraftNotice { words: words.clone() }
            AllContacts { view: view.clone() }
            PassOn { view: view.clone() }
        }
        Footer { words, compiled: view.directory.compiled }
    }
}
