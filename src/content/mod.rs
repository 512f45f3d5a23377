//! What Kawan knows, on its way from reviewed files to a phone.
//!
//! [`read`] loads `content/`, [`validate`] finds every fault with its file and line, [`compile`] makes the pack
//! and [`key`] signs it. A device needs only [`format`], [`sign`], [`version`] and [`changes`]: what is shipped, whether it is
//! ours, whether it may replace what is held, and what is different then. [`install`] puts a pack in place or leaves everything as it was.
//!
//! Nothing here ranks, translates or shows.

pub mod blocklist;
pub mod card;
pub mod changes;
pub mod corridor;
pub mod format;
pub mod guide;
pub mod law;
pub mod place;
pub mod sign;
pub mod term;
pub mod version;

#[cfg(feature = "content-build")]
mod grouped;
#[cfg(feature = "content-build")]
pub mod guide_file;
#[cfg(feature = "content-build")]
pub mod key;
#[cfg(feature = "content-build")]
pub mod languages;
#[cfg(feature = "content-build")]
pub mod locale;
#[cfg(feature = "content-build")]
mod negation;
#[cfg(feature = "content-build")]
pub mod problem;
#[cfg(feature = "content-build")]
pub mod read;
#[cfg(feature = "content-build")]
pub mod record;
#[cfg(feature = "content-build")]
pub mod recordings;
#[cfg(feature = "content-build")]
pub mod source_file;
#[cfg(feature = "content-build")]
pub mod stale;
#[cfg(feature = "content-build")]
pub mod week;

#[cfg(feature = "sqlite")]
pub mod pack_db;

// The list of countries (`rust_iso3166`) comes with the command line, so the checker and what builds on it do too.
#[cfg(feature = "cli")]
pub mod compile;
#[cfg(feature = "cli")]
pub mod validate;

#[cfg(not(target_arch = "wasm32"))]
pub mod install;
