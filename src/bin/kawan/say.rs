//! Tells a person what went wrong: in their language, what happened and then what to do.

use std::process::ExitCode;

use kawan::domain::Language;
use kawan::words::{Fault, Words, fault, without_marks};

use crate::facts::NoFacts;
use crate::out;

pub fn tell(language: Language, what: &Fault) {
    let (happened, advice) = fault(&Words::embedded(language), what);
    out::fault(format_args!("{}\n{}", without_marks(&happened), without_marks(&advice)));
}

/// Says why there is no directory. The exit code is 2.
pub fn no_facts(language: Language, why: &NoFacts) -> ExitCode {
    match why {
        NoFacts::Told(what) => tell(language, what),
        NoFacts::File(line) => out::fault(line),
    }
    ExitCode::from(2)
}
