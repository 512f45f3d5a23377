//! Checked content → the files of a pack. The same content gives the same bytes, wherever and whenever it is built.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::card::Card;
use super::corridor::{Corridor, Item};
use super::format::{
    DATABASE_FILE, DIRECTORY_FILE, Directory, FORMAT, KnownFigure, MANIFEST_FILE, PackFile, PackManifest,
    SIGNATURE_FILE,
};
use super::grouped::grouped;
use super::guide::{GuideLink, WholeGuide};
use super::key::{KeyError, SigningKey};
use super::law::Rule;
use super::pack_db::{self, CautionRow, MessageRow, PackDbError, Rows};
use super::read::Content;
use super::record::Record;
use super::validate::Checked;
use super::week::{BadHours, week};
use crate::domain::{Contact, Language, Place, Source};
use crate::offer::Rulebook;
use crate::offer::rate::Rates;

/// The area of `locales/` that holds what is said before a call.
const CAUTIONS: &str = "cautions";

#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Database(#[from] PackDbError),
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error("the directory cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    #[error("pack.toml is missing or names no day")]
    NoHead,
    #[error("{id}: {reason}")]
    Hours { id: String, reason: BadHours },
}

/// Writes the pack into `folder` and signs it. Other files there are left alone.
///
/// # Errors
/// When a file cannot be written or signing fails.
pub fn build(checked: &Checked, key: &SigningKey, folder: &Path) -> Result<PackManifest, CompileError> {
    fs::create_dir_all(folder).map_err(|source| CompileError::File { path: folder.to_owned(), source })?;
    let directory = directory(checked.content())?;

    let database = folder.join(DATABASE_FILE);
    pack_db::write(&database, &rows(checked, &directory.contacts, &directory.places))?;
    let database = fs::read(&database).map_err(|source| CompileError::File { path: database, source })?;

    let directory = serde_json::to_vec(&directory)?;
    write(&folder.join(DIRECTORY_FILE), &directory)?;

    let manifest = PackManifest {
        format: FORMAT,
        channel: checked.head().channel.clone(),
        number: checked.head().number,
        created: checked.compiled(),
        files: vec![PackFile::of(DATABASE_FILE, &database), PackFile::of(DIRECTORY_FILE, &directory)],
    };
    let bytes = manifest.to_bytes()?;
    let signature = folder.join(SIGNATURE_FILE);
    let held = fs::read_to_string(&signature).ok();
    let signed = key.sign(&bytes, held.as_deref())?;
    write(&folder.join(MANIFEST_FILE), &bytes)?;
    write(&signature, signed.as_bytes())?;
    Ok(manifest)
}

/// What "help now" needs: contacts and places in order of id, hours worked out, and without what only editors read: see
/// [`EDITORS_ONLY`](super::source_file::EDITORS_ONLY).
///
/// # Errors
/// When `pack.toml` is missing or hours cannot be read, which checked content rules out.
pub fn directory(content: &Content) -> Result<Directory, CompileError> {
    let head = content.head.as_ref().ok_or(CompileError::NoHead)?;
    Ok(Directory {
        number: head.value.number,
        compiled: head.value.day().ok_or(CompileError::NoHead)?,
        contacts: contacts(content)?,
        places: places(content),
        guides: guides(content).map(|whole| GuideLink { id: whole.guide.id, needs: whole.guide.needs }).collect(),
        figures: laws(content).into_values().filter_map(known_figure).collect(),
    })
}

fn known_figure(law: Rule) -> Option<KnownFigure> {
    let value = law.figure?.value;
    Some(KnownFigure { rule: law.id, country: law.country, value })
}

/// The guides with all their texts, in the order of a journey.
pub fn guides(content: &Content) -> impl Iterator<Item = WholeGuide> {
    content.guides.iter().map(|file| {
        let english = std::iter::once((Language::En, file.english.clone()));
        let others = file.translations.iter().map(|(language, (_, text))| (*language, text.clone()));
        WholeGuide { guide: file.guide.value.clone(), texts: english.chain(others).collect() }
    })
}

/// What the offer check is made with. A figure that is no decimal number is left out.
#[must_use]
pub fn rulebook(content: &Content) -> Rulebook {
    fn values<T: Clone>(records: &[Record<T>]) -> Vec<T> {
        records.iter().map(|record| record.value.clone()).collect()
    }
    let offer = &content.offer;
    let figure = |law: Rule| Some((law.id, law.figure?.value.to_string().parse().ok()?));
    Rulebook {
        questions: values(&offer.questions),
        rules: values(&offer.rules),
        ceilings: values(&offer.ceilings),
        floors: values(&offer.floors),
        rates: Rates::new(&values(&offer.rates)),
        figures: laws(content).into_values().filter_map(figure).collect(),
        corridors: content
            .corridors
            .iter()
            .map(|file| (file.corridor.value.origin, file.corridor.value.destination))
            .collect(),
    }
}

/// The cards to show.
#[must_use]
pub fn cards(content: &Content) -> Vec<Card> {
    content.cards.iter().map(|record| record.value.clone()).collect()
}

/// The rules by id, without what only editors read.
#[must_use]
pub fn laws(content: &Content) -> BTreeMap<String, Rule> {
    let mut laws: BTreeMap<String, Rule> =
        content.laws.iter().map(|record| (record.value.id.clone(), record.value.clone())).collect();
    laws.values_mut().for_each(|law| without_quotes(&mut law.sources));
    laws
}

fn contacts(content: &Content) -> Result<Vec<Contact>, CompileError> {
    let mut contacts: Vec<Contact> = content.contacts.iter().map(|record| record.value.clone()).collect();
    contacts.sort_by(|a, b| a.id.cmp(&b.id));
    for contact in &mut contacts {
        contact.editor_note = None;
        without_quotes(&mut contact.sources);
        for channel in &mut contact.channels {
            channel.grouped = grouped(channel, contact.country);
            let worked_out = channel.hours.as_deref().map(week).transpose();
            channel.week = worked_out.map_err(|reason| CompileError::Hours { id: contact.id.0.clone(), reason })?;
        }
    }
    Ok(contacts)
}

fn places(content: &Content) -> Vec<Place> {
    let mut places: Vec<Place> = content.places.iter().map(|record| record.value.place()).collect();
    places.sort_by(|a, b| a.id.cmp(&b.id));
    places
}

/// Quotes prove to editors what a page said. A reader gets title, address and date.
fn without_quotes(sources: &mut [Source]) {
    for source in sources {
        source.quote = None;
    }
}

fn rows(checked: &Checked, contacts: &[Contact], places: &[Place]) -> Rows {
    let content = checked.content();
    let mut corridors: Vec<(Corridor, Vec<Item>)> = content
        .corridors
        .iter()
        .map(|file| (file.corridor.value.clone(), file.items.iter().map(|item| item.value.clone()).collect()))
        .collect();
    corridors.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    corridors.iter_mut().flat_map(|(_, items)| items).for_each(|item| without_quotes(&mut item.sources));
    Rows {
        contacts: contacts.to_vec(),
        laws: laws(content).into_values().collect(),
        corridors,
        places: places.to_vec(),
        cautions: cautions(checked, contacts),
        messages: messages(checked),
    }
}

fn cautions(checked: &Checked, contacts: &[Contact]) -> Vec<CautionRow> {
    let mut cautions = Vec::new();
    for contact in contacts {
        for language in checked.locales().languages.keys() {
            let message = checked.locales().message(*language, &format!("caution-{}", contact.id));
            if let Some(text) = message.and_then(|message| message.plain.clone()) {
                let language = language.code().to_owned();
                cautions.push(CautionRow { contact_id: contact.id.0.clone(), language, text });
            }
        }
    }
    cautions
}

/// Messages other than the cautions, which have a table of their own.
fn messages(checked: &Checked) -> Vec<MessageRow> {
    let mut rows = Vec::new();
    for (language, areas) in &checked.locales().languages {
        for (area, held) in areas.iter().filter(|(area, _)| *area != CAUTIONS) {
            rows.extend(held.messages.iter().map(|(id, message)| MessageRow {
                language: language.code().to_owned(),
                area: area.clone(),
                id: id.clone(),
                ftl: message.ftl.clone(),
            }));
        }
    }
    rows.sort_by(|a, b| (&a.language, &a.id).cmp(&(&b.language, &b.id)));
    rows
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), CompileError> {
    fs::write(path, bytes).map_err(|source| CompileError::File { path: path.to_owned(), source })
}
