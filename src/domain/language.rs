//! The eleven languages Kawan speaks, and the many more that a helper may speak.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Country;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    En,
    Id,
    Ms,
    My,
    Km,
    Th,
    Lo,
    Vi,
    Fil,
    Bn,
    Ne,
}

impl Language {
    pub const ALL: [Self; 11] =
        [Self::En, Self::Id, Self::Ms, Self::My, Self::Km, Self::Th, Self::Lo, Self::Vi, Self::Fil, Self::Bn, Self::Ne];

    /// The ISO 639 code, as used in file names and the `lang` attribute.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Id => "id",
            Self::Ms => "ms",
            Self::My => "my",
            Self::Km => "km",
            Self::Th => "th",
            Self::Lo => "lo",
            Self::Vi => "vi",
            Self::Fil => "fil",
            Self::Bn => "bn",
            Self::Ne => "ne",
        }
    }

    /// The name in the language itself, for the picker.
    #[must_use]
    pub fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Id => "Bahasa Indonesia",
            Self::Ms => "Bahasa Melayu",
            Self::My => "မြန်မာဘာသာ",
            Self::Km => "ភាសាខ្មែរ",
            Self::Th => "ไทย",
            Self::Lo => "ລາວ",
            Self::Vi => "Tiếng Việt",
            Self::Fil => "Filipino",
            Self::Bn => "বাংলা",
            Self::Ne => "नेपाली",
        }
    }

    /// The state whose people mostly read this language. It only orders rows (which mission is shown); it is never stored
    /// and never taken as known. `None` where the language is shared by several states.
    #[must_use]
    pub fn usual_nationality(self) -> Option<Country> {
        Some(match self {
            Self::En | Self::Ms => return None,
            Self::Id => Country::ID,
            Self::My => Country::MM,
            Self::Km => Country::KH,
            Self::Th => Country::TH,
            Self::Lo => Country::LA,
            Self::Vi => Country::VN,
            Self::Fil => Country::PH,
            Self::Bn => Country::BD,
            Self::Ne => Country::NP,
        })
    }

    /// The same language as a helper may list it.
    #[must_use]
    pub fn tongue(self) -> Tongue {
        Tongue::new(self.code())
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = if text == "tl" { "fil" } else { text };
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or_else(|| text.to_owned())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Any language somebody speaks, by its ISO 639 code. Tagalog (`tl`) and Filipino (`fil`) are one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Tongue(String);

impl Tongue {
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self(if code == "tl" { "fil" } else { code }.to_owned())
    }

    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// The interface language of the same name, if it is one of the eleven.
    #[must_use]
    pub fn language(&self) -> Option<Language> {
        self.0.parse().ok()
    }
}

impl From<String> for Tongue {
    fn from(code: String) -> Self {
        Self::new(&code)
    }
}

impl From<Tongue> for String {
    fn from(tongue: Tongue) -> Self {
        tongue.0
    }
}
