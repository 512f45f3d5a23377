//! `kawan page-address`: addresses say nothing, so somebody who links to a page has to ask for it.

use std::process::ExitCode;

use kawan::domain::{Country, Language};
use kawan::ui::Route;
use kawan::words::Fault;

use crate::{out, say};

#[derive(clap::Args)]
pub struct PageArgs {
    /// The language of the page, such as my
    #[arg(long)]
    language: Language,
    /// The country, such as MY; the choice of countries if left out
    #[arg(long)]
    country: Option<String>,
}

pub fn run(arguments: &PageArgs) -> ExitCode {
    let route = match &arguments.country {
        None => Route::Countries(arguments.language),
        Some(code) => match Country::covered(code) {
            Some(country) => Route::Help(arguments.language, country),
            None => {
                say::tell(arguments.language, &Fault::UnknownCountry(code.clone()));
                return ExitCode::from(2);
            }
        },
    };
    out::line(route.address());
    ExitCode::SUCCESS
}
