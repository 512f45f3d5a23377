//! `kawan content …`: check the content, build a pack, verify one, install one. Reads arguments, calls, prints.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use kawan::content::install::InstallError;
use kawan::content::key::SigningKey;
use kawan::content::languages::Doubt;
use kawan::content::locale::Locales;
use kawan::content::problem::Problem;
use kawan::content::read::Content;
use kawan::content::sign::PublicKey;
use kawan::content::validate::Checked;
use kawan::content::version::Refusal;
use kawan::content::{compile, install, languages, locale, read, stale, validate};
use kawan::domain::Language;

use crate::{clock, out, say::tell, trust};

const OK: u8 = 0;
const PROBLEMS: u8 = 1;
const REFUSED: u8 = 2;

#[derive(clap::Subcommand)]
pub enum ContentCommand {
    /// Look for faults in the content and the words; print each with its file and line.
    Check {
        #[command(flatten)]
        sources: Sources,
    },
    /// Check, then write the pack and sign it.
    Build {
        #[command(flatten)]
        sources: Sources,
        /// Where to write the pack.
        #[arg(long)]
        out: PathBuf,
        /// The folder of the development key, made on first use.
        #[arg(long, default_value = trust::DEVELOPMENT_KEY)]
        key_dir: PathBuf,
        /// The secret key of a release, instead of the development key.
        #[arg(long, env = "KAWAN_SIGNING_KEY")]
        signing_key: Option<PathBuf>,
    },
    /// Check the signature and every file of a pack.
    Verify {
        pack: PathBuf,
        #[command(flatten)]
        trust: Trust,
    },
    /// Print how far each language has come; with --list, also the sentences that look wrong to a program.
    Languages {
        #[command(flatten)]
        sources: Sources,
        #[arg(long)]
        list: bool,
    },
    /// List the facts to look at again, most dangerous first.
    Stale {
        #[arg(long, default_value = "content", env = "KAWAN_CONTENT")]
        content: PathBuf,
        /// The day to compare dates with, as YYYY-MM-DD; today if left out.
        #[arg(long)]
        today: Option<NaiveDate>,
    },
    /// Write one language and one country as one file that opens without a connection.
    Pocket(crate::pocket::PocketArgs),
    /// Look for faults in packs of recordings, and for recordings whose sentence has changed since.
    Recordings(crate::recordings::RecordingsArgs),
    /// List what is different between two packs, most dangerous to miss first.
    Changes(crate::changes::ChangesArgs),
    /// Verify a pack and put it in use.
    Install {
        pack: PathBuf,
        /// The folder that holds the pack in use.
        #[arg(long)]
        into: PathBuf,
        /// The edition to accept.
        #[arg(long, default_value = "main")]
        channel: String,
        #[command(flatten)]
        trust: Trust,
    },
}

#[derive(clap::Args)]
pub struct Sources {
    #[arg(long, default_value = "content")]
    content: PathBuf,
    #[arg(long, default_value = "locales")]
    locales: PathBuf,
    /// The day to compare dates with, as YYYY-MM-DD; today if left out.
    #[arg(long)]
    today: Option<NaiveDate>,
}

impl Sources {
    pub fn today(&self) -> NaiveDate {
        self.today.unwrap_or_else(|| clock::now().date_naive())
    }
}

#[derive(clap::Args)]
pub struct Trust {
    /// A public key that may have signed the pack; the development key if left out. May be given more than once.
    #[arg(long = "key")]
    pub keys: Vec<PathBuf>,
    /// The language in which a refusal is explained.
    #[arg(long, default_value = "en")]
    pub language: Language,
}

/// 0 when all is well, 1 when the content has faults, 2 when something cannot be read or is refused.
pub fn run(command: ContentCommand) -> ExitCode {
    let result = match command {
        ContentCommand::Languages { sources, list } => print_languages(&sources, list),
        ContentCommand::Stale { content, today } => print_stale(&content, today),
        ContentCommand::Pocket(arguments) => return crate::pocket::run(&arguments),
        ContentCommand::Check { sources } => load(&sources).map(|checked| {
            let content = checked.content();
            out::line(format_args!(
                "No problem. {} contacts, {} rules, {} corridors, {} places.",
                content.contacts.len(),
                content.laws.len(),
                content.corridors.len(),
                content.places.len()
            ));
        }),
        ContentCommand::Build { sources, out, key_dir, signing_key } => build(&sources, &out, &key_dir, signing_key),
        ContentCommand::Recordings(arguments) => return crate::recordings::run(&arguments),
        ContentCommand::Changes(arguments) => return crate::changes::run(&arguments),
        ContentCommand::Verify { pack, trust } => verify(&pack, &trust),
        ContentCommand::Install { pack, into, channel, trust } => put(&pack, &into, &channel, &trust),
    };
    ExitCode::from(match result {
        Ok(()) => OK,
        Err(code) => code,
    })
}

/// The content, if it has no fault; else each fault is printed. The error is the exit code.
pub fn load(sources: &Sources) -> Result<Checked, u8> {
    let today = sources.today();
    if !sources.content.is_dir() {
        return Err(unreadable(&format!("{} is not a folder", sources.content.display())));
    }
    if !sources.locales.is_dir() {
        return Err(unreadable(&format!("{} is not a folder", sources.locales.display())));
    }
    let (content, mut found) = read::read(&sources.content).map_err(|error| unreadable(&error))?;
    let (locales, in_locales) = locale::read(&sources.locales).map_err(|error| unreadable(&error))?;
    found.extend(in_locales);
    validate::check(content, locales, found, today).map_err(|problems| faulty(&problems))
}

/// The content and the words without what is faulty in them, to count and compare.
pub fn as_it_stands(sources: &Sources) -> Result<(Content, Locales), u8> {
    let (content, _) = read::read(&sources.content).map_err(|error| unreadable(&error))?;
    let (locales, _) = locale::read(&sources.locales).map_err(|error| unreadable(&error))?;
    Ok((content, locales))
}

/// Prints each fault. What is handed back is the exit code.
pub fn faulty(problems: &[Problem]) -> u8 {
    for problem in problems {
        out::line(problem);
    }
    out::fault(format_args!("{} problem(s)", problems.len()));
    PROBLEMS
}

fn build(sources: &Sources, out: &Path, key_dir: &Path, signing_key: Option<PathBuf>) -> Result<(), u8> {
    let checked = load(sources)?;
    let key = match signing_key {
        Some(path) => SigningKey::load(&path),
        None => SigningKey::development(key_dir),
    };
    let key = key.map_err(|error| unreadable(&error))?;
    let manifest = compile::build(&checked, &key, out).map_err(|error| unreadable(&error))?;
    out::line(format_args!("Pack {} ({}) in {}", manifest.number, manifest.channel, out.display()));
    for file in &manifest.files {
        out::line(format_args!("{:>10}  {}", file.size, file.path));
    }
    Ok(())
}

fn print_languages(sources: &Sources, list: bool) -> Result<(), u8> {
    let (content, locales) = as_it_stands(sources)?;
    let findings = languages::findings(&content, &locales);
    if list {
        for finding in &findings {
            out::line(format_args!("{}: {}: {:?}\n    {}", finding.at, finding.id, finding.doubt, finding.text));
        }
    }
    out::line("language  messages  guides  stale  unreviewed  to look at  other words than the glossary's");
    for c in languages::coverage(&content, &locales) {
        let of_this = || findings.iter().filter(|finding| finding.language == c.language);
        let terms = of_this().filter(|finding| matches!(finding.doubt, Doubt::Term { .. })).count();
        let doubts = of_this().count() - terms;
        out::line(format_args!(
            "{:<8} {:>4}/{:<4} {:>3}/{:<3} {:>5} {:>11} {doubts:>11} {terms:>11}",
            c.language.code(),
            c.messages,
            c.of_messages,
            c.guides,
            c.of_guides,
            c.stale_guides,
            c.unreviewed_guides
        ));
    }
    Ok(())
}

fn print_stale(content: &Path, today: Option<NaiveDate>) -> Result<(), u8> {
    let (content, _) = read::read(content).map_err(|error| unreadable(&error))?;
    let list = stale::stale(&content, today.unwrap_or_else(|| clock::now().date_naive()));
    for fact in &list {
        let age = fact.age.map_or("no date".to_owned(), |months| format!("{} months", months.0));
        let harm = format!("{:?}", fact.harm).to_lowercase();
        let why = fact.recheck.as_deref().map(|why| format!(" ({})", why.trim())).unwrap_or_default();
        out::line(format_args!("{harm:<10} {age:>10}  {}  {}{why}", fact.at, fact.id));
    }
    out::fault(format_args!("{} fact(s) to look at again", list.len()));
    Ok(())
}

fn verify(pack: &Path, trust: &Trust) -> Result<(), u8> {
    let verified = install::verify(pack, &keys(trust)?).map_err(|refusal| refused(&refusal, trust.language))?;
    out::line(format_args!("Pack {} ({}) is whole and signed.", verified.manifest.number, verified.manifest.channel));
    Ok(())
}

fn put(pack: &Path, into: &Path, channel: &str, trust: &Trust) -> Result<(), u8> {
    let manifest = install::install(pack, into, &keys(trust)?, channel).map_err(|error| match error {
        InstallError::Refused(refusal) => refused(&refusal, trust.language),
        InstallError::File { .. } => unreadable(&error),
    })?;
    out::line(format_args!("Pack {} ({}) is in use.", manifest.number, manifest.channel));
    Ok(())
}

fn keys(trust: &Trust) -> Result<Vec<PublicKey>, u8> {
    trust::keys(&trust.keys).map_err(|error| unreadable(&error))
}

fn refused(refusal: &Refusal, language: Language) -> u8 {
    tell(language, &trust::fault(refusal));
    out::fault(format_args!("({refusal})"));
    REFUSED
}

pub fn unreadable(reason: &dyn std::fmt::Display) -> u8 {
    out::fault(reason);
    REFUSED
}
