//! One page a screen.

#[cfg(feature = "prerender")]
mod cards;
mod countries;
#[cfg(feature = "prerender")]
mod guide;
#[cfg(feature = "prerender")]
mod guides;
mod help_now;
mod languages;
mod offer;
#[cfg(feature = "web")]
mod offer_check;
#[cfg(feature = "prerender")]
mod pocket;
#[cfg(feature = "web")]
mod questions;

#[cfg(feature = "prerender")]
pub use cards::CardsPage;
pub use countries::CountryPage;
#[cfg(feature = "prerender")]
pub use guide::GuidePage;
#[cfg(feature = "prerender")]
pub use guides::GuidesPage;
pub use help_now::HelpPage;
pub use languages::LanguagePage;
pub use offer::{OfferPage, SIGNS};
#[cfg(feature = "web")]
pub use offer_check::OfferCheck;
#[cfg(feature = "prerender")]
pub use pocket::PocketPage;
#[cfg(feature = "web")]
pub use questions::Questions;
