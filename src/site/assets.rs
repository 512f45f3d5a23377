//! Everything a page fetches besides itself, each under a name that carries its hash, so that it never changes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::{File, Files, Group, Inputs, SiteError, read, recordings, style};
use crate::content::format::{DIRECTORY_FILE, sha256_hex};
use crate::domain::Language;
use crate::offer::fee;
use crate::ui::Route;
use crate::ui::prerender::Sources;
use crate::words;

/// The worker's script has one fixed address for ever: the browser looks for a newer one there.
pub const WORKER: &str = "/sw.js";

/// Files with one fixed address, from the folder of assets.
const FIXED: [&str; 6] = [
    "leave.html",
    "manifest.webmanifest",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable-512.png",
    "apple-touch-icon.png",
];

/// The plain name of an asset and its address with the hash.
#[derive(Default)]
pub struct Names(BTreeMap<String, String>);

impl Names {
    /// Puts addresses where `text` says `{{asset:NAME}}`.
    pub fn fill(&self, file: &str, text: &str) -> Result<String, SiteError> {
        let mut parts = text.split("{{asset:");
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once("}}").unwrap_or((part, ""));
            let address = self.0.get(name);
            let address = address.ok_or_else(|| SiteError::NoAsset { file: file.to_owned(), name: name.to_owned() })?;
            out.push_str(address);
            out.push_str(rest);
        }
        Ok(out)
    }

    /// `name=address&…`: what the starting script reads.
    fn list(&self) -> String {
        self.0.iter().map(|(name, address)| format!("{name}={address}")).collect::<Vec<_>>().join("&")
    }

    pub(super) fn add(&mut self, files: &mut Files, name: &str, group: Group, bytes: Vec<u8>) {
        let address = hashed(name, &bytes);
        self.0.insert(name.to_owned(), address.clone());
        files.insert(address, File { bytes, group });
    }
}

/// Adds all assets and gives their names. `pages` say which drawings are needed.
pub fn add(inputs: &Inputs<'_>, pages: &[(Route, String)], files: &mut Files) -> Result<Names, SiteError> {
    let mut names = Names::default();
    fonts(inputs.assets, files, &mut names)?;
    names.add(files, "icon.svg", Group::Core, read(&inputs.assets.join("icon.svg"))?);

    let (source, sprite) = (text(&inputs.assets.join("late.css"))?, text(&inputs.assets.join("icons.svg"))?);
    let sheet = names.fill("late.css", &style::late(&source, &sprite, pages))?;
    names.add(files, "late.css", Group::Core, sheet.into_bytes());

    for language in Language::ALL {
        // The words of the law are as long as all others together, and the app seldom needs them.
        let [short @ .., _law] = words::texts(language);
        names.add(files, &format!("{language}.ftl"), Group::App, without_remarks(&short.join("\n")).into_bytes());
        let group = Group::Reading(language);
        names.add(files, &format!("{language}-rules.json"), group, rules_in_words(inputs.sources, language)?);
        names.add(files, &format!("{language}-read.json"), group, guide_texts(inputs.sources, language)?);
    }
    names.add(files, "offer.json", Group::App, serde_json::to_vec(&*inputs.sources.book)?);
    names.add(files, "directory.json", Group::App, read(&inputs.pack.join(DIRECTORY_FILE))?);
    for name in ["app.js", "app_bg.wasm"] {
        names.add(files, name, Group::App, read(&inputs.web.join(name))?);
    }

    recordings::add(inputs.recordings, files, &mut names)?;

    let boot = text(&inputs.web.join("boot.js"))?.replace("{{assets}}", &names.list());
    names.add(files, "boot.js", Group::Core, boot.into_bytes());
    for name in FIXED {
        files.insert(format!("/{name}"), File { bytes: read(&inputs.assets.join(name))?, group: Group::Core });
    }
    let keys = inputs.trusted.join(" ");
    let worker = text(&inputs.web.join("sw.js"))?.replace("{{keys}}", &keys).replace("{{channel}}", inputs.channel);
    files.insert(WORKER.to_owned(), File { bytes: worker.into_bytes(), group: Group::Core });
    Ok(names)
}

/// The text of every guide in a language, to be searched on the phone.
fn guide_texts(sources: &Sources, language: Language) -> Result<Vec<u8>, SiteError> {
    let texts = sources.guides.iter().filter_map(|whole| {
        let text = whole.texts.get(&language)?;
        Some((whole.guide.id, text.lines().collect::<Vec<_>>().join(" ")))
    });
    Ok(serde_json::to_vec(&texts.collect::<Vec<_>>())?)
}

/// The sentence of every rule with a figure, said when the figure changes, and of every rule that the offer check rests on.
fn rules_in_words(sources: &Sources, language: Language) -> Result<Vec<u8>, SiteError> {
    let words = sources.words(language);
    let book = &sources.book;
    let of_rules = book.rules.iter().flat_map(|rule| &rule.law);
    let of_offers: BTreeSet<&str> =
        of_rules.chain(book.ceilings.iter().map(|it| &it.law)).map(String::as_str).chain([fee::STANDARD]).collect();
    let said = sources.laws.values().filter_map(|rule| {
        let figure = rule.figure.as_ref().map(|figure| &figure.value);
        let wanted = figure.is_some() || of_offers.contains(rule.id.as_str());
        wanted.then(|| Some((rule.id.as_str(), words::law(&words, &rule.id, figure)?.says))).flatten()
    });
    Ok(serde_json::to_vec(&said.collect::<BTreeMap<_, _>>())?)
}

/// Letters travel with their language; the few of the first screen are on every phone.
fn fonts(assets: &Path, files: &mut Files, names: &mut Names) -> Result<(), SiteError> {
    let folder = assets.join("fonts");
    let entries = fs::read_dir(&folder).map_err(|source| SiteError::File { path: folder.clone(), source })?;
    let mut fonts: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    fonts.retain(|name| name.ends_with(".woff2"));
    fonts.sort();
    for name in fonts {
        let language = name.split('-').next().and_then(|code| code.parse().ok());
        let group = language.map_or(Group::Core, Group::Language);
        names.add(files, &name, group, read(&folder.join(&name))?);
    }
    Ok(())
}

/// Remarks are for translators; phones have no use for them.
fn without_remarks(source: &str) -> String {
    let lines = source.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.fold(String::new(), |mut out, line| {
        out.push_str(line);
        out.push('\n');
        out
    })
}

pub(super) fn text(path: &Path) -> Result<String, SiteError> {
    String::from_utf8(read(path)?).map_err(|error| SiteError::File {
        path: path.to_owned(),
        source: std::io::Error::new(std::io::ErrorKind::InvalidData, error),
    })
}

/// `/a/NAME-HASH.ENDING`.
pub(super) fn hashed(name: &str, bytes: &[u8]) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let hash = sha256_hex(bytes);
    format!("/a/{stem}-{}.{ending}", hash.get(..10).unwrap_or_default())
}
