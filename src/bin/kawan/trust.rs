//! Whose signatures a command accepts, and what a refusal is called when a person is told.

use std::fs;
use std::path::{Path, PathBuf};

use kawan::content::key::{KeyError, SigningKey, development_public_file};
use kawan::content::sign::{self, PublicKey};
use kawan::content::version::Refusal;
use kawan::words::Fault;

/// The folder of the development key, made on first use.
pub const DEVELOPMENT_KEY: &str = "target/dev-key";

/// The named keys, or the development key when none is named.
///
/// # Errors
/// A sentence naming the file that cannot be read or is no key.
pub fn keys(named: &[PathBuf]) -> Result<Vec<PublicKey>, String> {
    let development = [development_public_file(Path::new(DEVELOPMENT_KEY))];
    keys_in(if named.is_empty() { &development } else { named })
}

/// The keys in these files.
fn keys_in(files: &[PathBuf]) -> Result<Vec<PublicKey>, String> {
    let read = |path: &PathBuf| sign::public_key(&text(path)?).map_err(|error| format!("{}: {error}", path.display()));
    files.iter().map(read).collect()
}

/// The keys in these files in base64, as a phone is given them.
///
/// # Errors
/// A sentence naming the file that cannot be read.
pub fn base64_in(files: &[PathBuf]) -> Result<Vec<String>, String> {
    files.iter().map(|path| Ok(text(path)?.lines().last().unwrap_or_default().trim().to_owned())).collect()
}

/// The release key, or the development key when none is named.
///
/// # Errors
/// The file cannot be read or is no key.
pub fn signing_key(named: Option<&Path>) -> Result<SigningKey, KeyError> {
    match named {
        Some(path) => SigningKey::load(path),
        None => SigningKey::development(Path::new(DEVELOPMENT_KEY)),
    }
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// What a person is told about a refused pack.
pub fn fault(refusal: &Refusal) -> Fault {
    match refusal {
        Refusal::Unsigned(_) | Refusal::Damaged { .. } | Refusal::OtherFormat { .. } => Fault::PackDamaged,
        Refusal::Older { .. } => Fault::PackOlder,
        Refusal::OtherChannel { .. } => Fault::PackOtherEdition,
    }
}
