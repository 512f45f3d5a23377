//! Everything said to a person. A message has a key and stands in `locales/<language>/*.ftl`; no other layer writes prose.
//!
//! [`Words`] is one language with English behind it: a missing message is said in English rather than not at all, is
//! remembered in [`Words::missing`], and never stops anything. The build refuses to publish a page with a missing message.

mod bundle;
mod change;
mod dates;
#[cfg(feature = "embedded")]
mod embedded;
mod explain;
#[cfg(feature = "embedded")]
mod law;
mod message;
#[cfg(feature = "embedded")]
mod number;

pub use bundle::Words;
pub use change::change;
pub use dates::{day, month};
#[cfg(feature = "embedded")]
pub use embedded::texts;
pub use explain::{Fault, channel_languages, fault, kind, list_warning, reason, warning};
#[cfg(feature = "embedded")]
pub use law::{LawWords, law};
pub use message::{Message, helper_language, ready_message, without_marks};
#[cfg(feature = "embedded")]
pub use number::number;
