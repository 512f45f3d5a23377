//! The plain pages: the same components, rendered once when the site is built. They need no script.

use std::collections::BTreeMap;
use std::rc::Rc;

use dioxus::prelude::*;

use super::pages::{CardsPage, CountryPage, GuidePage, GuidesPage, HelpPage, LanguagePage, OfferPage, PocketPage};
use super::parts::{EmergencyList, Header};
use super::view::Shared;
use super::{Answers, Route, View};
use crate::content::card::Card;
use crate::content::format::Directory;
use crate::content::guide::WholeGuide;
use crate::content::law::Rule;
use crate::domain::{Country, GuideTopic, Language};
use crate::offer::Rulebook;
use crate::words::Words;

/// All that plain pages are made of.
pub struct Sources {
    pub directory: Rc<Directory>,
    /// One for each language, in the order of [`Language::ALL`].
    pub words: Vec<Rc<Words>>,
    /// In the order of a journey.
    pub guides: Rc<Vec<WholeGuide>>,
    pub laws: Rc<BTreeMap<String, Rule>>,
    pub cards: Rc<Vec<Card>>,
    /// What the offer check is made with.
    pub book: Rc<Rulebook>,
}

impl Sources {
    /// The words of a language; English ones where it is missing.
    #[must_use]
    pub fn words(&self, language: Language) -> Rc<Words> {
        let found = self.words.iter().find(|w| w.language() == language).or_else(|| self.words.first());
        found.cloned().unwrap_or_else(|| Rc::new(Words::new(language, [], [])))
    }

    /// Every screen that can be made of these sources.
    pub fn routes(&self) -> impl Iterator<Item = Route> {
        Route::all().filter(|route| match route {
            Route::Guides(_) => !self.guides.is_empty(),
            Route::Cards(_) => !self.cards.is_empty(),
            Route::Guide(_, topic) => self.guide(*topic).is_some(),
            _ => true,
        })
    }

    fn guide(&self, topic: GuideTopic) -> Option<&WholeGuide> {
        self.guides.iter().find(|whole| whole.guide.id == topic)
    }

    /// The whole document of one screen. `{{rules}}` and `{{asset:…}}` are filled in when the site is written.
    #[must_use]
    pub fn page(&self, route: Route) -> String {
        let body = dioxus_ssr::render_element(self.element(route));
        let language = route.language().unwrap_or(Language::En);
        document(language, &body, route.is_live())
    }

    /// The frame in which the live app stands when a page is not on the phone.
    #[must_use]
    pub fn shell(&self) -> String {
        let words = self.words(Language::En);
        let (directory, words) = (Shared(self.directory.clone()), Shared(words));
        let body = rsx! {
            Header { words: words.clone() }
            main { EmergencyList { directory, words } }
        };
        document(Language::En, &dioxus_ssr::render_element(body), true)
    }

    /// The body of the pocket edition.
    #[must_use]
    pub fn pocket(&self, language: Language, country: Country) -> String {
        // Guides stand in the page itself; links to them would lead nowhere.
        let directory = Directory { guides: Vec::new(), ..(*self.directory).clone() };
        let view = self.view(language, country, Rc::new(directory));
        let (guides, laws, cards) =
            (Shared(self.guides.clone()), Shared(self.laws.clone()), Shared(self.cards.clone()));
        let all = Shared(Rc::new(self.words.clone()));
        dioxus_ssr::render_element(rsx! { PocketPage { view, guides, laws, cards, all } })
    }

    fn view(&self, language: Language, country: Country, directory: Rc<Directory>) -> View {
        View {
            directory,
            words: self.words(language),
            others: Rc::new(self.words.clone()),
            country,
            answers: Answers::default(),
            now: None,
            at_desk: false,
        }
    }

    fn element(&self, route: Route) -> Element {
        let directory = Shared(self.directory.clone());
        match route {
            Route::Languages => rsx! { LanguagePage { directory, english: Shared(self.words(Language::En)) } },
            Route::Countries(language) => rsx! { CountryPage { directory, words: Shared(self.words(language)) } },
            Route::Help(language, country) => {
                let view = self.view(language, country, self.directory.clone());
                rsx! { HelpPage { view } }
            }
            Route::Offer(language) => rsx! { OfferPage { directory, words: Shared(self.words(language)) } },
            Route::Guides(language) => {
                let (guides, words) = (Shared(self.guides.clone()), Shared(self.words(language)));
                rsx! { GuidesPage { guides, words, directory } }
            }
            Route::Cards(language) => {
                let (cards, words) = (Shared(self.cards.clone()), Shared(self.words(language)));
                let all = Shared(Rc::new(self.words.clone()));
                rsx! { CardsPage { cards, words, all, directory } }
            }
            Route::Guide(language, topic) => {
                let Some(guide) = self.guide(topic).cloned() else { return rsx! {} };
                let (laws, words) = (Shared(self.laws.clone()), Shared(self.words(language)));
                let all = Shared(Rc::new(self.words.clone()));
                rsx! { GuidePage { guide: Shared(Rc::new(guide)), laws, words, all, directory } }
            }
        }
    }
}

/// The frame around a page, with room for the live app where there is one. The title is the same everywhere: history must not tell.
fn document(language: Language, body: &str, live: bool) -> String {
    let code = language.code();
    let app = if live { "<div id=\"app\"></div>" } else { "" };
    format!(
        "<!doctype html><html lang=\"{code}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Kawan</title>\
         <meta name=\"referrer\" content=\"no-referrer\"><meta name=\"format-detection\" content=\"telephone=no\">\
         <meta name=\"theme-color\" content=\"#0b6b61\">\
         <meta name=\"robots\" content=\"noindex\">\
         <style>{{{{rules}}}}</style>\
         <link rel=\"manifest\" href=\"/manifest.webmanifest\"><link rel=\"icon\" href=\"{{{{asset:icon.svg}}}}\">\
         </head><body><div id=\"page\">{body}</div>{app}\
         <link rel=\"stylesheet\" href=\"{{{{asset:late.css}}}}\">\
         <script type=\"module\" src=\"{{{{asset:boot.js}}}}\"></script></body></html>"
    )
}
