//! What a person sees. The same components make the plain pages ([`prerender`]) and the live app ([`app`]).
//!
//! A component shows; it does not compute. Whom to contact comes from `help`, every word from `words`.

#[cfg(feature = "web")]
pub mod app;
#[cfg(feature = "web")]
mod draft;
mod pages;
mod parts;
#[cfg(feature = "prerender")]
pub mod prerender;
mod routes;
pub mod shelf;
mod view;

pub use pages::{CountryPage, HelpPage, LanguagePage, OfferPage, SIGNS};
pub use routes::{Route, pocket_address};
pub use view::{Answers, Origin, View};

/// Drawings that only the live app uses; those of the plain pages are seen in the pages.
pub const APP_ICONS: [&str; 3] = ["qr", "search", "book"];
