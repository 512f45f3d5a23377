//! Puts a pack in place, or leaves everything as it was.
//!
//! Each pack lies in a folder of its own; the file `current` names the one in use and is swapped in one step. Whatever
//! goes wrong before that step, and every refusal, leaves the pack that is held untouched.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::format::{MANIFEST_FILE, PackManifest, SIGNATURE_FILE, sha256_hex};
use super::sign::{self, PublicKey};
use super::version::{Refusal, accept};

const CURRENT_FILE: &str = "current";

#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
}

/// A pack whose signature and hashes fit.
#[derive(Debug)]
pub struct Verified {
    pub manifest: PackManifest,
    /// Name and bytes of every file, manifest and signature included: the very bytes that were checked.
    files: Vec<(String, Vec<u8>)>,
}

/// Checks the signature and every file of the pack in `pack`.
///
/// # Errors
/// [`Refusal`] for whatever does not fit; a missing file counts as damaged.
pub fn verify(pack: &Path, keys: &[PublicKey]) -> Result<Verified, Refusal> {
    let bytes = read(pack, MANIFEST_FILE)?;
    let signature = read(pack, SIGNATURE_FILE)?;
    let text = std::str::from_utf8(&signature).map_err(|_| Refusal::Unsigned(sign::SignError::Malformed))?;
    sign::verify(&bytes, text, keys).map_err(Refusal::Unsigned)?;
    let manifest = PackManifest::from_bytes(&bytes).map_err(|_| damaged(MANIFEST_FILE))?;
    let mut files = vec![(MANIFEST_FILE.to_owned(), bytes), (SIGNATURE_FILE.to_owned(), signature)];
    for file in &manifest.files {
        let bytes = if file.is_plain() {
            read(pack, &file.path)?
        } else {
            return Err(damaged(&file.path));
        };
        if !file.fits(&bytes) {
            return Err(damaged(&file.path));
        }
        files.push((file.path.clone(), bytes));
    }
    Ok(Verified { manifest, files })
}

/// Verifies the pack in `pack` and puts it in use in `into`.
///
/// # Errors
/// [`InstallError::Refused`] when the pack must not be used; otherwise a file that could not be read or written.
pub fn install(pack: &Path, into: &Path, keys: &[PublicKey], channel: &str) -> Result<PackManifest, InstallError> {
    let verified = verify(pack, keys)?;
    let held = pointed(into);
    let manifest = held.as_ref().and_then(|name| manifest_of(into, name));
    accept(manifest.as_ref(), &verified.manifest, channel)?;
    // A pack whose manifest is gone or broken still has its number in its name: what is older than that stays out.
    if let Some(number) = held.as_deref().and_then(number_in).filter(|number| *number > verified.manifest.number) {
        return Err(Refusal::Older { held: number, offered: verified.manifest.number }.into());
    }

    let hash = verified.files.first().map(|(_, manifest)| sha256_hex(manifest)).unwrap_or_default();
    let mut name = format!("pack-{}-{}", verified.manifest.number, hash.get(..8).unwrap_or_default());
    if held.as_deref() == Some(name.as_str()) && verify(&into.join(&name), keys).is_ok() {
        return Ok(verified.manifest);
    }
    // A repair is written beside the pack in use, which stays whole until the pointer moves.
    if held.as_deref() == Some(name.as_str()) {
        name.push_str("-again");
    }
    let incoming = into.join(format!(".incoming-{name}"));
    make_folder(&incoming)?;
    for (path, bytes) in &verified.files {
        write_synced(&incoming.join(path), bytes)?;
    }
    let folder = into.join(&name);
    remove(&folder)?;
    at(&folder, fs::rename(&incoming, &folder))?;
    point_to(into, &name)?;
    sweep(into, &[Some(name.as_str()), held.as_deref()]);
    Ok(verified.manifest)
}

/// The folder of the pack in use, if there is one that can be read.
#[must_use]
pub fn current_folder(into: &Path) -> Option<PathBuf> {
    let name = pointed(into)?;
    manifest_of(into, &name).map(|_| into.join(name))
}

/// The name of the folder that is in use.
fn pointed(into: &Path) -> Option<String> {
    let name = fs::read_to_string(into.join(CURRENT_FILE)).ok()?.trim().to_owned();
    (name.starts_with("pack-") && !name.contains(['/', '\\', '.'])).then_some(name)
}

fn manifest_of(into: &Path, name: &str) -> Option<PackManifest> {
    PackManifest::from_bytes(&fs::read(into.join(name).join(MANIFEST_FILE)).ok()?).ok()
}

/// `pack-7-0123abcd` holds pack 7.
fn number_in(name: &str) -> Option<u64> {
    name.split('-').nth(1)?.parse().ok()
}

/// The one step that changes which pack is in use.
fn point_to(into: &Path, name: &str) -> Result<(), InstallError> {
    let new = into.join(format!("{CURRENT_FILE}.new"));
    write_synced(&new, format!("{name}\n").as_bytes())?;
    let pointer = into.join(CURRENT_FILE);
    at(&pointer, fs::rename(&new, &pointer))?;
    // The rename itself must reach the disk too; systems that cannot sync a folder have done so already.
    if let Ok(folder) = File::open(into) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Removes packs that are neither in use nor the one before. Failing to tidy up harms nobody.
fn sweep(into: &Path, keep: &[Option<&str>]) {
    for entry in fs::read_dir(into).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let ours = name.starts_with("pack-") || name.starts_with(".incoming-pack-");
        if ours && !keep.contains(&Some(name.as_str())) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn read(pack: &Path, name: &str) -> Result<Vec<u8>, Refusal> {
    fs::read(pack.join(name)).map_err(|_| damaged(name))
}

fn damaged(path: &str) -> Refusal {
    Refusal::Damaged { path: path.to_owned() }
}

fn make_folder(folder: &Path) -> Result<(), InstallError> {
    remove(folder)?;
    at(folder, fs::create_dir_all(folder))
}

fn remove(folder: &Path) -> Result<(), InstallError> {
    if folder.exists() { at(folder, fs::remove_dir_all(folder)) } else { Ok(()) }
}

fn write_synced(path: &Path, bytes: &[u8]) -> Result<(), InstallError> {
    let write = || {
        let mut file = File::create(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    at(path, write())
}

fn at(path: &Path, result: io::Result<()>) -> Result<(), InstallError> {
    result.map_err(|source| InstallError::File { path: path.to_owned(), source })
}
