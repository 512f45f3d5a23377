//! Numbers and web domains that are never given as help. One record of `content/blocklist.toml`.

use serde::{Deserialize, Serialize};

use crate::domain::Country;

/// How a blocked value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Match {
    /// An international number: blocked everywhere.
    E164,
    /// Digits dialled inside a country: blocked only there.
    Dialled,
    /// A web or mail domain and all below it.
    Domain,
}

/// Why it is blocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    Conflict,
    Enforcement,
    FakeDomain,
    Invented,
    NotAHelpline,
    Superseded,
    Unsupported,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockSource {
    pub title: String,
    pub date: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blocked {
    pub id: String,
    pub value: String,
    #[serde(rename = "match")]
    pub how: Match,
    pub country: Country,
    pub kind: BlockKind,
    pub why: String,
    /// It may stand in a text as "do not call this for help", never in a channel.
    pub may_show_as_warning: bool,
    pub source: BlockSource,
}
