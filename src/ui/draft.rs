//! An offer as it is being told in the live app. It is kept in memory while the app runs, and nowhere else.

use std::collections::BTreeSet;

use crate::domain::Country;
use crate::offer::question::Question;
use crate::offer::{Answer, Answers, Offer, Rulebook, Stage, check};

/// What is asked next.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Stage,
    Origin,
    Destination,
    Sector,
    Question(Question),
    Result,
}

/// What was told so far, and in which order, so that one can go back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    stage: Option<Stage>,
    origin: Option<Country>,
    destination: Option<Country>,
    sector: Option<String>,
    answers: Answers,
    skipped: BTreeSet<String>,
    /// The questions that were passed, the last one last.
    path: Vec<String>,
    /// The person wants to see the result now.
    enough: bool,
}

/// Stands in the path for the four things that are asked first.
const HEAD: &str = "";

impl Draft {
    /// What to ask now.
    #[must_use]
    pub fn step(&self, book: &Rulebook) -> Step {
        let Some(offer) = self.offer() else {
            return match (self.stage, self.origin, self.destination) {
                (None, ..) => Step::Stage,
                (_, None, _) => Step::Origin,
                (_, _, None) => Step::Destination,
                _ => Step::Sector,
            };
        };
        let next = check(&offer, book).next_question.filter(|_| !self.enough);
        let question = next.and_then(|next| book.questions.iter().find(|it| it.id == next));
        question.map_or(Step::Result, |question| Step::Question(question.clone()))
    }

    /// The offer, once it is known where from and to, what work, and when.
    #[must_use]
    pub fn offer(&self) -> Option<Offer> {
        Some(Offer {
            origin: self.origin?,
            destination: self.destination?,
            sector: self.sector.clone()?,
            stage: self.stage?,
            answers: self.answers.clone(),
            skipped: self.skipped.clone(),
        })
    }

    #[must_use]
    pub fn answered(&self) -> usize {
        self.path.len() - self.skipped.len()
    }

    pub fn set_stage(&mut self, stage: Stage) {
        self.stage = Some(stage);
        self.path.push(HEAD.to_owned());
    }

    pub fn set_origin(&mut self, origin: Country) {
        self.origin = Some(origin);
        self.path.push(HEAD.to_owned());
    }

    pub fn set_destination(&mut self, destination: Country) {
        self.destination = Some(destination);
        self.path.push(HEAD.to_owned());
    }

    pub fn set_sector(&mut self, sector: &str) {
        self.sector = Some(sector.to_owned());
        self.path.push(HEAD.to_owned());
    }

    /// An answer, or `None` for "I don't know" and "skip".
    pub fn tell(&mut self, question: &str, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.answers.tell(question, answer),
            None => drop(self.skipped.insert(question.to_owned())),
        }
        self.path.push(question.to_owned());
    }

    pub fn show_result(&mut self) {
        self.enough = true;
    }

    /// One step back. Nothing that was told before that is lost.
    pub fn back(&mut self) {
        if std::mem::take(&mut self.enough) {
            return;
        }
        let Some(last) = self.path.pop() else { return };
        if last != HEAD {
            self.answers.forget(&last);
            self.skipped.remove(&last);
        } else if self.sector.take().is_none() && self.destination.take().is_none() && self.origin.take().is_none() {
            self.stage = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn going_back_comes_to_the_beginning_and_forgets_only_what_was_passed() {
        let book = Rulebook::default();
        let mut draft = Draft::default();
        assert_eq!(draft.step(&book), Step::Stage);
        draft.set_stage(Stage::BeforeDeparture);
        draft.set_origin(Country::ID);
        draft.set_destination(Country::MY);
        assert_eq!(draft.step(&book), Step::Sector);
        draft.set_sector("other");
        draft.tell("visa", Some(Answer::Yes));
        draft.tell("age", None);
        assert_eq!((draft.answered(), draft.step(&book)), (5, Step::Result));
        draft.back();
        assert_eq!(draft.offer().map(|it| it.answers.get("visa").is_some()), Some(true));
        draft.back();
        assert_eq!(draft.offer().map(|it| it.answers.get("visa").is_some()), Some(false));
        for step in [Step::Sector, Step::Destination, Step::Origin, Step::Stage, Step::Stage] {
            draft.back();
            assert_eq!(draft.step(&book), step);
        }
    }
}
