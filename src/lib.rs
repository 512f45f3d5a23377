//! Kawan: a safety companion a migrant worker can carry.
//!
//! Read the tree from the bottom up; data flows one way.
//!
//! - [`domain`] holds the nouns every layer shares: countries, languages, contacts, warnings. No input or output, no clock.
//! - [`help`] answers "whom do I contact now?" as a pure function over those nouns.
//! - [`offer`] answers "is this offer safe?" as a pure function over answers, law and reviewed rules.
//! - [`search`] finds a need, a guide or a contact by what a person types.
//! - [`content`] turns reviewed files into one checked, signed pack, and refuses a pack that is altered or older.
//! - `words` says everything that is said to a person, in eleven languages.
//! - `ui` shows it: the same components make the plain pages and the live app.
//! - `site` writes everything a phone fetches: the plain pages, the hashed assets, the signed release.
//! - `platform` is the only place that touches the browser.
//! - `server` hands the built site and packs to phones.
//! - `bin/` wires these together and holds no rules.
//!
//! What each layer may know is in `docs/ARCHITECTURE.md`, and `tests/it/layers.rs` holds it.

pub mod content;
pub mod domain;
pub mod help;
pub mod offer;
#[cfg(feature = "web")]
pub mod platform;
pub mod search;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "site")]
pub mod site;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(feature = "words")]
pub mod words;
