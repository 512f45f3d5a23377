//! One language, with English behind it.

use std::cell::RefCell;
use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::domain::{Country, Language};

/// Speaks one language.
pub struct Words {
    language: Language,
    own: FluentBundle<FluentResource>,
    english: FluentBundle<FluentResource>,
    missing: RefCell<BTreeSet<String>>,
}

impl Words {
    /// The areas every language has, by file name.
    pub const AREAS: [&'static str; 7] = ["app", "help", "names", "cautions", "guides", "offer", "law"];

    /// A language from the sources of its areas, with the English ones behind. A source with faults gives what it can.
    #[must_use]
    pub fn new<'a>(
        language: Language,
        own: impl IntoIterator<Item = &'a str>,
        english: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self {
            language,
            own: bundle(language, own),
            english: bundle(Language::En, english),
            missing: RefCell::default(),
        }
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of this key.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The message with its arguments, each wrapped in direction marks so that digits and names keep their order.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        self.find(key, arguments).unwrap_or_else(|| format!("\u{27e6}{key}\u{27e7}"))
    }

    /// The message, if this language or English has it.
    #[must_use]
    pub fn find(&self, key: &str, arguments: &[(&str, &str)]) -> Option<String> {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, *value)).collect();
        if let Some(text) = format(&self.own, key, &arguments) {
            return Some(text);
        }
        self.missing.borrow_mut().insert(key.to_owned());
        format(&self.english, key, &arguments)
    }

    /// The message, in this language or English, where having none is no fault.
    #[must_use]
    pub fn spoken(&self, key: &str, arguments: &[(&str, &str)]) -> Option<String> {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, *value)).collect();
        format(&self.own, key, &arguments).or_else(|| format(&self.english, key, &arguments))
    }

    /// The caution of a contact, if it has one. Having none is no fault.
    #[must_use]
    pub fn caution(&self, contact: &str) -> Option<String> {
        self.spoken(&format!("caution-{contact}"), &[])
    }

    /// The country's name in this language, or its two letters.
    #[must_use]
    pub fn country(&self, country: Country) -> String {
        let key = if country == Country::OTHER { "other-country".to_owned() } else { format!("country-{country}") };
        format(&self.own, &key, &FluentArgs::new()).unwrap_or_else(|| country.as_str().to_owned())
    }

    /// The name of a language in this one, if we have a word for it.
    #[must_use]
    pub fn language_name(&self, code: &str) -> Option<String> {
        format(&self.own, &format!("language-{code}"), &FluentArgs::new())
    }

    /// Keys that were asked for and that this language does not have.
    #[must_use]
    pub fn missing(&self) -> BTreeSet<String> {
        self.missing.borrow().clone()
    }
}

fn bundle<'a>(language: Language, sources: impl IntoIterator<Item = &'a str>) -> FluentBundle<FluentResource> {
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    for source in sources {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
}
