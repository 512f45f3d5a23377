//! The site: everything a phone fetches, as files any static host can serve.
//!
//! [`write`] renders the plain pages, gives every asset a name that carries its hash, copies the pack, lists it all in a signed
//! [`release`], and puts compressed siblings beside the files. The same inputs give the same bytes. It decides what belongs
//! together on a phone ([`Group`]), and nothing about what a page says.

mod assets;
mod compress;
mod page;
mod pocket;
mod policy;
mod recordings;
mod release;
mod style;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use pocket::pocket;
pub use policy::HEADERS_FILE;
pub use release::{Group, RELEASE_FILE, Release, ReleaseFile, SIGNATURE_FILE};

use crate::content::format;
use crate::content::key::{KeyError, SigningKey};
use crate::content::recordings::Pack;
use crate::ui::prerender::Sources;

/// What a site is made from.
pub struct Inputs<'a> {
    pub sources: &'a Sources,
    /// The folder with `app.css`, icons, fonts and the small pages.
    pub assets: &'a Path,
    /// The folder with the built scripts and the app's module.
    pub web: &'a Path,
    /// The folder with the signed pack.
    pub pack: &'a Path,
    /// Checked packs of recordings; none are needed.
    pub recordings: &'a [Pack],
    /// Counts up with every release and never down.
    pub number: u64,
    pub channel: &'a str,
    pub key: &'a SigningKey,
    /// Public keys, in base64, of which a phone accepts the next release.
    pub trusted: &'a [String],
}

#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
    /// A page, a style sheet or a script names an asset that is not there.
    #[error("{file} asks for {name}, which does not exist")]
    NoAsset { file: String, name: String },
    /// A word is missing in a language: a page would show English, or a key, in the middle of it.
    #[error("{language}: no message for {keys}")]
    MissingWords { language: String, keys: String },
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error("the list of files cannot be written: {0}")]
    Json(#[from] serde_json::Error),
}

/// A file of the site and where on a phone it belongs.
pub(super) struct File {
    bytes: Vec<u8>,
    group: Group,
}

/// All files by their path, which begins with a slash.
pub(super) type Files = BTreeMap<String, File>;

/// Writes the site into `out`, which should be empty.
///
/// # Errors
/// [`SiteError`]: a file that cannot be read or written, or a page that would not be whole.
pub fn write(inputs: &Inputs<'_>, out: &Path) -> Result<Release, SiteError> {
    let mut files = Files::new();
    let pages = page::render(inputs.sources)?;
    let names = assets::add(inputs, &pages, &mut files)?;
    let rules = style::rules(&assets::text(&inputs.assets.join("app.css"))?);
    page::add(inputs, &pages, &rules, &names, &mut files)?;
    pocket::add(inputs.sources, inputs.assets, &mut files)?;
    add_pack(inputs.pack, &mut files)?;

    let release = Release::of(inputs.number, inputs.channel, &files);
    let list = release.to_bytes()?;
    let signature = inputs.key.sign(&list, None)?;
    for (path, file) in &files {
        put(out, path, &file.bytes)?;
    }
    put(out, HEADERS_FILE, policy::headers(&rules).as_bytes())?;
    put(out, RELEASE_FILE, &list)?;
    put(out, SIGNATURE_FILE, signature.as_bytes())?;
    let compressible = files.iter().map(|(path, file)| (path.as_str(), file.bytes.as_slice()));
    compress::siblings(out, compressible.chain([(RELEASE_FILE, list.as_slice())]).collect())?;
    Ok(release)
}

/// The pack as it is, under its own signature: other programs fetch it too.
fn add_pack(pack: &Path, files: &mut Files) -> Result<(), SiteError> {
    for name in [format::MANIFEST_FILE, format::SIGNATURE_FILE, format::DATABASE_FILE, format::DIRECTORY_FILE] {
        let bytes = read(&pack.join(name))?;
        files.insert(format!("/packs/main/{name}"), File { bytes, group: Group::Pack });
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, SiteError> {
    fs::read(path).map_err(|source| SiteError::File { path: path.to_owned(), source })
}

fn put(out: &Path, path: &str, bytes: &[u8]) -> Result<(), SiteError> {
    let path = out.join(path.trim_start_matches('/'));
    let folder = path.parent().unwrap_or(out);
    fs::create_dir_all(folder).and_then(|()| fs::write(&path, bytes)).map_err(|source| SiteError::File { path, source })
}
