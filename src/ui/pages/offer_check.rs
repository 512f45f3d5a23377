//! The live app's offer check: one question a screen, big answers, "I don't know" always; then what to do, and why.

use dioxus::prelude::*;

use super::questions::origins_first;
use crate::domain::{Country, Need};
use crate::offer::question::{Kind, Question};
use crate::offer::rule::Weight;
use crate::offer::{Answer, Checked, Finding, Money, Offer, Period, Rulebook, Stage, Verdict, Wage, check};
use crate::platform::web;
use crate::ui::Route;
use crate::ui::draft::{Draft, Step};
use crate::ui::parts::{Icon, RuleWords, need_id};
use crate::ui::view::Shared;
use crate::words::Words;

/// The kinds of work that can be chosen.
const SECTORS: [&str; 10] = [
    "domestic_work",
    "care",
    "manufacturing",
    "construction",
    "plantation",
    "fishing",
    "entertainment",
    "scam_compound_pretext",
    "seasonal",
    "other",
];

/// Money that people are asked for.
const CURRENCIES: [&str; 18] = [
    "MYR", "THB", "SGD", "BND", "HKD", "TWD", "IDR", "MMK", "KHR", "LAK", "VND", "PHP", "BDT", "NPR", "USD", "KRW",
    "AUD", "CNY",
];

#[component]
pub fn OfferCheck(words: Shared<Words>, book: Shared<Rulebook>, rules: RuleWords, draft: Signal<Draft>) -> Element {
    let say = words.0.clone();
    let step = draft.read().step(&book.0);
    let answered = say.say("offer-answered", &[("count", &draft.read().answered().to_string())]);
    let started = draft.read().answered() > 0;
    let can_end = draft.read().offer().is_some() && step != Step::Result;
    let result = (step == Step::Result).then(|| draft.read().offer()).flatten();
    rsx! {
        section { class: "offer",
            if !started { p { {say.get("offer-intro")} } } else { p { class: "src", role: "status", {answered} } }
            match step {
                Step::Stage => rsx! { StageQuestion { words: words.clone(), draft } },
                Step::Origin => rsx! { Places { words: words.clone(), home: true, title: say.get("offer-q-origin"), onchoose: move |country| { draft.write().set_origin(country); web::to_question(); } } },
                Step::Destination => rsx! { Places { words: words.clone(), home: false, title: say.get("offer-q-destination"), onchoose: move |country| { draft.write().set_destination(country); web::to_question(); } } },
                Step::Sector => rsx! { Sectors { words: words.clone(), draft } },
                Step::Question(question) => rsx! { Ask { key: "{question.id}", words: words.clone(), question, draft } },
                Step::Result => rsx! {},
            }
            if let Some(offer) = result { Outcome { words: words.clone(), book, rules, offer: Shared(offer.into()) } }
            if started {
                div { class: "walk",
                    button { class: "plain", onclick: move |_| { draft.write().back(); web::to_question(); }, Icon { name: "arrow-left" } {say.get("back")} }
                    if can_end { button { class: "plain", onclick: move |_| { draft.write().show_result(); web::to_question(); }, {say.get("offer-done")} } }
                    if !can_end { button { class: "plain", onclick: move |_| { draft.set(Draft::default()); web::to_question(); }, {say.get("offer-again")} } }
                }
            }
        }
    }
}

#[component]
fn StageQuestion(words: Shared<Words>, draft: Signal<Draft>) -> Element {
    let say = &words.0;
    let stages = [
        (Stage::BeforeDeparture, "offer-stage-before_departure"),
        (Stage::InTransit, "offer-stage-in_transit"),
        (Stage::AtWork, "offer-stage-at_work"),
    ]
    .map(|(stage, key)| (stage, say.get(key)));
    rsx! {
        h2 { id: QUESTION, {say.get("offer-q-stage")} }
        div { class: "choices",
            for (stage, name) in stages {
                button { class: "choice", onclick: move |_| { draft.write().set_stage(stage); web::to_question(); }, {name} }
            }
        }
    }
}

/// Where the question stands, so that whoever listens to the screen is taken to it.
const QUESTION: &str = web::QUESTION;

#[component]
fn Places(words: Shared<Words>, home: bool, title: String, onchoose: EventHandler<Country>) -> Element {
    let list: Vec<Country> = if home { origins_first().collect() } else { Country::COVERED.to_vec() };
    let list = list.into_iter().chain([Country::OTHER]).map(|country| (country, words.0.country(country)));
    rsx! {
        h2 { id: QUESTION, {title} }
        div { class: "choices small",
            for (country, name) in list { button { class: "choice", onclick: move |_| onchoose.call(country), {name} } }
        }
    }
}

#[component]
fn Sectors(words: Shared<Words>, draft: Signal<Draft>) -> Element {
    let list = SECTORS.map(|sector| (sector, words.0.get(&format!("offer-sector-{sector}"))));
    rsx! {
        h2 { id: QUESTION, {words.0.get("offer-q-sector")} }
        div { class: "choices",
            for (sector, name) in list {
                button { class: "choice", onclick: move |_| { draft.write().set_sector(sector); web::to_question(); }, {name} }
            }
        }
    }
}

#[component]
fn Ask(words: Shared<Words>, question: Question, draft: Signal<Draft>) -> Element {
    let say = words.0.clone();
    let title = say.get(&format!("offer-q-{}", question.id));
    let id = question.id.clone();
    let tell = use_callback(move |answer: Option<Answer>| {
        draft.write().tell(&id, answer);
        web::to_question();
    });
    let choices: Vec<(Answer, String)> = match question.kind {
        Kind::YesNo => vec![(Answer::Yes, say.get("yes")), (Answer::No, say.get("no"))],
        Kind::Choice => {
            let name = |value: &String| say.get(&format!("offer-{}-{value}", question.id));
            question.values.iter().map(|value| (Answer::Chosen(value.clone()), name(value))).collect()
        }
        _ => Vec::new(),
    };
    rsx! {
        h2 { id: QUESTION, {title} }
        div { class: "choices",
            for (answer, name) in choices {
                button { class: "choice", onclick: move |_| tell.call(Some(answer.clone())), {name} }
            }
        }
        match question.kind {
            Kind::Number => rsx! { NumberField { words: words.clone(), tell } },
            Kind::Money | Kind::Wage => rsx! { MoneyField { words: words.clone(), wage: question.kind == Kind::Wage, tell } },
            _ => rsx! {},
        }
        button { class: "choice unsure", onclick: move |_| tell.call(None), {say.get("dont-know")} }
    }
}

#[component]
fn NumberField(words: Shared<Words>, tell: Callback<Option<Answer>>) -> Element {
    let mut typed = use_signal(String::new);
    let read = move || typed.read().trim().parse().ok().map(Answer::Number);
    rsx! {
        form { action: "/search", onsubmit: move |event| { event.prevent_default(); if let Some(answer) = read() { tell.call(Some(answer)); } },
            input { r#type: "number", inputmode: "numeric", min: "0", max: "999", autocomplete: "off", "aria-labelledby": QUESTION,
                oninput: move |event| typed.set(event.value()) }
            button { class: "choice", disabled: read().is_none(), {words.0.get("next")} }
        }
    }
}

#[component]
fn MoneyField(words: Shared<Words>, wage: bool, tell: Callback<Option<Answer>>) -> Element {
    let say = &words.0;
    let mut typed = use_signal(String::new);
    let mut currency = use_signal(|| CURRENCIES.first().copied().unwrap_or_default().to_owned());
    let read = move || {
        let amount = typed.read().trim().parse().ok()?;
        let currency = currency.read().clone();
        Some(if wage {
            Answer::Wage(Wage { amount, currency, per: Period::Month })
        } else {
            Answer::Money(Money { amount, currency })
        })
    };
    rsx! {
        form { action: "/search", onsubmit: move |event| { event.prevent_default(); if let Some(answer) = read() { tell.call(Some(answer)); } },
            label { {say.get("offer-amount")}
                input { r#type: "number", inputmode: "decimal", min: "0", autocomplete: "off", oninput: move |event| typed.set(event.value()) }
            }
            label { {say.get("offer-currency")}
                select { onchange: move |event| currency.set(event.value()),
                    for code in CURRENCIES { option { value: code, {code} } }
                }
            }
            button { class: "choice", disabled: read().is_none(), {say.get("next")} }
        }
    }
}

#[component]
fn Outcome(words: Shared<Words>, book: Shared<Rulebook>, rules: RuleWords, offer: Shared<Offer>) -> Element {
    let say = words.0.clone();
    let checked = check(&offer.0, &book.0);
    let name = checked.verdict.name();
    let class = if checked.verdict == Verdict::StrongWarning { "verdict grave" } else { "verdict" };
    let months = months(&offer.0).map(|months| say.say("offer-fee-months", &[("months", &months)]));
    let ask: Vec<String> = checked.open.iter().filter_map(|id| say.spoken(&format!("offer-ask-{id}"), &[])).collect();
    let help = help(&offer.0, &checked, &words.0);
    rsx! {
        section { class, role: "status",
            h2 { id: QUESTION, {say.get(&format!("offer-verdict-{name}"))} }
            p { class: "do", {say.get(&format!("offer-do-{name}"))} }
        }
        if let Some((address, country)) = help {
            a { class: "choice", href: address, Icon { name: "life-buoy" } span { {say.get("offer-help-title")} ": " {country} } }
        }
        if !ask.is_empty() {
            h2 { {say.get("offer-ask-title")} }
            ul { class: "points", for line in ask { li { {line} } } }
        }
        if !checked.findings.is_empty() { h2 { {say.get("offer-why-title")} } }
        if let Some(months) = months { p { {months} } }
        for finding in checked.findings { Found { key: "{finding.id}", words: words.clone(), rules: rules.clone(), finding } }
        if checked.corridor_unknown { p { class: "src", {say.get("offer-corridor-unknown")} } }
        p { class: "calm", {say.get("offer-not-your-fault")} }
    }
}

#[component]
fn Found(words: Shared<Words>, rules: RuleWords, finding: Finding) -> Element {
    let say = &words.0;
    let laws: Vec<String> = finding.law.iter().filter_map(|id| rules.0.get(id).cloned()).collect();
    rsx! {
        details { class: "need", open: finding.weight == Weight::Grave,
            summary { Icon { name: "alert" } span { {say.get(&format!("offer-finding-{}", finding.id))} } }
            p { class: "do", {say.get(&format!("offer-do-{}", finding.id))} }
            if !laws.is_empty() {
                h3 { {say.get("offer-law-title")} }
                ul { class: "points", for law in laws { li { {law} } } }
            }
        }
    }
}

/// The fee in months of the promised wage, where both are told in the same money.
fn months(offer: &Offer) -> Option<String> {
    let (fee, wage) = (offer.answers.money("fee_asked")?, offer.answers.wage("wage_promised")?);
    let same = fee.currency == wage.currency && !wage.amount.is_zero() && !fee.amount.is_zero();
    same.then(|| (fee.amount / wage.amount).round_dp(1).normalize().to_string())
}

/// The help page of where the person is, opened at what was found.
fn help(offer: &Offer, checked: &Checked, words: &Words) -> Option<(String, String)> {
    let here = if offer.stage == Stage::BeforeDeparture { offer.origin } else { offer.destination };
    let country = Some(here).filter(|country| country.is_covered())?;
    let found = |id: &str| checked.findings.iter().any(|it| it.id == id);
    let need = match offer.stage {
        _ if found("restriction_of_movement") => Need::LockedIn,
        _ if found("child") => Need::Child,
        Stage::BeforeDeparture | Stage::InTransit => Need::RecruitedCheated,
        Stage::AtWork if found("abusive_conditions") || found("threats") => Need::Trafficked,
        Stage::AtWork if found("withholding_wages") => Need::Wages,
        Stage::AtWork if found("passport_retention") => Need::PassportTaken,
        Stage::AtWork => Need::RecruitedCheated,
    };
    let address = format!("{}#{}", Route::Help(words.language(), country).address(), need_id(need));
    Some((address, words.country(country)))
}
