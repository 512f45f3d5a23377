//! Pieces that pages share, one a file.

mod all_contacts;
mod back;
mod call;
#[cfg(feature = "prerender")]
mod cards;
#[cfg(feature = "web")]
mod changes;
mod contact_card;
mod contact_row;
mod emergency_list;
mod emergency_strip;
mod go;
#[cfg(feature = "prerender")]
mod guide_text;
mod header;
mod help_anywhere;
mod icon;
#[cfg(feature = "prerender")]
mod law_part;
mod listen;
mod need_section;
mod notices;
mod pass_on;
mod provenance;
mod ready_message;
mod scan;
#[cfg(feature = "web")]
mod search_box;
#[cfg(feature = "prerender")]
mod short_list;
mod warnings;

pub use all_contacts::{AllContacts, listed};
pub use back::Back;
#[cfg(feature = "prerender")]
pub use cards::Cards;
#[cfg(feature = "web")]
pub use changes::{Changes, RuleWords};
pub use contact_card::ContactCard;
pub use emergency_list::EmergencyList;
pub use emergency_strip::EmergencyStrip;
pub use go::Go;
#[cfg(feature = "web")]
pub use go::Navigator;
#[cfg(feature = "prerender")]
pub use guide_text::GuideText;
pub use header::Header;
pub use help_anywhere::HelpAnywhere;
pub use icon::Icon;
#[cfg(feature = "prerender")]
pub use law_part::LawPart;
pub use listen::Listen;
pub use need_section::NeedSection;
pub use need_section::id_of as need_id;
#[cfg(feature = "web")]
pub use need_section::need_of_id;
pub use notices::{DraftNotice, Footer, Updates};
pub use pass_on::PassOn;
#[cfg(feature = "web")]
pub use search_box::{GuideTexts, SearchBox};
#[cfg(feature = "prerender")]
pub use short_list::ShortList;
