//! Pieces that pages share, one a file.

mod call;
mod contact_card;
mod contact_row;
mod emergency_strip;
mod go;
mod header;
mod icon;
mod need_section;
mod notices;
mod provenance;
mod ready_message;
mod warnings;

pub use contact_card::ContactCard;
pub use emergency_strip::EmergencyStrip;
pub use go::{Go, Navigator};
pub use header::Header;
pub use icon::Icon;
pub use need_section::NeedSection;
pub use notices::{DraftNotice, Footer, Updates};
