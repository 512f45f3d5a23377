//! Whom do I contact now?
//!
//! [`rank`] answers with decisions, each with its reasons as data; it reads no clock, no file and no database, and gives the
//! same answer on a phone and on a server. Three promises, held by property tests:
//!
//! 1. for a migrant, a line that is police or immigration, or passes people to them, never stands first unless a life is in danger
//!    and no emergency line answers that does not ask for papers;
//! 2. an answer the person gives never pushes down a contact that fits it better;
//! 3. the same question gives the same order.

mod dangers;
mod doors;
mod emergency;
mod need;
mod person;
mod points;
mod rank;
mod reach;
mod reasons;
mod situation;
mod towns;

pub use crate::domain::Need;
pub use dangers::warnings;
pub use emergency::{Emergency, EmergencyNumber, Service, emergency};
pub use points::Score;
pub use rank::{Entry, Ranked, rank};
pub use reach::{Reach, ReachableChannel};
pub use reasons::Reason;
pub use situation::{Facts, Papers, Situation, Town};
pub use towns::find_town;
