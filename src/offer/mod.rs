//! Is this offer safe? A pure function over what a person told, the law of the corridor and reviewed rules.
//!
//! [`check`] finds the signs an offer shows, with the rules and laws they rest on, and never says that an offer is safe. Rules,
//! questions, ceilings and rates are data of `content/offer/`; what may be written there is in [`rule`], [`condition`], [`question`],
//! [`fee`] and [`rate`]. What is not known is not bad: a condition that cannot be told does not hold.
//!
//! Promises, held by `tests/it/offer/`:
//! - A bad answer more never calms the verdict, and the order of answers does not matter.
//! - "No warning" is not said while a decisive question is open.
//! - Whom the person knows, a licence that is real, and an official's help never calm a verdict.
//! - Every finding names a law or a source that exists.

mod answers;
mod case;
mod check;
pub mod condition;
pub mod fee;
pub mod question;
pub mod rate;
pub mod rule;

pub use answers::{Answer, Answers, BadFact, MONTHS_OF_WAGE, Money, Period, Wage};
pub use check::{Checked, Finding, Offer, Rulebook, Verdict, check};
pub use question::Stage;
