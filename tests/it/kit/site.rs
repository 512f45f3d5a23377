//! A site to look at and to serve: the real pages and looks over a few contacts, with little stand-ins for the app.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::OnceLock;

use chrono::NaiveDate;
use kawan::content::format::Directory;
use kawan::content::key::SigningKey;
use kawan::content::recordings::Pack;
use kawan::content::{compile, locale, read, validate};
use kawan::domain::Language;
use kawan::site::{Inputs, Release, SiteError};
use kawan::ui::prerender::Sources;
use kawan::words::Words;

use super::{content, copy, directory, key, root, scratch, write};

/// The number of the release that [`Workshop`] makes.
pub const NUMBER: u64 = 7;

/// The real directory with three contacts left: an emergency line, an office with a caution, a mission nobody confirmed.
fn few_contacts() -> Directory {
    const FEW: [&str; 3] = ["bn-ambulance-991", "bn-labour", "bn-ph-embassy"];
    let mut few = directory().clone();
    few.guides.clear();
    few.contacts.retain(|contact| FEW.contains(&contact.id.0.as_str()));
    assert_eq!(few.contacts.len(), FEW.len());
    few
}

/// Pages over a few contacts, without guides, that all speak English: a site of them is compressed in seconds, a whole
/// one in a minute.
pub fn in_english() -> Sources {
    Sources {
        directory: Rc::new(few_contacts()),
        words: vec![Rc::new(Words::embedded(Language::En))],
        guides: Rc::default(),
        laws: Rc::default(),
        cards: Rc::new(compile::cards(content())),
        book: Rc::new(compile::rulebook(content())),
    }
}

/// The pages of the real content in all languages.
pub fn everything() -> Sources {
    Sources {
        directory: Rc::new(directory().clone()),
        words: Language::ALL.map(|language| Rc::new(Words::embedded(language))).to_vec(),
        guides: Rc::new(compile::guides(content()).collect()),
        laws: Rc::new(compile::laws(content())),
        cards: Rc::new(compile::cards(content())),
        book: Rc::new(compile::rulebook(content())),
    }
}

/// A folder with everything a site is made from.
pub struct Workshop {
    pub folder: PathBuf,
    pub key: SigningKey,
}

impl Workshop {
    pub fn new(name: &str) -> Self {
        let folder = scratch(&format!("workshop-{name}"));
        let key = key(&format!("workshop-{name}"));
        copy(&root().join("assets"), &folder.join("assets"));
        let web = folder.join("web");
        std::fs::create_dir_all(&web).expect("a folder can be made");
        write(&web.join("app.js"), "export default async function init() {}\n");
        write(&web.join("app_bg.wasm"), b"\0asm\x01\0\0\0");
        write(&web.join("boot.js"), "const assets = \"{{assets}}\";\n");
        write(&web.join("sw.js"), "const keys = \"{{keys}}\", channel = \"{{channel}}\";\n");
        pack(&folder.join("pack"), &key);
        Self { folder, key }
    }

    pub fn assets(&self) -> PathBuf {
        self.folder.join("assets")
    }

    pub fn web(&self) -> PathBuf {
        self.folder.join("web")
    }

    pub fn write(&self, sources: &Sources, out: &Path) -> Result<Release, SiteError> {
        self.write_with(sources, &[], out)
    }

    pub fn write_with(&self, sources: &Sources, recordings: &[Pack], out: &Path) -> Result<Release, SiteError> {
        let inputs = Inputs {
            sources,
            assets: &self.assets(),
            web: &self.web(),
            pack: &self.folder.join("pack"),
            recordings,
            number: NUMBER,
            channel: "main",
            key: &self.key,
            trusted: &[self.key.public_base64()],
        };
        kawan::site::write(&inputs, out)
    }
}

/// A signed pack of the faultless fixture.
fn pack(folder: &Path, key: &SigningKey) {
    let base = root().join("tests/fixtures/content_broken/base");
    let (content, mut found) = read::read(&base.join("content")).expect("the content can be opened");
    let (locales, in_locales) = locale::read(&base.join("locales")).expect("the locales can be opened");
    found.extend(in_locales);
    let today = NaiveDate::from_ymd_opt(2026, 11, 25).expect("a day of the calendar");
    let checked = validate::check(content, locales, found, today).expect("the fixture is faultless");
    compile::build(&checked, key, folder).expect("the pack can be written");
}

/// A site that was written, and its list.
pub struct Site {
    pub workshop: Workshop,
    pub folder: PathBuf,
    pub release: Release,
}

/// Written once for all tests.
pub fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let (workshop, folder) = (Workshop::new("site"), scratch("site"));
        let release = workshop.write(&in_english(), &folder).expect("the site can be written");
        Site { workshop, folder, release }
    })
}
