//! A country or separately governed place, as ISO 3166-1 alpha-2, and the few facts about it that no one disputes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Tongue;

/// Two capital letters of ISO 3166-1 alpha-2, such as `MY`. Whether we hold content for it is [`Country::COVERED`]'s business.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

/// The text was not two letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a two-letter country code")]
pub struct CountryError(pub String);

impl Country {
    pub const BD: Self = Self(*b"BD");
    pub const BN: Self = Self(*b"BN");
    pub const HK: Self = Self(*b"HK");
    pub const ID: Self = Self(*b"ID");
    pub const KH: Self = Self(*b"KH");
    pub const LA: Self = Self(*b"LA");
    pub const MM: Self = Self(*b"MM");
    pub const MY: Self = Self(*b"MY");
    pub const NP: Self = Self(*b"NP");
    pub const PH: Self = Self(*b"PH");
    pub const SG: Self = Self(*b"SG");
    pub const TH: Self = Self(*b"TH");
    pub const TL: Self = Self(*b"TL");
    pub const TW: Self = Self(*b"TW");
    pub const VN: Self = Self(*b"VN");

    /// A state that is not among those offered. ISO 3166-1 leaves ZZ to its users.
    pub const OTHER: Self = Self(*b"ZZ");

    /// Places we hold a directory for, destinations first, as a person picks them.
    pub const COVERED: [Self; 15] = [
        Self::MY,
        Self::TH,
        Self::SG,
        Self::BN,
        Self::HK,
        Self::TW,
        Self::ID,
        Self::MM,
        Self::KH,
        Self::LA,
        Self::VN,
        Self::PH,
        Self::BD,
        Self::NP,
        Self::TL,
    ];

    /// Whether we hold a directory for this place.
    #[must_use]
    pub fn is_covered(self) -> bool {
        Self::COVERED.contains(&self)
    }

    /// The covered place with this code, in capital or small letters.
    #[must_use]
    pub fn covered(code: &str) -> Option<Self> {
        code.to_uppercase().parse().ok().filter(|country: &Self| country.is_covered())
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// Clock offset from UTC in minutes; none of these places has summer time. `None` where we do not know the place.
    ///
    /// Indonesia spans three zones; offices are listed by Jakarta time (+7). Source: IANA time zone database, 2026.
    #[must_use]
    pub fn utc_offset_minutes(self) -> Option<i32> {
        Some(match self {
            Self::NP => 5 * 60 + 45,
            Self::BD => 6 * 60,
            Self::MM => 6 * 60 + 30,
            Self::TH | Self::KH | Self::LA | Self::VN | Self::ID => 7 * 60,
            Self::MY | Self::SG | Self::BN | Self::HK | Self::TW | Self::PH => 8 * 60,
            Self::TL => 9 * 60,
            _ => return None,
        })
    }

    /// The language an officer, a doctor or an employer there most likely reads, of those our cards are written in.
    #[must_use]
    pub fn office_tongue(self) -> Tongue {
        Tongue::new(match self {
            Self::MY | Self::BN => "ms",
            Self::TH => "th",
            Self::HK | Self::TW => "zh-Hant",
            Self::ID => "id",
            Self::MM => "my",
            Self::KH => "km",
            Self::LA => "lo",
            Self::VN => "vi",
            Self::PH => "fil",
            Self::BD => "bn",
            Self::NP => "ne",
            _ => "en",
        })
    }

    /// Countries across a land border or a short strait, whose offices and missions people really use.
    ///
    /// Only covered places are listed. A mission next door often carries the border (Bangkok for Myawaddy).
    #[must_use]
    pub fn neighbours(self) -> &'static [Self] {
        match self {
            Self::MM | Self::LA | Self::KH => &[Self::TH],
            Self::BN => &[Self::MY],
            _ => &[],
        }
    }

    /// Missions of this state answer to a military authority, so its people are warned before contacting them.
    ///
    /// Source: `content/directory/my.toml`, `sg.toml`, `th.toml`, the records of the Myanmar missions.
    #[must_use]
    pub fn missions_answer_to_military(self) -> bool {
        self == Self::MM
    }
}

impl FromStr for Country {
    type Err = CountryError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            &[a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([a, b])),
            _ => Err(CountryError(text.to_owned())),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = CountryError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.as_str().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
