//! Rates of exchange, each with its day: to compare, never to pay by.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::answers::Money;
use crate::domain::Source;

/// What one unit of a currency was worth on a day. `content/offer/rates.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Three letters of ISO 4217.
    pub currency: String,
    /// One unit, counted in `counted_in`.
    pub worth: Decimal,
    /// `XDR`, the measure of the International Monetary Fund, or a currency that has a rate itself.
    pub counted_in: String,
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
}

/// All rates, counted in one measure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rates(BTreeMap<String, Decimal>);

const MEASURE: &str = "XDR";

impl Rates {
    /// Rates whose measure is not known are left out.
    #[must_use]
    pub fn new(rates: &[Rate]) -> Self {
        let direct = rates.iter().filter(|it| it.counted_in == MEASURE).map(|it| (it.currency.clone(), it.worth));
        let mut all: BTreeMap<String, Decimal> = direct.collect();
        for rate in rates.iter().filter(|it| it.counted_in != MEASURE) {
            if let Some(measure) = all.get(&rate.counted_in).copied() {
                all.insert(rate.currency.clone(), rate.worth * measure);
            }
        }
        Self(all)
    }

    /// The amount in another currency; `None` without a rate.
    #[must_use]
    pub fn convert(&self, money: &Money, currency: &str) -> Option<Decimal> {
        let (from, to) = (self.0.get(&money.currency)?, self.0.get(currency).filter(|it| !it.is_zero())?);
        money.amount.checked_mul(*from)?.checked_div(*to)
    }
}
