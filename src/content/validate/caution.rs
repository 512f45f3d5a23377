//! Where a person is warned before a call, the words of the warning exist, whole and without gaps to fill in.

use crate::content::locale::Locales;
use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::domain::Language;

pub(super) fn problems(content: &Content, locales: &Locales) -> Vec<Problem> {
    let warned = content.contacts.iter().filter(|record| record.value.warn_before_call);
    let silent = warned.filter(|record| {
        let id = format!("caution-{}", record.value.id);
        locales.message(Language::En, &id).is_none_or(|message| message.plain.is_none())
    });
    silent.map(|record| Problem::new(record.at("warn_before_call"), &record.value.id.0, Kind::MissingCaution)).collect()
}
