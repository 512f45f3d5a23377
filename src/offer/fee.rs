//! A fee beside what the law of the corridor lets a worker pay. The figures are those of the rules of law, never typed twice.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::answers::{Answer, Answers, MONTHS_OF_WAGE, Money, Period, Wage};
use super::question::Stage;
use super::rate::Rates;
use crate::domain::Country;

/// The questions a judgement rests on.
pub const QUESTIONS: &[&str] = &[
    "fee_asked",
    "fee_kind",
    "fee_after_contract",
    "recruiter",
    "licence_found",
    "wage_promised",
    "contract_years",
    "training_or_medical_paid",
];

/// What a fee is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeeJudgement {
    /// Told that nothing is to be paid.
    Nothing,
    /// Not more than a ceiling that applies, or a charge of the state.
    Within,
    /// Not more than the ceiling, but asked before it may be.
    TooEarly,
    /// More than every ceiling that applies, or asked by somebody who may ask for nothing.
    Above,
    /// Cannot be told: another currency, an unknown wage, or a sum that may be for training.
    Unclear,
}

/// What a fee is measured by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// A sum in this currency.
    Sum(String),
    MonthsOfWage,
    /// Months of wage for each year of the contract.
    MonthsPerContractYear,
    PercentOfFirstMonth,
}

/// What a worker may be made to pay at most. `content/offer/ceilings.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ceiling {
    /// The rule of law that holds the figure, its source and its confidence.
    pub law: String,
    pub measure: Measure,
    /// Empty: any.
    #[serde(default)]
    pub origin: Vec<Country>,
    #[serde(default)]
    pub destination: Vec<Country>,
    #[serde(default)]
    pub sectors: Vec<String>,
    /// Kinds of work for which another ceiling holds.
    #[serde(default)]
    pub not_sectors: Vec<String>,
    /// Nothing may be asked before a contract is signed.
    #[serde(default)]
    pub only_after_contract: bool,
}

/// What a judgement is made with.
pub struct Measures<'a> {
    pub ceilings: &'a [Ceiling],
    /// The figure of each rule of law.
    pub figures: &'a BTreeMap<String, Decimal>,
    pub rates: &'a Rates,
    /// The lowest lawful monthly wage by country, for when none was told.
    pub floors: &'a [Floor],
}

/// A lowest wage. `content/offer/floors.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    pub law: String,
    pub currency: String,
    pub destination: Country,
    #[serde(default)]
    pub sectors: Vec<String>,
    #[serde(default)]
    pub not_sectors: Vec<String>,
}

/// A judgement and the rule of law it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    pub fee: FeeJudgement,
    pub law: Vec<String>,
}

/// Rates of exchange move: a sum in another currency is above a ceiling only when it is clearly above.
const MARGIN: Decimal = Decimal::from_parts(125, 0, 0, false, 2);
/// Contracts abroad run three years at most, so a fee above the ceiling of three is above it in any case.
const LONGEST_CONTRACT: Decimal = Decimal::from_parts(3, 0, 0, false, 0);
const DAYS_A_MONTH: Decimal = Decimal::from_parts(26, 0, 0, false, 0);
const HOURS_A_MONTH: Decimal = Decimal::from_parts(208, 0, 0, false, 0);
/// Nobody should pay for a job: what holds where no ceiling of a state is known.
pub const STANDARD: &str = "int-ilo-fair-recruitment-principles";

/// Judges the fee of an offer; `None` while none was told.
#[must_use]
pub fn judge(
    answers: &Answers,
    (origin, destination): (Country, Country),
    sector: &str,
    stage: Stage,
    with: &Measures<'_>,
) -> Option<Judged> {
    let fee = answers.money("fee_asked")?;
    let judged = |fee, law: &[&str]| Some(Judged { fee, law: law.iter().map(|id| (*id).to_owned()).collect() });
    if fee.amount.is_zero() {
        return judged(FeeJudgement::Nothing, &[]);
    }
    let chosen = |question: &str| match answers.get(question) {
        Some(Answer::Chosen(value)) => value.as_str(),
        _ => "",
    };
    let early = answers.get("fee_after_contract") == Some(&Answer::No);
    let unlicensed = answers.get("licence_found") == Some(&Answer::No);
    if chosen("fee_kind").starts_with("state") && !unlicensed {
        return judged(FeeJudgement::Within, &[]);
    }
    // Whoever has no licence may ask for nothing, whatever the ceiling.
    if unlicensed && chosen("recruiter") != "employer_direct" {
        return judged(FeeJudgement::Above, &[STANDARD]);
    }
    // A school may ask for its course: the sum says nothing about the place.
    let training = answers.get("training_or_medical_paid") == Some(&Answer::Yes)
        || matches!(chosen("fee_kind"), "training" | "medical");
    if training && !early && stage == Stage::BeforeDeparture {
        return judged(FeeJudgement::Unclear, &[]);
    }
    let applying: Vec<&Ceiling> = with.ceilings.iter().filter(|it| it.applies(origin, destination, sector)).collect();
    if applying.is_empty() {
        let state = chosen("recruiter") == "government";
        return if state { judged(FeeJudgement::Within, &[]) } else { judged(FeeJudgement::Above, &[STANDARD]) };
    }
    let wage = answers.wage("wage_promised").cloned().or_else(|| with.floor(destination, sector));
    let beside = |ceiling: &Ceiling| with.compare(fee, ceiling, wage.as_ref(), answers.number("contract_years"));
    let compared: Vec<(&Ceiling, Option<Ordering>)> = applying.into_iter().map(|it| (it, beside(it))).collect();
    let allowing = compared.iter().find(|(_, order)| matches!(order, Some(Ordering::Less | Ordering::Equal)));
    let laws: Vec<&str> = compared.iter().map(|(ceiling, _)| ceiling.law.as_str()).collect();
    match allowing {
        Some((ceiling, _)) if ceiling.only_after_contract && early => judged(FeeJudgement::TooEarly, &[&ceiling.law]),
        Some((ceiling, _)) => judged(FeeJudgement::Within, &[&ceiling.law]),
        None if compared.iter().any(|(_, order)| order.is_none()) => judged(FeeJudgement::Unclear, &laws),
        None => judged(FeeJudgement::Above, &laws),
    }
}

impl Ceiling {
    fn applies(&self, origin: Country, destination: Country, sector: &str) -> bool {
        let fits = |list: &[Country], country| list.is_empty() || list.contains(&country);
        fits(&self.origin, origin)
            && fits(&self.destination, destination)
            && of_sector(&self.sectors, &self.not_sectors, sector)
    }
}

fn of_sector(only: &[String], not: &[String], sector: &str) -> bool {
    (only.is_empty() || only.iter().any(|it| it == sector)) && !not.iter().any(|it| it == sector)
}

impl Measures<'_> {
    /// The lowest lawful wage there, as if it had been promised.
    fn floor(&self, destination: Country, sector: &str) -> Option<Wage> {
        let here = |it: &&Floor| it.destination == destination && of_sector(&it.sectors, &it.not_sectors, sector);
        let floor = self.floors.iter().find(here)?;
        Some(Wage { amount: *self.figures.get(&floor.law)?, currency: floor.currency.clone(), per: Period::Month })
    }

    /// The fee beside a ceiling; `None` when they cannot be compared.
    fn compare(&self, fee: &Money, ceiling: &Ceiling, wage: Option<&Wage>, years: Option<Decimal>) -> Option<Ordering> {
        let figure = *self.figures.get(&ceiling.law)?;
        let in_months = |months: Decimal| {
            if fee.currency == MONTHS_OF_WAGE {
                return Some(fee.amount.cmp(&months));
            }
            let wage = wage?;
            self.beside(fee, &Money { amount: monthly(wage) * months, currency: wage.currency.clone() })
        };
        match &ceiling.measure {
            // More than nothing is more than nothing in any currency.
            Measure::Sum(_) if figure.is_zero() => Some(Ordering::Greater),
            Measure::Sum(currency) => self.beside(fee, &Money { amount: figure, currency: currency.clone() }),
            Measure::MonthsOfWage => in_months(figure),
            Measure::MonthsPerContractYear => in_months(figure * years.unwrap_or(LONGEST_CONTRACT)),
            Measure::PercentOfFirstMonth => in_months(figure / Decimal::ONE_HUNDRED),
        }
    }

    fn beside(&self, fee: &Money, limit: &Money) -> Option<Ordering> {
        if fee.currency == limit.currency {
            return Some(fee.amount.cmp(&limit.amount));
        }
        let fee = self.rates.convert(fee, &limit.currency)?;
        Some(if fee > limit.amount * MARGIN { Ordering::Greater } else { Ordering::Less })
    }
}

/// A wage by the month: 26 days or 208 hours, six days of eight hours a week.
fn monthly(wage: &Wage) -> Decimal {
    match wage.per {
        Period::Hour => wage.amount * HOURS_A_MONTH,
        Period::Day => wage.amount * DAYS_A_MONTH,
        Period::Month => wage.amount,
        Period::Year => wage.amount / Decimal::from(12),
    }
}
