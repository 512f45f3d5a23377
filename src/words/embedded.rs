//! The messages as they stood when the program was compiled: for the command line and the plain pages, which must speak from
//! wherever they are started. The browser fetches the one language it needs instead.

use super::Words;
use crate::domain::Language;

macro_rules! table {
    ($($language:ident = $code:literal),* $(,)?) => {
        /// The areas of a language, in the order of [`Words::AREAS`], in Fluent's form.
        #[must_use]
        pub fn texts(language: Language) -> [&'static str; 7] {
            match language {
                $(Language::$language => [
                    include_str!(concat!("../../locales/", $code, "/app.ftl")),
                    include_str!(concat!("../../locales/", $code, "/help.ftl")),
                    include_str!(concat!("../../locales/", $code, "/names.ftl")),
                    include_str!(concat!("../../locales/", $code, "/cautions.ftl")),
                    include_str!(concat!("../../locales/", $code, "/guides.ftl")),
                    include_str!(concat!("../../locales/", $code, "/offer.ftl")),
                    include_str!(concat!("../../locales/", $code, "/law.ftl")),
                ],)*
            }
        }
    };
}

table! {
    En = "en", Id = "id", Ms = "ms", My = "my", Km = "km", Th = "th", Lo = "lo", Vi = "vi", Fil = "fil", Bn = "bn", Ne = "ne",
}

impl Words {
    /// A language as compiled in, with English behind it.
    #[must_use]
    pub fn embedded(language: Language) -> Self {
        Self::new(language, texts(language), texts(Language::En))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_its_own_words() {
        for language in Language::ALL {
            let words = Words::embedded(language);
            assert!(!words.get("leave-quickly").is_empty());
            assert!(words.missing().is_empty(), "{language}");
        }
    }
}
