//! One page a screen.

mod countries;
mod help_now;
mod languages;
#[cfg(feature = "web")]
mod questions;

pub use countries::CountryPage;
pub use help_now::HelpPage;
pub use languages::LanguagePage;
#[cfg(feature = "web")]
pub use questions::Questions;
