//! A fee beside the law of its corridor.

use kawan::offer::Verdict;
use kawan::offer::fee::FeeJudgement;
use serde_json::{Value, json};

use super::{checked, findings, lawful, with};

fn fee(from: &str, to: &str, sector: &str, more: Value) -> Option<FeeJudgement> {
    checked(from, to, sector, with(lawful(), more)).fee.map(|it| it.fee)
}

fn sum(amount: u32, currency: &str) -> Value {
    json!({"fee_asked": {"amount": amount, "currency": currency}})
}

#[test]
fn at_the_ceiling_is_not_above_it() {
    use FeeJudgement::{Above, Nothing, TooEarly, Unclear, Within};
    for (from, to, sector, told, judged) in [
        ("MM", "TH", "manufacturing", sum(300_000, "MMK"), Within),
        ("MM", "TH", "manufacturing", sum(300_001, "MMK"), Above),
        // Another currency without a rate: it cannot be told.
        ("MM", "TH", "manufacturing", sum(5000, "LAK"), Unclear),
        ("MM", "TH", "manufacturing", sum(2500, "THB"), Within),
        ("MM", "TH", "manufacturing", sum(20_000, "THB"), Above),
        ("KH", "TH", "fishing", sum(15_000, "THB"), Above),
        ("NP", "MY", "manufacturing", sum(10_000, "NPR"), Within),
        ("NP", "MY", "manufacturing", sum(105_000, "NPR"), Above),
        ("BD", "MY", "plantation", sum(78_990, "BDT"), Within),
        // With a rate: six times the ceiling is above it, and a little more may be the rate.
        ("BD", "MY", "construction", sum(19_500, "MYR"), Above),
        ("BD", "MY", "construction", sum(3000, "MYR"), Within),
        // More than nothing is more than nothing in any currency.
        ("ID", "MY", "domestic_work", sum(1400, "MYR"), Above),
        ("ID", "MY", "domestic_work", sum(0, "MYR"), Nothing),
        // One month's pay, after the contract.
        ("PH", "TW", "manufacturing", with(sum(28_590, "TWD"), wage(28_590, "TWD")), Within),
        ("PH", "TW", "manufacturing", with(sum(28_591, "TWD"), wage(28_590, "TWD")), Above),
        (
            "PH",
            "TW",
            "manufacturing",
            with(with(sum(20_000, "TWD"), wage(28_590, "TWD")), json!({"fee_after_contract": false})),
            TooEarly,
        ),
        // Domestic workers pay nothing at home, and a tenth of the first month in Hong Kong.
        ("PH", "HK", "domestic_work", with(sum(499, "HKD"), wage(4990, "HKD")), Within),
        ("ID", "HK", "domestic_work", sum(15_000, "HKD"), Above),
        ("PH", "SG", "domestic_work", sum(3, "months_of_wage"), Above),
        ("PH", "SG", "domestic_work", sum(2, "months_of_wage"), Within),
        // A month of wage for each year, three years at most.
        ("VN", "TW", "manufacturing", with(sum(99_000, "TWD"), wage(33_000, "TWD")), Within),
        ("VN", "TW", "manufacturing", sum(100_000, "TWD"), Above),
        // No ceiling is known: nobody should pay for a job.
        ("TH", "IL", "seasonal", sum(10_000, "USD"), Above),
    ] {
        assert_eq!(fee(from, to, sector, told.clone()), Some(judged), "{from} {to} {sector} {told}");
    }
}

fn wage(amount: u32, currency: &str) -> Value {
    json!({"wage_promised": {"amount": amount, "currency": currency, "per": "month"}})
}

#[test]
fn whoever_has_no_licence_may_ask_for_nothing() {
    let told = with(sum(100, "MMK"), json!({"licence_found": false}));
    assert_eq!(fee("MM", "TH", "manufacturing", told), Some(FeeJudgement::Above));
}

#[test]
fn a_charge_of_the_state_is_no_fee_for_a_job() {
    let test = with(sum(28, "USD"), json!({"recruiter": "government", "fee_kind": "state_language_test"}));
    assert_eq!(fee("ID", "KR", "manufacturing", test), Some(FeeJudgement::Within));
}

/// A wage by the day or hour is reckoned to the month before it is compared.
#[test]
fn a_wage_by_the_day_counts_26_days() {
    let daily = json!({"wage_promised": {"amount": 1000, "currency": "TWD", "per": "day"}});
    assert_eq!(fee("PH", "TW", "manufacturing", with(sum(26_000, "TWD"), daily.clone())), Some(FeeJudgement::Within));
    assert_eq!(fee("PH", "TW", "manufacturing", with(sum(26_001, "TWD"), daily)), Some(FeeJudgement::Above));
}

#[test]
fn a_fee_that_cannot_be_judged_leaves_the_question_open() {
    let answer = checked("MM", "TH", "manufacturing", with(lawful(), sum(5000, "LAK")));
    assert_eq!(answer.verdict, Verdict::MoreQuestions);
    assert_eq!(answer.open, ["fee_asked"]);
}

#[test]
fn a_fee_above_the_ceiling_names_the_law_it_is_above() {
    let answer = checked("MM", "TH", "manufacturing", with(lawful(), sum(950_000, "MMK")));
    assert_eq!(answer.verdict, Verdict::Warning);
    let finding = answer.findings.iter().find(|it| it.id == "fee_above_ceiling").expect("found");
    assert!(finding.law.iter().any(|id| id == "mm-agency-fee-thailand"), "{finding:?}");
    let loan =
        checked("MM", "TH", "manufacturing", with(with(lawful(), sum(950_000, "MMK")), json!({"loan_offered": true})));
    assert!(findings(&loan).contains_key("debt_bondage"));
    assert_eq!(loan.verdict, Verdict::StrongWarning);
}
