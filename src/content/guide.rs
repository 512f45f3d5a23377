//! A rights guide: what it rests on, once, and its text, once a language. Files of `content/guides/`; titles stand in `locales/`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{Audience, Confidence, GuideTopic, Language, Need, Security, Source};

/// The front matter of the English file: everything about a guide but its words.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    pub id: GuideTopic,
    /// Whom to contact is ranked for these.
    pub needs: Vec<Need>,
    /// Who reads it fears their own state: whom to contact is then another question, and stands in the guide.
    #[serde(default)]
    pub fears_government: bool,
    /// An official is part of what happened; the same.
    #[serde(default)]
    pub official_involved: bool,
    pub audience: Vec<Audience>,
    pub security: Vec<Security>,
    pub confidence: Confidence,
    /// Ids of rules, by two letters of a country or `INT`, most important first.
    pub law: BTreeMap<String, Vec<String>>,
    /// For what the text says beyond the rules.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
}

/// The front matter of a translation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// [`fingerprint`](super::guide_file::fingerprint) of the English text it was made from.
    pub english: String,
    pub status: Status,
}

/// How far a text has been reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    MachineDraft,
    NativeReviewed,
    TwoReviewed,
}

/// The words of a guide in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// At most five.
    pub do_now: Vec<String>,
    pub why: Vec<String>,
    pub good_to_know: Vec<String>,
    pub take_care: Vec<String>,
}

/// What a screen needs to point at a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideLink {
    pub id: GuideTopic,
    pub needs: Vec<Need>,
}

impl Text {
    /// All lines in the order of reading.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        [&self.do_now, &self.why, &self.good_to_know, &self.take_care].into_iter().flatten().map(String::as_str)
    }
}

/// A guide with its text in every language it has.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeGuide {
    pub guide: Guide,
    pub texts: BTreeMap<Language, Text>,
}
