//! What a person told about an offer. Not told and "I don't know" are the same, and both are different from "no".

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::Value;

use super::question::{Kind, Question};
use crate::domain::Month;

/// One answer, in the form its question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
    /// One of the question's values.
    Chosen(String),
    Number(Decimal),
    Money(Money),
    Wage(Wage),
    Month(Month),
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    pub amount: Decimal,
    /// Three letters of ISO 4217 (`XXX` when only told that something is asked), or [`MONTHS_OF_WAGE`].
    pub currency: String,
}

/// "Three months' pay": a multiple of the monthly wage instead of a sum.
pub const MONTHS_OF_WAGE: &str = "months_of_wage";

/// Pay for a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wage {
    pub amount: Decimal,
    pub currency: String,
    pub per: Period,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Hour,
    Day,
    Month,
    Year,
}

/// A fact that is not of the form its question takes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}")]
pub struct BadFact {
    pub field: String,
    pub reason: &'static str,
}

/// All that was told, by question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// Reads the facts of an offer. What no question asks for is passed over; `null` is not told.
    ///
    /// # Errors
    /// [`BadFact`] names the field.
    pub fn from_json(facts: &Value, questions: &[Question]) -> Result<Self, BadFact> {
        let bad = |field: &str, reason| BadFact { field: field.to_owned(), reason };
        let facts = facts.as_object().ok_or_else(|| bad("facts", "an object is needed"))?;
        let mut answers = Self::default();
        for question in questions {
            let Some(value) = facts.get(&question.id).filter(|value| !value.is_null()) else { continue };
            if let Some(answer) = read(value, question).map_err(|reason| bad(&question.id, reason))? {
                answers.tell(&question.id, answer);
            }
        }
        Ok(answers)
    }

    /// Adds or changes an answer.
    pub fn tell(&mut self, question: &str, answer: Answer) {
        self.0.insert(question.to_owned(), answer);
    }

    /// Takes an answer back.
    pub fn forget(&mut self, question: &str) {
        self.0.remove(question);
    }

    #[must_use]
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.get(question)
    }

    #[must_use]
    pub fn number(&self, question: &str) -> Option<Decimal> {
        match self.get(question)? {
            Answer::Number(number) => Some(*number),
            _ => None,
        }
    }

    #[must_use]
    pub fn money(&self, question: &str) -> Option<&Money> {
        match self.get(question)? {
            Answer::Money(money) => Some(money),
            _ => None,
        }
    }

    #[must_use]
    pub fn wage(&self, question: &str) -> Option<&Wage> {
        match self.get(question)? {
            Answer::Wage(wage) => Some(wage),
            _ => None,
        }
    }

    #[must_use]
    pub fn month(&self, question: &str) -> Option<Month> {
        match self.get(question)? {
            Answer::Month(month) => Some(*month),
            _ => None,
        }
    }
}

/// `None` for a choice that means "not known".
fn read(value: &Value, question: &Question) -> Result<Option<Answer>, &'static str> {
    let text = || value.as_str().ok_or("a text is needed");
    Ok(Some(match question.kind {
        Kind::YesNo => match value.as_bool().ok_or("true, false or null is needed")? {
            true => Answer::Yes,
            false => Answer::No,
        },
        // "No" to a question for a name is that there is none.
        Kind::Text if *value == Value::Bool(false) => return Ok(None),
        Kind::Text if *value == Value::Bool(true) => Answer::Chosen("yes".to_owned()),
        Kind::Choice | Kind::Text if question.unknown.iter().any(|unknown| value == unknown.as_str()) => {
            return Ok(None);
        }
        Kind::Choice => {
            let chosen = text()?;
            if !question.values.iter().any(|known| known == chosen) {
                return Err("this is not one of the choices");
            }
            Answer::Chosen(chosen.to_owned())
        }
        Kind::Text => Answer::Chosen(text()?.to_owned()),
        Kind::Number => {
            Answer::Number(number(value).filter(|it| !it.is_sign_negative()).ok_or("a number from 0 up is needed")?)
        }
        Kind::Money => Answer::Money(money(value)?),
        Kind::Wage => {
            let Money { amount, currency } = money(value)?;
            let per = value.get("per").and_then(Value::as_str).and_then(Period::from_name);
            Answer::Wage(Wage { amount, currency, per: per.ok_or("per is hour, day, month or year")? })
        }
        Kind::Month => {
            // The day of a date says more than is needed.
            let text = text()?;
            let month = text.get(..7).filter(|_| text.len() == 10).unwrap_or(text);
            Answer::Month(month.parse().map_err(|_| "a month such as 2026-03, or a year, is needed")?)
        }
    }))
}

/// That something is asked, and not how much.
const SOME: &str = "XXX";

fn money(value: &Value) -> Result<Money, &'static str> {
    if let Some(asked) = value.as_bool() {
        return Ok(Money { amount: Decimal::from(u8::from(asked)), currency: SOME.to_owned() });
    }
    let amount = value.get("amount").and_then(number).filter(|it| !it.is_sign_negative());
    let currency = value.get("currency").and_then(Value::as_str).filter(|it| is_currency(it));
    match (amount, currency) {
        (Some(amount), Some(currency)) => Ok(Money { amount, currency: currency.to_owned() }),
        (None, _) => Err("amount is a number from 0 up"),
        (_, None) => Err("currency is three capital letters, or months_of_wage"),
    }
}

fn is_currency(text: &str) -> bool {
    text == MONTHS_OF_WAGE || text.len() == 3 && text.bytes().all(|c| c.is_ascii_uppercase())
}

/// Exactly as it is spelled, without a detour through binary fractions.
fn number(value: &Value) -> Option<Decimal> {
    let spelled = value.as_number()?.to_string();
    spelled.parse().or_else(|_| Decimal::from_scientific(&spelled)).ok()
}

impl Period {
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "hour" => Self::Hour,
            "day" => Self::Day,
            "month" => Self::Month,
            "year" => Self::Year,
            _ => return None,
        })
    }
}
