//! `kawan content pocket`: one language and one country in one file.

use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;

use kawan::content::compile;
use kawan::content::read::Content;
use kawan::domain::{Country, Language};
use kawan::site;
use kawan::ui::prerender::Sources;
use kawan::words::{Fault, Words};

use crate::{content, out, say};

#[derive(clap::Args)]
pub struct PocketArgs {
    /// The language of the file, such as my
    #[arg(long)]
    language: Language,
    /// The country it is for, such as MY
    #[arg(long)]
    country: String,
    /// The file to write; standard output if left out
    #[arg(long)]
    out: Option<PathBuf>,
    #[command(flatten)]
    sources: content::Sources,
    /// The folder with styles, fonts and icons
    #[arg(long, default_value = "assets")]
    assets: PathBuf,
}

/// 0 when the file stands, 1 when the content has faults, 2 when something cannot be read or is not whole.
pub fn run(arguments: &PocketArgs) -> ExitCode {
    let Some(country) = Country::covered(&arguments.country) else {
        say::tell(arguments.language, &Fault::UnknownCountry(arguments.country.clone()));
        return ExitCode::from(2);
    };
    // Nothing with a fault is passed on: a file from hand to hand is never called back.
    let checked = match content::load(&arguments.sources) {
        Ok(checked) => checked,
        Err(code) => return ExitCode::from(code),
    };
    match file(arguments, checked.content(), country) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            out::fault(reason);
            ExitCode::from(2)
        }
    }
}

fn file(arguments: &PocketArgs, content: &Content, country: Country) -> Result<(), String> {
    let sources = sources(content)?;
    let page =
        site::pocket(&sources, &arguments.assets, arguments.language, country).map_err(|error| error.to_string())?;
    match &arguments.out {
        None => out::line(page.trim_end()),
        Some(path) => {
            std::fs::write(path, &page).map_err(|error| format!("{}: {error}", path.display()))?;
            out::line(format_args!("{}: {} bytes", path.display(), page.len()));
        }
    }
    Ok(())
}

/// All that plain pages are made of.
///
/// # Errors
/// Hours that cannot be read, which checked content rules out.
pub fn sources(content: &Content) -> Result<Sources, String> {
    let directory = compile::directory(content).map_err(|error| error.to_string())?;
    Ok(Sources {
        directory: Rc::new(directory),
        guides: Rc::new(compile::guides(content).collect()),
        laws: Rc::new(compile::laws(content)),
        cards: Rc::new(compile::cards(content)),
        book: Rc::new(compile::rulebook(content)),
        words: Language::ALL.map(|language| Rc::new(Words::embedded(language))).to_vec(),
    })
}
