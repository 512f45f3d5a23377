//! Any situation, and directories that differ from the real one where the promises are made.

use chrono::{DateTime, FixedOffset};
use kawan::domain::{Confidence, Contact, Country, Enforcement, Tongue, WithoutPapers};
use kawan::help::{Facts, Need, Papers, Situation, Town};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

use crate::kit::directory;

/// Circumstances that are so or not.
const FACTS: [&str; 23] = [
    "activist",
    "before_departure",
    "coverage",
    "deserter",
    "domestic",
    "fears_government",
    "guarded",
    "hiding",
    "ill",
    "in_labour",
    "in_port",
    "injured",
    "life_at_risk",
    "messages_screened",
    "no_place",
    "official_involved",
    "offline",
    "outside",
    "refugee",
    "violence",
    "wage_owed",
    "unknown_to_us",
    "also_unknown",
];

pub fn situation() -> impl Strategy<Value = Situation> {
    (place(), nationality(), select(&Papers::ALL[..]), select(&Need::ALL[..]), language(), moment(), facts()).prop_map(
        |((country, town), nationality, papers, need, language, at, facts)| Situation {
            country,
            town,
            nationality,
            papers,
            need,
            language: Tongue::new(language),
            at,
            facts,
        },
    )
}

/// A covered country or none, and perhaps a town in it, known or not.
fn place() -> impl Strategy<Value = (Option<Country>, Option<Town>)> {
    let country = prop::option::weighted(0.95, select(&Country::COVERED[..]));
    (country, prop::option::of(any::<Index>()), any::<bool>()).prop_map(|(country, town, known)| {
        let here: Vec<_> = directory().places.iter().filter(|place| Some(place.country) == country).collect();
        let town = town.filter(|_| !here.is_empty()).map(|index| {
            let place = index.get(&here);
            Town { name: place.name.clone(), point: known.then_some(place.point) }
        });
        (country, town)
    })
}

/// One of ours, none, another that serves people here, or one we know nothing of.
fn nationality() -> impl Strategy<Value = Option<Country>> {
    let other = select(vec![Country::OTHER, "IN".parse().expect("a code"), "CN".parse().expect("a code")]);
    prop_oneof![1 => Just(None), 8 => select(&Country::COVERED[..]).prop_map(Some), 1 => other.prop_map(Some)]
}

fn language() -> impl Strategy<Value = &'static str> {
    select(vec!["en", "id", "ms", "my", "km", "th", "lo", "vi", "fil", "bn", "ne", "tl", "zh", "ta", "xx", ""])
}

/// Any minute from 2020 to 2035, in any zone people use.
fn moment() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (1_577_836_800i64..2_051_222_400, -12i32..=14).prop_map(|(seconds, hours)| {
        let zone = FixedOffset::east_opt(hours * 3600).expect("a zone");
        DateTime::from_timestamp(seconds, 0).expect("a moment").with_timezone(&zone)
    })
}

fn facts() -> impl Strategy<Value = Facts> {
    let told = prop::collection::btree_map(select(&FACTS[..]), any::<bool>(), 0..4);
    let age = || prop::option::weighted(0.2, 0u32..=120);
    let caller = select(vec!["self", "wife", "family", "neighbour", "Mother", ""]);
    let phone = select(vec!["shared", "hidden", "own", ""]);
    let held_in = prop::option::weighted(0.1, select(&Country::COVERED[..]));
    (told, age(), age(), prop::option::weighted(0.3, caller), prop::option::weighted(0.3, phone), held_in).prop_map(
        |(told, child_age, age, caller, phone, held_in)| {
            let mut facts: Map<String, Value> =
                told.into_iter().map(|(name, yes)| (name.to_owned(), json!(yes))).collect();
            let more = [
                ("child_age", json!(child_age)),
                ("age", json!(age)),
                ("caller", json!(caller)),
                ("phone", json!(phone)),
                ("held_in", json!(held_in)),
            ];
            facts.extend(more.map(|(name, value)| (name.to_owned(), value)));
            serde_json::from_value(Value::Object(facts)).expect("facts")
        },
    )
}

/// Circumstances as somebody else's program may send them: right names, any value.
pub fn any_circumstances() -> impl Strategy<Value = Value> {
    let names: Vec<&str> = FACTS.into_iter().chain(["child_age", "age", "caller", "phone", "held_in"]).collect();
    let values = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1e300),
        json!(17),
        json!(""),
        json!("no"),
        json!("MY"),
        json!("Malaysia"),
        json!([]),
        json!([{}]),
        json!({ "a": null }),
    ];
    prop::collection::btree_map(select(names), select(values), 0..6)
        .prop_map(|facts| Value::Object(facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()))
}

/// What may be different about a record.
#[derive(Clone, Debug)]
enum Change {
    Enforcement(Enforcement),
    Confidence(Confidence),
    WithoutPapers(WithoutPapers),
    NoChannel,
    OnlyInside,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        select(vec![Enforcement::None, Enforcement::Shares, Enforcement::Runs]).prop_map(Change::Enforcement),
        select(vec![Confidence::Low, Confidence::Medium, Confidence::High]).prop_map(Change::Confidence),
        select(vec![WithoutPapers::No, WithoutPapers::Unclear, WithoutPapers::Yes]).prop_map(Change::WithoutPapers),
        Just(Change::NoChannel),
        Just(Change::OnlyInside),
    ]
}

/// The real contacts, some of them changed: promises must not rest on how the records happen to be.
pub fn contacts() -> impl Strategy<Value = Vec<Contact>> {
    let changes = prop_oneof![1 => Just(Vec::new()), 2 => prop::collection::vec((any::<Index>(), change()), 0..150)];
    changes.prop_map(|changes| {
        let mut contacts = directory().contacts.clone();
        for (index, change) in changes {
            let at = index.index(contacts.len());
            apply(&mut contacts[at], change);
        }
        contacts
    })
}

fn apply(contact: &mut Contact, change: Change) {
    match change {
        Change::Enforcement(enforcement) => contact.enforcement = enforcement,
        Change::Confidence(confidence) => contact.confidence = confidence,
        Change::WithoutPapers(papers) => contact.undocumented = papers,
        Change::NoChannel => contact.channels.clear(),
        Change::OnlyInside => contact.channels.iter_mut().for_each(|channel| channel.from_abroad = false),
    }
}
