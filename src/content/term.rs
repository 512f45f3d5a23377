//! A word of work, migration and law, so that one thing has one name. One record of `content/glossary.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: String,
    pub en: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub basis: String,
    /// `machine-draft` until a native speaker has read it.
    pub status: String,
    pub words: BTreeMap<String, String>,
    /// A page where the word was read in use.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub seen_at: BTreeMap<String, String>,
}
