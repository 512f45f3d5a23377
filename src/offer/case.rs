//! An offer with everything it is judged by.

use super::answers::Answers;
use super::fee::FeeJudgement;
use super::question::Stage;
use crate::domain::Country;

/// What conditions look at.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    pub answers: &'a Answers,
    pub origin: Country,
    pub destination: Country,
    /// The kind of work, such as `domestic_work`.
    pub sector: &'a str,
    pub stage: Stage,
    /// `None` while no fee was told.
    pub fee: Option<FeeJudgement>,
}
