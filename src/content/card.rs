//! A sentence to show to an officer, a guard or a doctor. One record of `content/cards.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub id: String,
    pub en: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub basis: String,
    /// `machine-draft` until a native speaker has read it.
    pub status: String,
    /// Gaps filled in when shown, such as `{$language}`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub placeables: Vec<String>,
    /// The sentence by language code; also Chinese, for Taiwan and Hong Kong.
    pub words: BTreeMap<String, String>,
}
