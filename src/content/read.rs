//! Loads `content/`: every record typed, with its file and lines. One bad record costs only itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::blocklist::Blocked;
use super::card::Card;
use super::corridor::{Corridor, Item};
use super::guide::{self, Guide, Translation};
use super::guide_file;
use super::law::Rule;
use super::place::PlaceRecord;
use super::problem::{Kind, Problem};
use super::record::{Location, Record};
use super::source_file::{SourceFile, collect_lines};
use super::term::Term;
use crate::domain::{Contact, GuideTopic, Language};
use crate::offer::fee::{Ceiling, Floor};
use crate::offer::question::Question;
use crate::offer::rate::Rate;
use crate::offer::rule::Rule as OfferRule;

/// `content/pack.toml`: which pack these files make.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackHead {
    pub number: u64,
    pub channel: String,
    /// The day up to which facts were gathered.
    pub compiled: String,
}

/// A corridor and those of its items that could be read.
#[derive(Clone, Debug)]
pub struct CorridorFile {
    pub corridor: Record<Corridor>,
    pub items: Vec<Record<Item>>,
}

/// A guide with its text and those of its translations that could be read.
#[derive(Clone, Debug)]
pub struct GuideFile {
    pub guide: Record<Guide>,
    /// Of the English text.
    pub fingerprint: String,
    pub english: guide::Text,
    pub translations: BTreeMap<Language, (Record<Translation>, guide::Text)>,
}

/// A file as it stands, for rules that look at every line.
#[derive(Clone, Debug)]
pub struct Text {
    pub file: Arc<str>,
    pub text: String,
    /// Lines that only editors read: see [`EDITORS_ONLY`](super::source_file::EDITORS_ONLY).
    pub private: Vec<RangeInclusive<usize>>,
}

/// All of `content/`, in order of file and line.
#[derive(Clone, Debug, Default)]
pub struct Content {
    pub head: Option<Record<PackHead>>,
    pub contacts: Vec<Record<Contact>>,
    pub laws: Vec<Record<Rule>>,
    pub corridors: Vec<CorridorFile>,
    pub places: Vec<Record<PlaceRecord>>,
    pub blocked: Vec<Record<Blocked>>,
    pub cards: Vec<Record<Card>>,
    pub terms: Vec<Record<Term>>,
    pub guides: Vec<GuideFile>,
    pub offer: OfferFiles,
    pub texts: Vec<Text>,
    /// Ids of records that could not be read, so that what refers to them is not a second fault.
    pub unreadable: BTreeSet<String>,
}

/// What the offer check is made of.
#[derive(Clone, Debug, Default)]
pub struct OfferFiles {
    pub questions: Vec<Record<Question>>,
    pub rules: Vec<Record<OfferRule>>,
    pub ceilings: Vec<Record<Ceiling>>,
    pub floors: Vec<Record<Floor>>,
    pub rates: Vec<Record<Rate>>,
}

/// The folder itself could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}", path = path.display())]
pub struct ReadError {
    pub path: PathBuf,
    pub source: io::Error,
}

impl PackHead {
    /// `compiled` as a day, if it is one.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.compiled.parse().ok()
    }
}

/// Reads everything below `folder`. What cannot be read is left out and named in the problems.
///
/// # Errors
/// When the folder or a file in it cannot be opened.
pub fn read(folder: &Path) -> Result<(Content, Vec<Problem>), ReadError> {
    let mut reader = Reader::of(folder);
    let content = Content {
        head: reader.whole("pack.toml")?,
        contacts: reader.folder("directory", "contact")?,
        laws: reader.folder("law", "rule")?,
        corridors: reader.corridors()?,
        places: reader.folder("places", "place")?,
        blocked: reader.single("blocklist.toml", "blocked")?,
        cards: reader.single("cards.toml", "card")?,
        terms: reader.single("glossary.toml", "term")?,
        guides: reader.guides()?,
        offer: reader.offer()?,
        ..Content::default()
    };
    Ok((Content { texts: reader.texts, unreadable: reader.unreadable, ..content }, reader.problems))
}

/// One record and those below it.
pub(super) type Headed<H, T> = (Option<Record<H>>, Vec<Record<T>>);

/// A file of its own, outside `content/`: one record, those called `name` below it, and what is wrong with them.
pub(super) fn headed_file<H: DeserializeOwned, T: DeserializeOwned>(
    path: &Path,
    name: &str,
) -> Result<(Headed<H, T>, Vec<Problem>), ReadError> {
    let mut reader = Reader::of(path);
    if !path.exists() {
        return Ok((reader.missing(path), reader.problems));
    }
    Ok((reader.headed(path, name)?, reader.problems))
}

struct Reader<'a> {
    folder: &'a Path,
    texts: Vec<Text>,
    unreadable: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn of(folder: &'a Path) -> Self {
        Self { folder, texts: Vec::new(), unreadable: BTreeSet::new(), problems: Vec::new() }
    }

    /// All records called `table` in all files of a folder.
    fn folder<T: DeserializeOwned>(&mut self, name: &str, table: &str) -> Result<Vec<Record<T>>, ReadError> {
        let mut records = Vec::new();
        for path in files(&self.folder.join(name))? {
            records.extend(self.records(&path, table)?);
        }
        Ok(records)
    }

    fn single<T: DeserializeOwned>(&mut self, name: &str, table: &str) -> Result<Vec<Record<T>>, ReadError> {
        let path = self.folder.join(name);
        if path.exists() { self.records(&path, table) } else { Ok(self.missing(&path)) }
    }

    fn whole<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<Record<T>>, ReadError> {
        let path = self.folder.join(name);
        if !path.exists() {
            return Ok(self.missing(&path));
        }
        let source = self.open(&path)?;
        let table = self.parse(&source);
        Ok(self.record(&source, table))
    }

    fn corridors(&mut self) -> Result<Vec<CorridorFile>, ReadError> {
        let mut corridors = Vec::new();
        for path in files(&self.folder.join("corridors"))? {
            let (head, items) = self.headed(&path, "item")?;
            corridors.extend(head.map(|corridor| CorridorFile { corridor, items }));
        }
        Ok(corridors)
    }

    /// A file of one record with a list of others, called `name`, below it.
    fn headed<H: DeserializeOwned, T: DeserializeOwned>(
        &mut self,
        path: &Path,
        name: &str,
    ) -> Result<Headed<H, T>, ReadError> {
        let source = self.open(path)?;
        let mut table = self.parse(&source);
        let list = match table.get_mut() {
            DeValue::Table(table) => table.remove(name),
            _ => None,
        };
        let list = self.list(&source, list);
        Ok((self.record(&source, table), list))
    }

    fn offer(&mut self) -> Result<OfferFiles, ReadError> {
        if !self.folder.join("offer").exists() {
            return Ok(OfferFiles::default());
        }
        Ok(OfferFiles {
            questions: self.single("offer/questions.toml", "question")?,
            rules: self.single("offer/rules.toml", "rule")?,
            ceilings: self.single("offer/ceilings.toml", "ceiling")?,
            floors: self.single("offer/floors.toml", "floor")?,
            rates: self.single("offer/rates.toml", "rate")?,
        })
    }

    fn guides(&mut self) -> Result<Vec<GuideFile>, ReadError> {
        let folder = self.folder.join("guides");
        let mut guides = Vec::new();
        if !folder.exists() {
            return Ok(guides);
        }
        for topic in GuideTopic::ALL {
            let name = format!("{}.md", topic.name());
            let Some((guide, text, body)) = self.guide_text::<Guide>(&folder.join(&name))? else {
                continue;
            };
            let fingerprint = guide_file::fingerprint(&body);
            let mut translations = BTreeMap::new();
            for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
                let path = folder.join(language.code()).join(&name);
                if !folder.join(language.code()).exists() {
                    continue;
                }
                if let Some((front, text, _)) = self.guide_text::<Translation>(&path)? {
                    translations.insert(language, (front, text));
                }
            }
            guides.push(GuideFile { guide, fingerprint, english: text, translations });
        }
        Ok(guides)
    }

    /// Front matter, text and Markdown of one file; nothing when it is missing or broken.
    fn guide_text<T: DeserializeOwned>(
        &mut self,
        path: &Path,
    ) -> Result<Option<(Record<T>, guide::Text, String)>, ReadError> {
        if !path.exists() {
            return Ok(self.missing(path));
        }
        let file = self.open(path)?;
        let parts = match guide_file::split(&file.text) {
            Ok(parts) => parts,
            Err(fault) => return Ok(self.guide_fault(&file, fault)),
        };
        // A blank line in the place of the fence keeps the lines as they are in the file.
        let front = SourceFile { file: Arc::clone(&file.file), text: format!("\n{}", parts.front) };
        let table = self.parse(&front);
        let Some(record) = self.record::<T>(&front, table) else { return Ok(None) };
        match guide_file::text(&parts) {
            Ok(text) => Ok(Some((record, text, parts.body.to_owned()))),
            Err(fault) => Ok(self.guide_fault(&file, fault)),
        }
    }

    fn guide_fault<T>(&mut self, file: &SourceFile, fault: guide_file::Fault) -> Option<T> {
        let at = Location { file: Arc::clone(&file.file), line: fault.line };
        self.problems.push(Problem::new(at, "", Kind::GuideForm { reason: fault.reason }));
        None
    }

    fn records<T: DeserializeOwned>(&mut self, path: &Path, name: &str) -> Result<Vec<Record<T>>, ReadError> {
        let source = self.open(path)?;
        let table = self.parse(&source);
        let DeValue::Table(mut table) = table.into_inner() else {
            return Ok(Vec::new());
        };
        let list = table.remove(name);
        for key in table.keys() {
            let at = source.location(key.span().start);
            self.problems.push(Problem::new(at, "", Kind::UnknownTable { name: key.get_ref().to_string() }));
        }
        Ok(self.list(&source, list))
    }

    fn list<T: DeserializeOwned>(&mut self, source: &SourceFile, list: Option<Spanned<DeValue<'_>>>) -> Vec<Record<T>> {
        match list.map(Spanned::into_inner) {
            Some(DeValue::Array(list)) => list.into_iter().filter_map(|value| self.record(source, value)).collect(),
            _ => Vec::new(),
        }
    }

    /// One record, or the problem why it is none.
    fn record<T: DeserializeOwned>(&mut self, source: &SourceFile, value: Spanned<DeValue<'_>>) -> Option<Record<T>> {
        let span = value.span();
        let start = source.location(span.start);
        let id = value.get_ref().get("id").and_then(|id| id.get_ref().as_str()).unwrap_or_default().to_owned();
        let ids = ids(value.get_ref());
        let mut lines = BTreeMap::new();
        let mut private = Vec::new();
        collect_lines(source, "", value.get_ref(), &mut lines, &mut private);
        if let Some(text) = self.texts.last_mut() {
            text.private.append(&mut private);
        }
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(Record { start, lines, value }),
            Err(error) => {
                let at = error.span().map_or(start, |span| source.location(span.start));
                // A line that is not even TOML has been named already.
                if !self.problems.iter().any(|problem| problem.at == at) {
                    self.problems.push(Problem::new(at, &id, syntax(&error)));
                }
                self.unreadable.extend(ids);
                None
            }
        }
    }

    fn parse<'i>(&mut self, source: &'i SourceFile) -> Spanned<DeValue<'i>> {
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        for error in errors {
            let at = source.location(error.span().map_or(0, |span| span.start));
            self.problems.push(Problem::new(at, "", syntax(&error)));
        }
        let span = table.span();
        Spanned::new(span, DeValue::Table(table.into_inner()))
    }

    fn open(&mut self, path: &Path) -> Result<SourceFile, ReadError> {
        let text = fs::read_to_string(path).map_err(|source| ReadError { path: path.to_owned(), source })?;
        let source = SourceFile { file: label(path), text };
        self.texts.push(Text { file: Arc::clone(&source.file), text: source.text.clone(), private: Vec::new() });
        Ok(source)
    }

    fn missing<T: Default>(&mut self, path: &Path) -> T {
        self.problems.push(Problem::of_file(&label(path), Kind::MissingFile));
        T::default()
    }
}

fn syntax(error: &toml::de::Error) -> Kind {
    Kind::Syntax { message: error.message().replace('\n', ", ") }
}

/// The id of a record and those merged into it.
fn ids(value: &DeValue<'_>) -> Vec<String> {
    let merged = value.get("merged_ids").and_then(|ids| ids.get_ref().as_array());
    let ids = value.get("id").into_iter().chain(merged.into_iter().flat_map(|ids| ids.iter()));
    ids.filter_map(|id| id.get_ref().as_str()).map(str::to_owned).collect()
}

/// The path as it is shown, the same on every system.
pub(super) fn label(path: &Path) -> Arc<str> {
    path.to_string_lossy().replace('\\', "/").into()
}

/// The TOML files of a folder in order of name; none if the folder does not exist.
fn files(folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let bad = |source| ReadError { path: folder.to_owned(), source };
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(bad)? {
        let path = entry.map_err(bad)?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
