//! `kawan site`: writes the site.

use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;

use kawan::content::{install, sign};
use kawan::domain::Language;
use kawan::site::{self, Inputs};
use kawan::ui::prerender::Sources;

use crate::facts::from_pack;
use crate::{content, out, pocket, recordings, say, trust};

#[derive(clap::Args)]
pub struct SiteArgs {
    /// The folder with the built scripts and the app's module
    #[arg(long)]
    web: PathBuf,
    /// The folder with the signed pack
    #[arg(long)]
    pack: PathBuf,
    /// The folder with packs of recordings, if there are any
    #[arg(long)]
    recordings: Option<PathBuf>,
    /// Where to write the site
    #[arg(long)]
    out: PathBuf,
    #[command(flatten)]
    sources: content::Sources,
    /// The number of the release; it never falls
    #[arg(long)]
    number: u64,
    /// The folder with styles, fonts and icons
    #[arg(long, default_value = "assets")]
    assets: PathBuf,
    /// A public key that may have signed the pack and the next release; the signing key's own if left out
    #[arg(long = "key")]
    keys: Vec<PathBuf>,
    /// The secret key of a release, instead of the development key
    #[arg(long, env = "KAWAN_SIGNING_KEY")]
    signing_key: Option<PathBuf>,
}

/// 0 when the site stands, 1 when the content has faults, 2 when something cannot be read or is not whole.
pub fn run(arguments: &SiteArgs) -> ExitCode {
    match write(arguments) {
        Ok(line) => {
            out::line(line);
            ExitCode::SUCCESS
        }
        Err(code) => code,
    }
}

fn write(arguments: &SiteArgs) -> Result<String, ExitCode> {
    let today = arguments.sources.today();
    let recordings = arguments.recordings.as_deref().map(|folder| recordings::load(folder, today)).transpose();
    let recordings = recordings.map_err(ExitCode::from)?.unwrap_or_default();
    let key = trust::signing_key(arguments.signing_key.as_deref()).map_err(|error| unreadable(&error))?;
    let mut trusted = trust::base64_in(&arguments.keys).map_err(|line| unreadable(&line))?;
    if trusted.is_empty() {
        trusted.push(key.public_base64());
    }
    let keys: Result<Vec<_>, _> = trusted.iter().map(|key| sign::public_key(key)).collect();
    let keys = keys.map_err(|error| unreadable(&error))?;
    let directory = from_pack(&arguments.pack, &keys).map_err(|why| say::no_facts(Language::En, &why))?;
    let pack = install::verify(&arguments.pack, &keys).map_err(|refusal| unreadable(&refusal))?;
    let checked = content::load(&arguments.sources).map_err(ExitCode::from)?;
    // The numbers come from the signed pack; guides, rules and cards from the checked files it was made of.
    let sources = Sources {
        directory: Rc::new(directory),
        ..pocket::sources(checked.content()).map_err(|error| unreadable(&error))?
    };
    let inputs = Inputs {
        sources: &sources,
        assets: &arguments.assets,
        web: &arguments.web,
        pack: &arguments.pack,
        recordings: &recordings,
        number: arguments.number,
        channel: &pack.manifest.channel,
        key: &key,
        trusted: &trusted,
    };
    let release = site::write(&inputs, &arguments.out).map_err(|error| unreadable(&error))?;
    Ok(format!("Release {}: {} files in {}", release.number, release.files.len(), arguments.out.display()))
}

fn unreadable(reason: &dyn std::fmt::Display) -> ExitCode {
    out::fault(reason);
    ExitCode::from(2)
}
