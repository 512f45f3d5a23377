//! The live app's questions: country of origin, papers, town. None has to be answered; each answer orders the help anew.

use dioxus::prelude::*;

use crate::domain::{Country, Place, PlaceKind};
use crate::help::{Papers, find_town};
use crate::platform::web;
use crate::ui::{Answers, Origin, View};
use crate::words::{Fault, fault};

/// Countries people leave for work come first.
const ORIGINS: [Country; 9] = [
    Country::ID,
    Country::MM,
    Country::PH,
    Country::BD,
    Country::NP,
    Country::VN,
    Country::KH,
    Country::LA,
    Country::TL,
];

/// All countries, for the question where somebody comes from.
pub(super) fn origins_first() -> impl Iterator<Item = Country> {
    let others = Country::COVERED.into_iter().filter(|country| !ORIGINS.contains(country));
    ORIGINS.into_iter().chain(others)
}

#[component]
pub fn Questions(view: View, answers: Signal<Answers>) -> Element {
    let words = view.words.clone();
    rsx! {
        // A browser that offers to fill in fields asks its maker about them, except in a search: nobody is told of ours.
        form { action: "/search", onsubmit: move |event| event.prevent_default(), details { class: "ask",
            summary { {words.get("questions-title")} }
            p { class: "src", {words.get("questions-why")} }
            Nationality { view: view.clone(), answers }
            PapersQuestion { view: view.clone(), answers }
            TownQuestion { view: view.clone(), answers }
            Tick { label: words.get("afraid-government"), on: view.answers.afraid_of_government,
                set: move |on| answers.write().afraid_of_government = on }
            Tick { label: words.get("for-someone-else"), on: view.answers.for_someone_else,
                set: move |on| answers.write().for_someone_else = on }
            Tick { label: words.get("under-18"), on: view.answers.under_18,
                set: move |on| answers.write().under_18 = on }
        } }
    }
}

#[component]
fn Nationality(view: View, answers: Signal<Answers>) -> Element {
    let words = &view.words;
    let list = origins_first().chain([Country::OTHER]);
    let chosen = view.nationality();
    rsx! {
        label {
            {words.get("from-where")}
            select {
                onchange: move |event| {
                    answers.write().origin = event.value().parse().map_or(Origin::NotTold, Origin::Told);
                },
                option { value: "", selected: chosen.is_none(), {words.get("papers-unknown")} }
                for country in list {
                    option { value: "{country}", selected: chosen == Some(country), {words.country(country)} }
                }
            }
        }
    }
}

#[component]
fn PapersQuestion(view: View, answers: Signal<Answers>) -> Element {
    let words = &view.words;
    rsx! {
        label {
            {words.get("which-papers")}
            select {
                onchange: move |event| {
                    let chosen = Papers::ALL.into_iter().find(|papers| papers.name() == event.value());
                    answers.write().papers = chosen.unwrap_or_default();
                },
                for papers in Papers::ALL {
                    option { value: papers.name(), selected: view.answers.papers == papers, {words.get(key(papers))} }
                }
            }
        }
    }
}

fn key(papers: Papers) -> &'static str {
    match papers {
        Papers::Valid => "papers-valid",
        Papers::Expired => "papers-expired",
        Papers::None => "papers-none",
        Papers::HeldByEmployer => "papers-held",
        Papers::RefugeeCard => "papers-refugee",
        Papers::Unknown => "papers-unknown",
    }
}

/// The field keeps what was typed, also when we do not know the town; it is read when the person leaves it, so that no
/// input method is disturbed.
#[component]
fn TownQuestion(view: View, answers: Signal<Answers>) -> Element {
    let words = view.words.clone();
    let mut unknown = use_signal(|| None::<String>);
    let language = view.language();
    let towns: Vec<String> = view
        .directory
        .places
        .iter()
        .filter(|place| place.country == view.country && is_town(place))
        .map(|place| local_name(place, language.code()))
        .collect();
    let notice = unknown().map(|town| fault(&words, &Fault::UnknownTown(town)));
    let directory = view.directory.clone();
    let country = view.country;
    rsx! {
        label {
            {words.get("which-town")}
            input {
                r#type: "text", list: "towns", autocomplete: "off", spellcheck: "false", autocapitalize: "off", maxlength: 80,
                onchange: move |event| {
                    let typed = event.value().trim().to_owned();
                    let found = find_town(&directory.places, country, &typed).map(|place| place.point);
                    spawn(async move {
                        // Whoever leaves the field by tapping something must hit it: the list may move only after that.
                        web::after_tap().await;
                        unknown.set((found.is_none() && !typed.is_empty()).then(|| typed.clone()));
                        answers.write().town = found.map(|point| (typed, point));
                    });
                },
            }
        }
        datalist { id: "towns",
            for town in towns { option { value: "{town}" } }
        }
        if let Some((happened, advice)) = notice { p { class: "warn", role: "alert", {happened} " " {advice} } }
    }
}

/// Places where detention is are for families and lawyers: nobody is asked whether they are near one.
fn is_town(place: &Place) -> bool {
    place.kind != PlaceKind::Detention
}

fn local_name(place: &Place, language: &str) -> String {
    place.names.get(language).unwrap_or(&place.name).clone()
}

#[component]
fn Tick(label: String, on: bool, set: EventHandler<bool>) -> Element {
    rsx! {
        label { class: "tick",
            input { r#type: "checkbox", checked: on, onchange: move |event| set.call(event.checked()) }
            span { {label} }
        }
    }
}
