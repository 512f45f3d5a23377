//! Numbers in running text, grouped as each language writes them. Digits are ASCII everywhere: a reader may have to type or compare
//! them, and a sentence must not mix two kinds (style guide).

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use crate::domain::Language;

/// `29500` as people of this language write it, such as `29,500` or `29.500`. What is no number stays as it is.
#[must_use]
pub fn number(language: Language, value: &str) -> String {
    grouped(language, value).unwrap_or_else(|| value.to_owned())
}

fn grouped(language: Language, value: &str) -> Option<String> {
    let value: Decimal = value.parse().ok()?;
    let locale: Locale = format!("{language}-u-nu-latn").parse().ok()?;
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
    Some(formatter.format(&value).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_each_language_writes_them_in_ascii() {
        for (language, shown) in [
            (Language::En, "416,789"),
            (Language::Id, "416.789"),
            (Language::Vi, "416.789"),
            (Language::My, "416,789"),
            (Language::Bn, "4,16,789"),
            (Language::Ne, "4,16,789"),
            (Language::Fil, "416,789"),
        ] {
            assert_eq!(number(language, "416789"), shown, "{language}");
        }
        assert_eq!(number(Language::Id, "1.5"), "1,5");
        assert_eq!(number(Language::En, "none"), "none");
    }
}
