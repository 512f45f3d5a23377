//! Where one can be, and its address. Addresses are opaque: a browser's history must not tell.

use sha2::{Digest, Sha256};

use crate::domain::{Country, GuideTopic, Language};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// Choose a language.
    Languages,
    /// Choose where you are.
    Countries(Language),
    /// Whom to contact there.
    Help(Language, Country),
    /// Is this job offer safe?
    Offer(Language),
    /// The list of guides.
    Guides(Language),
    Guide(Language, GuideTopic),
    /// Cards to show.
    Cards(Language),
}

impl Route {
    /// Every screen that has a plain page.
    pub fn all() -> impl Iterator<Item = Self> {
        let of = |language| {
            std::iter::once(Self::Countries(language))
                .chain(Country::COVERED.into_iter().map(move |country| Self::Help(language, country)))
                .chain([Self::Offer(language), Self::Guides(language), Self::Cards(language)])
                .chain(GuideTopic::ALL.into_iter().map(move |topic| Self::Guide(language, topic)))
        };
        std::iter::once(Self::Languages).chain(Language::ALL.into_iter().flat_map(of))
    }

    /// The address: `/index.html` or `/p/` and five letters that say nothing.
    #[must_use]
    pub fn address(self) -> String {
        match self {
            Self::Languages => "/index.html".to_owned(),
            Self::Countries(language) => page(&language.code()),
            Self::Help(language, country) => page(&format!("{language} {country}")),
            Self::Offer(language) => page(&format!("{language} offer")),
            Self::Guides(language) => page(&format!("{language} guides")),
            Self::Cards(language) => page(&format!("{language} cards")),
            Self::Guide(language, topic) => page(&format!("{language} {}", topic.name())),
        }
    }

    /// The screen at an address; the first screen when there is none.
    #[must_use]
    pub fn at(address: &str) -> Self {
        Self::all().find(|route| route.address() == address).unwrap_or(Self::Languages)
    }

    /// Whether the live app draws this screen too. The others are pages for reading, whole as they are.
    #[must_use]
    pub fn is_live(self) -> bool {
        !matches!(self, Self::Guides(_) | Self::Guide(..) | Self::Cards(_))
    }

    /// The language of the screen; the first screen speaks all.
    #[must_use]
    pub fn language(self) -> Option<Language> {
        match self {
            Self::Languages => None,
            Self::Countries(language)
            | Self::Help(language, _)
            | Self::Offer(language)
            | Self::Guides(language)
            | Self::Guide(language, _)
            | Self::Cards(language) => Some(language),
        }
    }
}

/// Where the pocket edition of a country in a language can be fetched: a file to keep and to pass on, not a screen.
#[must_use]
pub fn pocket_address(language: Language, country: Country) -> String {
    format!("/k/{}.html", code(&format!("{language} {country} pocket")))
}

fn page(name: &dyn std::fmt::Display) -> String {
    format!("/p/{}.html", code(name))
}

/// Five letters or digits from a hash, without those that look alike.
fn code(name: &dyn std::fmt::Display) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let hash = Sha256::digest(format!("page {name}"));
    hash.iter().take(5).map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_screen_has_its_own_address_and_is_found_by_it() {
        let addresses: BTreeSet<String> = Route::all().map(Route::address).collect();
        assert_eq!(addresses.len(), Route::all().count());
        assert!(Route::all().all(|route| Route::at(&route.address()) == route));
    }

    #[test]
    fn an_unknown_address_is_the_first_screen() {
        assert_eq!(Route::at("/p/nowhere.html"), Route::Languages);
    }
}
