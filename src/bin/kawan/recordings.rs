//! `kawan content recordings`: looks for faults in packs of recordings, and for recordings whose sentence has changed since.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use kawan::content::recordings::{self, Pack, Voice};

use crate::{content, out};

#[derive(clap::Args)]
pub struct RecordingsArgs {
    /// The folder with a folder of recordings a language
    folder: PathBuf,
    #[command(flatten)]
    sources: content::Sources,
}

/// 0 when all is well, stale recordings or not; 1 when a pack has faults, 2 when something cannot be read.
pub fn run(arguments: &RecordingsArgs) -> ExitCode {
    match print(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(code) => ExitCode::from(code),
    }
}

fn print(arguments: &RecordingsArgs) -> Result<(), u8> {
    let packs = load(&arguments.folder, arguments.sources.today())?;
    let (content, locales) = content::as_it_stands(&arguments.sources)?;
    out::line("language  voice   recordings  stale");
    for pack in &packs {
        let current = recordings::keys(&content, &locales, pack.language);
        let voice = match pack.voice {
            Voice::Person => "person",
            Voice::Test => "test",
        };
        let (code, all, stale) = (pack.language.code(), pack.recordings.len(), pack.stale(&current).count());
        out::line(format_args!("{code:<8}  {voice:<6}  {all:>10}  {stale:>5}"));
        for recording in pack.stale(&current) {
            out::fault(format_args!("{}: no text says this any more: {}", recording.at, recording.text));
        }
    }
    Ok(())
}

/// The packs, if none has a fault; else each fault is printed. The error is the exit code.
pub fn load(folder: &Path, today: NaiveDate) -> Result<Vec<Pack>, u8> {
    let (packs, problems) = recordings::read(folder, today).map_err(|error| content::unreadable(&error))?;
    if problems.is_empty() { Ok(packs) } else { Err(content::faulty(&problems)) }
}
