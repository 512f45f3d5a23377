//! What is said to a person: the same in all eleven languages, in letters and digits every phone shows, and never silence.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use chrono::NaiveDate;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use kawan::content::locale::{self, Locales, Message};
use kawan::domain::{ContactKind, Country, Language, Month, Tongue, Warning, WithoutPapers};
use kawan::help::{Need, Reason};
use kawan::words::{self, Fault, Words};
use proptest::prelude::*;
use unicode_normalization::is_nfc;

use crate::kit::code::rust_files;
use crate::kit::{files, relative, root, text};

fn locales() -> &'static Locales {
    static LOCALES: OnceLock<Locales> = OnceLock::new();
    LOCALES.get_or_init(|| {
        let (locales, problems) = locale::read(&root().join("locales")).expect("the locales can be opened");
        assert!(problems.is_empty(), "{problems:?}");
        locales
    })
}

/// Every message of a language by its id.
fn messages(language: Language) -> BTreeMap<&'static str, &'static Message> {
    let areas = locales().languages[&language].values();
    areas.flat_map(|area| area.messages.iter().map(|(id, message)| (id.as_str(), message))).collect()
}

/// Fails with every message of another language for which `of` gives something else than for the English one.
#[track_caller]
fn same_as_english<T: PartialEq + std::fmt::Debug>(of: impl Fn(&Message) -> T) {
    let english = messages(Language::En);
    assert!(english.len() > 400, "only {} messages were read", english.len());
    let mut wrong = String::new();
    for language in Language::ALL {
        for (id, message) in messages(language) {
            let (here, there) = (of(message), english.get(id).map(|message| of(message)));
            if there.as_ref() != Some(&here) {
                wrong += &format!("{language} {id}: {here:?}, in English {there:?}\n");
            }
        }
    }
    assert_eq!(wrong, "");
}

// --- the same in every language

#[test]
fn every_language_has_the_same_areas_and_messages() {
    let english: BTreeSet<_> = messages(Language::En).into_keys().collect();
    let areas = |language: Language| locales().languages[&language].keys().cloned().collect::<Vec<_>>();
    for language in Language::ALL {
        assert_eq!(areas(language), areas(Language::En), "{language}");
        let own: BTreeSet<_> = messages(language).into_keys().collect();
        let differing: Vec<_> = own.symmetric_difference(&english).collect();
        assert!(differing.is_empty(), "{language}: {differing:?}");
    }
}

#[test]
fn every_message_puts_in_the_same_things_as_the_english_one() {
    same_as_english(|message| put_in(&message.ftl));
}

/// What a message takes in: variables, other messages, functions, and texts in quotes.
fn put_in(ftl: &str) -> BTreeSet<String> {
    let resource = parser::parse(ftl).expect("the reader wrote it");
    let mut found = BTreeSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in attributes.chain(message.value.iter().map(|value| (None, value))) {
            found.extend(attribute.map(|name| format!(".{name}")));
            for element in &pattern.elements {
                if let PatternElement::Placeable { expression } = element {
                    expressions(expression, &mut found);
                }
            }
        }
    }
    found
}

fn expressions(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => drop(found.insert(inline_name(inline))),
        Expression::Select { selector, variants } => {
            found.insert(inline_name(selector));
            for element in variants.iter().flat_map(|variant| &variant.value.elements) {
                if let PatternElement::Placeable { expression } = element {
                    expressions(expression, found);
                }
            }
        }
    }
}

fn inline_name(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::FunctionReference { id, .. } => format!("{}()", id.name),
        InlineExpression::StringLiteral { value } => format!("{value:?}"),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::Placeable { expression } => format!("{expression:?}"),
    }
}

/// A number that a translation changed may ring at a stranger's. Thai gives a year in its own era too: that says nothing else.
#[test]
fn numbers_to_dial_and_years_are_the_same_as_in_english() {
    same_as_english(|message| {
        let long: BTreeSet<String> = numbers(&message.ftl).into_iter().filter(|digits| digits.len() >= 3).collect();
        let common = |year: &str| year.parse::<u32>().ok()?.checked_sub(543).map(|year| year.to_string());
        let in_both = |year: &String| year.starts_with("25") && common(year).is_some_and(|year| long.contains(&year));
        long.iter().filter(|digits| !in_both(digits)).cloned().collect::<BTreeSet<_>>()
    });
}

/// Digits that belong together: `03-8000 8000` is one number, `2016-2020` are two years.
fn numbers(text: &str) -> Vec<String> {
    let groups = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '-')));
    let runs = groups
        .map(|group| group.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect::<Vec<_>>());
    let years = |runs: &[&str]| runs.iter().all(|run| run.len() == 4);
    runs.flat_map(|runs| if years(&runs) { runs.into_iter().map(str::to_owned).collect() } else { vec![runs.concat()] })
        .collect()
}

// --- letters and digits

/// Each line of the sources of all languages for which `of` finds something.
fn lines(of: impl Fn(&str) -> bool) -> String {
    let mut found = String::new();
    for path in files(&root().join("locales")) {
        for (number, line) in text(&path).lines().enumerate().filter(|(_, line)| of(line)) {
            found += &format!("{}:{}: {line}\n", relative(&path), number + 1);
        }
    }
    found
}

/// A reader compares digits with those on a phone's keys. Short counts such as "24 hours" may be in the reader's own.
#[test]
fn digits_that_may_be_dialled_are_those_on_a_phone() {
    let own_digit = |c: char| c.is_numeric() && !c.is_ascii();
    assert_eq!(lines(|line| line.split(|c| !own_digit(c)).any(|run| run.chars().count() >= 3)), "");
}

#[test]
fn sources_are_in_the_one_spelling_that_unicode_prefers() {
    assert_eq!(lines(|line| !is_nfc(line)), "");
}

/// Where lines may break is the phone's business; a mark nobody sees breaks searching and copying.
#[test]
fn no_invisible_mark_is_typed() {
    const UNSEEN: [char; 8] =
        ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{feff}', '\u{200d}'];
    let unseen = |c: char| {
        UNSEEN.contains(&c) || ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c)
    };
    assert_eq!(lines(|line| line.contains(unseen)), "");
}

#[test]
fn burmese_is_in_unicode_and_not_in_an_older_font_encoding() {
    assert_eq!(lines(looks_like_zawgyi), "");
    // "Myanmar" in both: what is told apart, and that it is.
    assert!(!looks_like_zawgyi("မြန်မာ"));
    for zawgyi in ["ျမန္မာ", "ေက်းဇူး", "ႏိုင္ငံ"] {
        assert!(looks_like_zawgyi(zawgyi), "{zawgyi}");
    }
}

/// Signs that stand in Unicode only behind a consonant, and letters that only the older encodings use in Burmese.
/// Source: Unicode Technical Note 11, storage order.
fn looks_like_zawgyi(line: &str) -> bool {
    let letters: Vec<char> = line.chars().collect();
    let consonant = |c: char| ('\u{1000}'..='\u{102a}').contains(&c) || c == '\u{103f}' || c == '\u{104e}';
    let medial = |c: char| ('\u{103b}'..='\u{103e}').contains(&c);
    letters.iter().enumerate().any(|(at, c)| {
        let before = at.checked_sub(1).map_or(' ', |at| letters[at]);
        let after = letters.get(at + 1).copied().unwrap_or(' ');
        match c {
            '\u{1031}' | '\u{103b}'..='\u{103e}' => !consonant(before) && !medial(before) && before != '\u{1039}',
            '\u{1039}' => !consonant(before) && before != '\u{103a}' || !consonant(after),
            '\u{1060}'..='\u{1097}' => true,
            _ => false,
        }
    })
}

// --- never silence

fn two(own: &str, english: &str) -> Words {
    Words::new(Language::My, [own], [english])
}

#[test]
fn a_missing_message_is_said_in_english_and_remembered() {
    let words = two("here = ဒီမှာ", "here = here\nthere = there { $x }");
    assert_eq!((words.get("here"), words.missing()), ("ဒီမှာ".to_owned(), BTreeSet::new()));
    assert_eq!(words::without_marks(&words.say("there", &[("x", "1")])), "there 1");
    assert_eq!(words.missing(), BTreeSet::from(["there".to_owned()]));
}

#[test]
fn a_message_that_nobody_has_shows_its_key_in_brackets() {
    let words = two("", "");
    assert_eq!(words.get("nowhere"), "⟦nowhere⟧");
    assert_eq!(words.missing(), BTreeSet::from(["nowhere".to_owned()]));
}

#[test]
fn a_faulty_message_costs_only_itself() {
    let words = two("good = ok\nbad = { $\nalso = fine", "bad = in English");
    assert_eq!(["good", "bad", "also"].map(|key| words.get(key)), ["ok", "in English", "fine"]);
}

#[test]
fn a_variable_nobody_gave_leaves_the_rest_readable() {
    let said = two("a = before { $gone } after", "").get("a");
    assert!(said.starts_with("before ") && said.ends_with(" after"), "{said}");
}

#[test]
fn a_caution_or_a_country_without_words_is_no_fault() {
    let words = two("", "caution-a = Careful");
    assert_eq!((words.caution("a").as_deref(), words.caution("b")), (Some("Careful"), None));
    assert_eq!(words.country(Country::MY), "MY");
    assert_eq!(words.missing(), BTreeSet::new());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_source_and_any_key_are_no_panic(source: String, key: String, argument: String) {
        for source in [source.as_str(), &format!("a = {source}"), &format!("{key} = {source} {{ $x }}")] {
            let words = Words::new(Language::Km, [source], [source]);
            let said = words.say(&key, &[("x", &argument), (&argument, "y")]);
            prop_assert!(!said.is_empty() || words.find(&key, &[]).is_some());
            let _ = (words.caution(&key), words.language_name(&key), words::without_marks(&said));
        }
    }
}

// --- every decision has words

#[test]
fn everything_the_engine_may_answer_has_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::embedded(language);
        let warnings =
            Warning::ALL.iter().flat_map(|of| [words::warning(&words, *of), words::list_warning(&words, *of)]);
        let reasons = every_reason().into_iter().map(|reason| words::reason(&words, &reason));
        let kinds = ContactKind::ALL.iter().map(|kind| words::kind(&words, *kind));
        let needs = Need::ALL.iter().map(|need| words.get(&format!("need-{}", need.name())));
        let said: Vec<String> = warnings.chain(reasons).chain(kinds).chain(needs).collect();
        let silent: Vec<_> = said.iter().filter(|line| line.is_empty() || line.contains('⟦')).collect();
        assert!(silent.is_empty(), "{language}: {silent:?}");
        let unnamed = Country::COVERED.into_iter().find(|country| words.country(*country) == country.as_str());
        assert_eq!(unnamed, None, "{language}");
        assert_eq!(words.missing(), BTreeSet::new(), "{language}");
    }
}

/// What happened and what to do, said differently in each language.
#[test]
fn every_fault_has_words_of_its_own_in_every_language() {
    let faults = [
        Fault::UnknownCountry("XX".to_owned()),
        Fault::UnknownTown("Nowhere".to_owned()),
        Fault::PackDamaged,
        Fault::PackOlder,
        Fault::PackOtherEdition,
        Fault::Data,
    ];
    let mut said = BTreeSet::new();
    for (language, fault) in
        Language::ALL.into_iter().flat_map(|language| faults.iter().map(move |fault| (language, fault)))
    {
        let words = Words::embedded(language);
        let (happened, advice) = words::fault(&words, fault);
        assert!(!happened.is_empty() && !advice.is_empty() && words.missing().is_empty(), "{language} {fault:?}");
        if let Fault::UnknownCountry(name) | Fault::UnknownTown(name) = fault {
            assert!(words::without_marks(&happened).contains(name.as_str()), "{language}: {happened}");
        }
        assert!(said.insert((happened, advice)), "{language} says the same of {fault:?} as another language");
    }
}

/// One of each. A new one does not compile here until it is added.
fn every_reason() -> Vec<Reason> {
    let mut all: Vec<Reason> =
        [WithoutPapers::Yes, WithoutPapers::Unclear, WithoutPapers::No].map(Reason::WithoutPapers).into();
    let mut next = Some(Reason::FreeCall);
    while let Some(reason) = next {
        next = match &reason {
            Reason::FreeCall => Some(Reason::AlwaysOpen),
            Reason::AlwaysOpen => Some(Reason::OpenNow),
            Reason::OpenNow => Some(Reason::ClosedNow),
            Reason::ClosedNow => Some(Reason::HoursUnknown),
            Reason::HoursUnknown => Some(Reason::Speaks(Tongue::new("my"))),
            Reason::Speaks(_) => Some(Reason::WithoutPapers(WithoutPapers::Yes)),
            Reason::WithoutPapers(_) => Some(Reason::WorksOnThis),
            Reason::WorksOnThis => Some(Reason::YourState),
            Reason::YourState => Some(Reason::ForPeopleFrom(Country::MM)),
            Reason::ForPeopleFrom(_) => Some(Reason::InYourTown),
            Reason::InYourTown => Some(Reason::DistanceKm(7)),
            Reason::DistanceKm(_) => Some(Reason::SitsIn(Country::TH)),
            Reason::SitsIn(_) => Some(Reason::CanWrite),
            Reason::CanWrite => Some(Reason::Independent),
            Reason::Independent => Some(Reason::NoNumber),
            Reason::NoNumber => None,
        };
        all.push(reason);
    }
    all
}

/// Screens that only the live app has are not looked at when the site is built.
#[test]
fn every_message_that_code_asks_for_by_name_exists() {
    let english = messages(Language::En);
    let mut asked = 0;
    for path in ["src/ui", "src/words", "src/bin"].iter().flat_map(|folder| rust_files(&root().join(folder))) {
        let source = text(&path);
        // Their tests ask for what is not there on purpose.
        let shipped = source.split("#[cfg(test)]").next().unwrap_or_default();
        for mark in [".get(\"", ".say(\"", ".spoken(\""] {
            for key in shipped.split(mark).skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(english.contains_key(key), "{} asks for {key}", relative(&path));
                asked += 1;
            }
        }
    }
    assert!(asked > 60, "only {asked} were found");
}

// --- numbers and dates

#[test]
fn days_are_written_as_each_language_writes_them() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 5).expect("a day of the calendar");
    for (language, shown) in [
        (Language::En, "5 March 2026"),
        (Language::Id, "5 Maret 2026"),
        (Language::Ms, "5 Mac 2026"),
        (Language::My, "2026 ခုနှစ် မတ်လ 5 ရက်"),
        (Language::Km, "ថ្ងៃទី 5 ខែមីនា ឆ្នាំ 2026"),
        (Language::Th, "5 มีนาคม 2569 (2026)"),
        (Language::Lo, "ວັນທີ 5 ມີນາ 2026"),
        (Language::Vi, "ngày 5 tháng 3 năm 2026"),
        (Language::Fil, "5 Marso 2026"),
        (Language::Bn, "5 মার্চ 2026"),
        (Language::Ne, "5 मार्च 2026"),
    ] {
        assert_eq!(words::day(language, day), shown, "{language}");
    }
}

/// Held against the Unicode consortium's names (CLDR, through ICU4X): see decision 10.
#[test]
fn months_are_called_as_unicode_calls_them() {
    use icu_datetime::fieldsets::M;
    let mut others = Vec::new();
    for language in Language::ALL {
        let locale: icu_locale_core::Locale = format!("{language}-u-nu-latn").parse().expect("a language");
        let formatter = icu_datetime::FixedCalendarDateTimeFormatter::<icu_calendar::Gregorian, _>::try_new(
            locale.into(),
            M::long(),
        );
        let formatter = formatter.expect("the language is known");
        for month in 1..=12 {
            let date = icu_calendar::Date::try_new_gregorian(2026, month, 5).expect("a day of the calendar");
            let theirs = formatter.format(&date).to_string();
            let ours =
                words::day(language, NaiveDate::from_ymd_opt(2026, month.into(), 5).expect("a day of the calendar"));
            if !ours.contains(&theirs.trim().to_lowercase()) && !ours.contains(theirs.trim()) {
                others.push(format!("{language} {month}: {ours} has no {theirs}"));
            }
        }
    }
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn months_differ_and_have_digits_of_a_phone() {
    for language in Language::ALL {
        let months: BTreeSet<String> = (1..=12)
            .map(|month| words::month(language, format!("2026-{month:02}").parse::<Month>().expect("a month")))
            .collect();
        assert_eq!(months.len(), 12, "{language}");
        for month in months {
            assert!(
                month.contains("2026") && month.chars().all(|c| !c.is_numeric() || c.is_ascii()),
                "{language}: {month}"
            );
        }
    }
}

#[test]
fn a_bare_year_stays_bare_and_thai_years_come_in_both_eras() {
    let year: Month = "2024".parse().expect("a year");
    for language in Language::ALL {
        let shown = if language == Language::Th { "2567 (2024)" } else { "2024" };
        assert_eq!(words::month(language, year), shown, "{language}");
    }
}

#[test]
fn distances_keep_their_digits_in_every_language() {
    for language in Language::ALL {
        let said = words::reason(&Words::embedded(language), &Reason::DistanceKm(296));
        assert!(words::without_marks(&said).contains("296"), "{language}: {said}");
    }
}
