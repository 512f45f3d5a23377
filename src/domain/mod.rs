//! The nouns every layer shares. Nothing here reads a file, a clock or a database, and nothing here speaks to a person.

mod contact;
mod country;
mod guide;
mod hours;
mod language;
mod need;
mod place;
mod provenance;
mod warning;

pub use contact::{Channel, ChannelKind, Contact, ContactId, ContactKind, Enforcement, Show, Topic, WithoutPapers};
pub use country::{Country, CountryError};
pub use guide::{Audience, GuideTopic, Security};
pub use hours::{Opening, Span, Week};
pub use language::{Language, Tongue};
pub use need::Need;
pub use place::{Place, PlaceId, PlaceKind, Point};
pub use provenance::{Confidence, Month, Source};
pub use warning::Warning;
