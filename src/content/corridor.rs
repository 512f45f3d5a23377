//! What an offer of work from one country to another is checked against. One file of `content/corridors/`.

use serde::{Deserialize, Serialize};

use crate::domain::{Confidence, ContactId, Country, Source};

/// Whether workers can be placed at all just now. Anything but open is shown before any fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarketStatus {
    Open,
    ClosedOrUnclear,
}

/// What an item is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    WhoMayRecruit,
    LicenceCheck,
    FeeCeiling,
    TypicalCost,
    ExitDocuments,
    Visa,
    WageFloor,
    Deductions,
    ContractMustHave,
    Other,
}

/// What sort of number a figure is. A typical cost is what people were made to pay, never a fair price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FigureKind {
    #[serde(rename = "ceiling")]
    Ceiling,
    #[serde(rename = "floor")]
    Floor,
    #[serde(rename = "typical")]
    Typical,
    #[serde(rename = "typical illegal cost")]
    TypicalIllegalCost,
    #[serde(rename = "allowed deduction")]
    AllowedDeduction,
    #[serde(rename = "limit")]
    Limit,
    #[serde(rename = "refund")]
    Refund,
    #[serde(rename = "penalty")]
    Penalty,
    #[serde(rename = "state charge")]
    StateCharge,
    #[serde(rename = "state charges")]
    StateCharges,
    #[serde(rename = "count")]
    Count,
}

/// A number with its unit (currency and period) and its sort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFigure {
    pub value: serde_json::Number,
    pub unit: String,
    #[serde(rename = "type")]
    pub kind: FigureKind,
}

/// One thing to check an offer against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub field: Field,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<ItemFigure>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law_ids: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directory_ids: Vec<ContactId>,
    pub confidence: Confidence,
    #[serde(default, rename = "source", skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// A corridor without its items, which are read one by one so that a faulty one costs only itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corridor {
    pub id: String,
    pub origin: Country,
    pub destination: Country,
    /// Work it covers; `["*"]` for any.
    pub sectors: Vec<String>,
    pub market_status: MarketStatus,
    /// What is not known. Shown as "not known", never as zero.
    pub missing: Vec<String>,
}
