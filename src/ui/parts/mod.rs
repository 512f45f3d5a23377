//! Pieces that pages share, one a file.

mod back;
mod call;
mod contact_card;
mod contact_row;
mod emergency_list;
mod emergency_strip;
mod go;
mod header;
mod icon;
#[cfg(feature = "prerender")]
mod law_part;
mod need_section;
mod notices;
mod provenance;
mod ready_message;
mod scan;
mod warnings;

pub use back::Back;
pub use contact_card::ContactCard;
pub use emergency_list::EmergencyList;
pub use emergency_strip::EmergencyStrip;
pub use go::Go;
#[cfg(feature = "web")]
pub use go::Navigator;
pub use header::Header;
pub use icon::Icon;
#[cfg(feature = "prerender")]
pub use law_part::LawPart;
pub use need_section::NeedSection;
#[cfg(feature = "prerender")]
pub use need_section::id_of as need_id;
#[cfg(feature = "web")]
pub use need_section::need_of_id;
pub use notices::{DraftNotice, Footer, Updates};
