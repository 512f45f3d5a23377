//! Every rule the content and the words must keep, one idea a file. A rule looks and reports; it never changes a fact.
//!
//! Today's date is handed in. Only content without a problem becomes [`Checked`], and only that can be compiled.

mod blocked;
mod caution;
mod contact;
mod country;
mod date;
mod guide;
mod id;
mod map;
mod number;
mod offer;
mod reference;
mod source;
mod translation;

use chrono::NaiveDate;

use super::locale::Locales;
use super::problem::Problem;
use super::read::{Content, PackHead};
use super::record::Record;

/// Content and words that keep every rule.
#[derive(Clone, Debug)]
pub struct Checked {
    content: Content,
    locales: Locales,
    head: Record<PackHead>,
    compiled: NaiveDate,
}

impl Checked {
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.content
    }

    #[must_use]
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    #[must_use]
    pub fn head(&self) -> &PackHead {
        &self.head.value
    }

    /// The day up to which facts were gathered.
    #[must_use]
    pub fn compiled(&self) -> NaiveDate {
        self.compiled
    }
}

/// All problems, those of reading included, in order of file and line.
#[must_use]
pub fn problems(content: &Content, locales: &Locales, today: NaiveDate) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(id::problems(content));
    problems.extend(country::problems(content));
    problems.extend(contact::problems(content));
    problems.extend(number::problems(content));
    problems.extend(source::problems(content));
    problems.extend(date::problems(content, today));
    problems.extend(map::problems(content));
    problems.extend(reference::problems(content));
    problems.extend(offer::problems(content));
    problems.extend(guide::problems(content));
    problems.extend(blocked::problems(content, locales));
    problems.extend(caution::problems(content, locales));
    problems.extend(translation::problems(locales));
    problems
}

/// Content that may be compiled.
///
/// # Errors
/// All problems, `found_while_reading` included, in order of file and line.
pub fn check(
    content: Content,
    locales: Locales,
    found_while_reading: Vec<Problem>,
    today: NaiveDate,
) -> Result<Checked, Vec<Problem>> {
    let mut found = found_while_reading;
    found.extend(problems(&content, &locales, today));
    found.sort();
    found.dedup();
    let head = content.head.clone().and_then(|head| Some((head.value.day()?, head)));
    match head {
        Some((compiled, head)) if found.is_empty() => Ok(Checked { content, locales, head, compiled }),
        _ => Err(found),
    }
}
