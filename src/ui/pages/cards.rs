//! Cards to show, by the country in which they are shown.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::content::card::Card;
use crate::content::format::Directory;
use crate::domain::Country;
use crate::ui::Route;
use crate::ui::parts::{Back, Cards, DraftNotice, EmergencyList, Footer, Header, Listen, Updates};
use crate::ui::view::Shared;
use crate::words::Words;

#[component]
pub fn CardsPage(
    cards: Shared<Vec<Card>>,
    words: Shared<Words>,
    all: Shared<Vec<Rc<Words>>>,
    directory: Shared<Directory>,
) -> Element {
    let compiled = directory.0.compiled;
    let say = &words.0;
    let language = say.language();
    let countries = Country::COVERED.map(|country| (country, say.country(country)));
    rsx! {
        Header { words: words.clone() }
        main {
            Updates { words: words.clone() }
            Listen { words: words.clone() }
            Back { to: Route::Countries(language), words: words.clone() }
            h1 { {say.get("cards-title")} }
            p { {say.get("cards-hint")} }
            DraftNotice { words: words.clone() }
            for (country, name) in countries {
                details { class: "need",
                    summary { span { {name} } }
                    Cards { cards: cards.clone(), country, language, all: all.clone() }
                }
            }
            EmergencyList { directory: directory.clone(), words: words.clone() }
        }
        Footer { words: words.clone(), compiled }
    }
}
