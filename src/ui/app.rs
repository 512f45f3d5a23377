//! The live app: the same screens, with a few questions more, ranked anew with every answer.
//!
//! It starts from the address of the plain page it stands on and takes over when it is drawn. Nothing a person says here is stored.

use std::rc::Rc;

use chrono::{DateTime, FixedOffset, Utc};
use dioxus::prelude::*;

use super::draft::Draft;
use super::pages::{CountryPage, HelpPage, LanguagePage, OfferCheck, OfferPage, Questions};
use super::parts::{Changes, GuideTexts, Navigator, RuleWords, SearchBox, need_id, need_of_id};
use super::view::Shared;
use super::{Answers, Route, View};
use crate::content::changes::{Change, changes};
use crate::content::format::Directory;
use crate::domain::{Country, GuideTopic, Language};
use crate::help::Need;
use crate::offer::Rulebook;
use crate::platform::web;
use crate::words::{Fault, Words, fault};

/// What the app is started with.
#[derive(Clone, PartialEq)]
pub struct Start {
    pub directory: Shared<Directory>,
    /// The language of the page it starts on.
    pub words: Shared<Words>,
    pub english: Shared<Words>,
    pub route: Route,
    /// The page asked for is one the app can draw. A page for reading that is not on the phone is not.
    pub found: bool,
}

/// Fetches what the app needs for the page it stands on.
///
/// # Errors
/// [`Fault::Data`] when a file is missing or cannot be read: the plain page stays.
pub async fn prepare() -> Result<Start, Fault> {
    let asked = Route::at(&web::path());
    let route = match asked.language() {
        Some(language) if !asked.is_live() => Route::Countries(language),
        _ => asked,
    };
    let directory = load(DIRECTORY).await?;
    let directory: Directory = serde_json::from_str(&directory).map_err(|_| Fault::Data)?;
    let english = load_words(Language::En).await?;
    let words = match route.language() {
        None | Some(Language::En) => english.clone(),
        Some(language) => load_words(language).await?,
    };
    Ok(Start {
        directory: Shared(Rc::new(directory)),
        words: Shared(words),
        english: Shared(english),
        route,
        found: asked.is_live(),
    })
}

async fn load(name: &str) -> Result<String, Fault> {
    let address = web::names().remove(name).ok_or(Fault::Data)?;
    web::fetch_text(&address).await.map_err(|_| Fault::Data)
}

async fn load_words(language: Language) -> Result<Rc<Words>, Fault> {
    let own = load(&format!("{language}.ftl")).await?;
    // Each file is whole (the site is not built otherwise), so English need not be parsed a second time behind it.
    Ok(Rc::new(Words::new(language, [own.as_str()], [])))
}

const DIRECTORY: &str = "directory.json";

/// Minutes pass and offices close.
const CLOCK_SECONDS: u32 = 60;

#[component]
pub fn App(start: Start) -> Element {
    let mut screen = use_signal(|| Screen { route: start.route, words: start.words.clone() });
    let mut others = use_signal(|| Rc::new(vec![start.words.0.clone(), start.english.0.clone()]));
    let answers = use_signal(Answers::default);
    let mut open = use_signal(opened_need);
    let mut now = use_signal(web::now);
    let mut texts = use_signal(Vec::<(GuideTopic, String)>::new);
    let mut failed = use_signal(|| !start.found);
    let mut before = use_signal(|| None::<Rc<Directory>>);
    let mut rules = use_signal(RuleWords::default);
    let mut book = use_signal(|| None::<Rulebook>);
    let draft = use_signal(Draft::default);

    let go = use_callback(move |to: Route| {
        if !to.is_live() {
            web::leave_for(&to.address());
            return;
        }
        spawn(async move {
            let words = match to.language() {
                Some(language) => words_of(language, others).await,
                None => Ok(screen.peek().words.0.clone()),
            };
            failed.set(words.is_err());
            if let Ok(words) = words {
                open.set(None);
                texts.set(Vec::new());
                web::set_language(to.language().map_or("en", Language::code));
                web::replace_path(&to.address());
                screen.set(Screen { route: to, words: Shared(words) });
                // Once it is drawn.
                web::seconds(0).await;
                web::to_top();
            }
        });
    });
    use_context_provider(|| Navigator(go));
    // The frame that stands in for a page is in no language of its own.
    use_hook(|| web::set_language(start.route.language().map_or("en", Language::code)));
    use_effect(web::say_standing);
    use_future(move || async move {
        loop {
            web::seconds(CLOCK_SECONDS).await;
            now.set(web::now());
        }
    });
    let held = start.directory.clone();
    use_future(move || {
        let held = held.clone();
        async move { before.set(seen_before(&held.0).await) }
    });
    let language = use_memo(move || screen.read().words.0.language());
    let asks = use_memo(move || matches!(screen.read().route, Route::Offer(_)));
    use_effect(move || {
        if asks() && book.peek().is_none() {
            spawn(async move { book.set(load_book().await) });
        }
    });
    // The rulebook with the questions that there are words for; the others are for the command line.
    let spoken = use_memo(move || book.read().as_ref().map(|book| spoken(book, &screen.read().words.0)));
    // The words of rules are fetched only when something may have changed, or an offer rests on them.
    use_effect(move || {
        let language = language();
        rules.set(RuleWords::default());
        if before.read().is_some() || book.read().is_some() {
            spawn(async move { rules.set(rule_words(language).await) });
        }
    });
    use_future(move || async move {
        // Languages a helper may read; nothing waits for them.
        for language in Language::ALL {
            if let Ok(words) = words_of(language, others).await
                && !others.peek().iter().any(|known| known.language() == language)
            {
                let more = others.peek().iter().cloned().chain([words]).collect();
                others.set(Rc::new(more));
            }
        }
    });

    let Screen { route, words } = screen();
    let notice = failed().then(|| fault(&words.0, &Fault::Data));
    rsx! {
        if let Some((happened, advice)) = notice {
            p { class: "warn", role: "alert", {happened} " " {advice} }
        }
        match route {
            Route::Languages => rsx! { LanguagePage { directory: start.directory.clone(), english: start.english.clone() } },
            Route::Countries(_) | Route::Guides(_) | Route::Guide(..) | Route::Cards(_) => rsx! { CountryPage { directory: start.directory.clone(), words } },
            Route::Offer(_) => rsx! {
                OfferPage { directory: start.directory.clone(), words: words.clone(), live: spoken.read().is_some(),
                    if let Some(book) = spoken() { OfferCheck { words, book, rules: rules(), draft } }
                }
            },
            Route::Help(_, country) => {
                let view = View {
                    directory: start.directory.0.clone(),
                    words: words.0.clone(),
                    others: others(),
                    country,
                    answers: answers(),
                    now: Some(clock_of(country, now())),
                    at_desk: web::is_desk(),
                };
                rsx! {
                    HelpPage {
                        view: view.clone(),
                        open: Some(open()),
                        ontoggle: move |(need, opened): (Need, bool)| open.set(opened.then_some(need)),
                        if let Some(older) = before() {
                            Changes {
                                view: view.clone(),
                                list: since(&older, &view),
                                rules: rules(),
                                onread: move |()| {
                                    remember_directory();
                                    before.set(None);
                                },
                            }
                        }
                        SearchBox {
                            view: view.clone(),
                            texts: GuideTexts(texts),
                            onask: move |()| load_texts(screen, texts),
                            onneed: move |need| {
                                open.set(Some(need));
                                spawn(async move {
                                    web::seconds(0).await;
                                    web::show(&need_id(need));
                                });
                            },
                        }
                        Questions { view, answers }
                    }
                }
            }
        }
    }
}

/// What is on screen: changed in one step, so that no page is ever drawn in another page's language.
#[derive(Clone, PartialEq)]
struct Screen {
    route: Route,
    words: Shared<Words>,
}

async fn words_of(language: Language, known: Signal<Rc<Vec<Rc<Words>>>>) -> Result<Rc<Words>, Fault> {
    let found = known.peek().iter().find(|words| words.language() == language).cloned();
    match found {
        Some(words) => Ok(words),
        None => load_words(language).await,
    }
}

/// The directory of the release that was in use before this one, as long as the phone still has it.
async fn seen_before(now_held: &Directory) -> Option<Rc<Directory>> {
    let now = web::names().remove(DIRECTORY)?;
    let seen = web::seen_directory().filter(|seen| *seen != now && seen.starts_with("/a/"));
    let text = match seen {
        Some(seen) => web::fetch_text(&seen).await.ok(),
        None => None,
    };
    let before = text.and_then(|text| serde_json::from_str(&text).ok());
    // What changed nowhere is read already.
    let before = before
        .filter(|before| !changes(before, now_held, &Country::COVERED.into_iter().collect()).is_empty())
        .map(Rc::new);
    if before.is_none() {
        remember_directory();
    }
    before
}

fn remember_directory() {
    if let Some(now) = web::names().remove(DIRECTORY) {
        web::remember_directory(&now);
    }
}

/// What changed where the person is, and where they come from.
fn since(before: &Directory, view: &View) -> Shared<Vec<Change>> {
    let countries = std::iter::once(view.country).chain(view.nationality()).collect();
    Shared(Rc::new(changes(before, &view.directory, &countries)))
}

/// Without it the page shows the warning signs as the plain page does.
async fn load_book() -> Option<Rulebook> {
    serde_json::from_str(&load("offer.json").await.ok()?).ok()
}

fn spoken(book: &Rulebook, words: &Words) -> Shared<Rulebook> {
    let mut book = book.clone();
    book.questions.retain(|question| words.spoken(&format!("offer-q-{}", question.id), &[]).is_some());
    Shared(Rc::new(book))
}

async fn rule_words(language: Language) -> RuleWords {
    let text = load(&format!("{language}-rules.json")).await.unwrap_or_default();
    Shared(Rc::new(serde_json::from_str(&text).unwrap_or_default()))
}

/// The text of the guides in the language of the screen. Without it, titles are still found.
fn load_texts(screen: Signal<Screen>, mut texts: Signal<Vec<(GuideTopic, String)>>) {
    if !texts.peek().is_empty() {
        return;
    }
    let language = screen.peek().words.0.language();
    spawn(async move {
        if let Ok(list) = load(&format!("{language}-read.json")).await
            && let Ok(list) = serde_json::from_str(&list)
        {
            texts.set(list);
        }
    });
}

fn opened_need() -> Option<Need> {
    need_of_id(&web::opened_section()?)
}

/// The moment by the country's own clock.
fn clock_of(country: Country, now: DateTime<Utc>) -> DateTime<FixedOffset> {
    let offset = country.utc_offset_minutes().and_then(|minutes| FixedOffset::east_opt(minutes * 60));
    offset.map_or_else(|| now.fixed_offset(), |zone| now.with_timezone(&zone))
}
