//! The pack's database: its whole schema, how it is written and how it is read.
//!
//! It is written once, in order of ids and without the time, so that the same sources give the same bytes. A reader opens it
//! read-only and refuses any other schema.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, Transaction, params};

use super::corridor::{Corridor, Item};
use super::law::Rule;
use crate::domain::{Contact, Place, Source};

/// "KAWN". Marks the file as ours in SQLite's header.
const APPLICATION_ID: i32 = 0x4b41_574e;
/// Counts up with every change of [`SCHEMA`].
pub const SCHEMA_VERSION: i32 = 1;

/// `record` holds the whole record as JSON; the other columns are what is searched or sorted by.
const SCHEMA: &str = "
CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY, country TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
    confidence TEXT NOT NULL, warn_before_call INTEGER NOT NULL, record TEXT NOT NULL
) STRICT;
CREATE TABLE channel (
    contact_id TEXT NOT NULL REFERENCES contact (id), position INTEGER NOT NULL, type TEXT NOT NULL, value TEXT NOT NULL,
    show TEXT NOT NULL, from_abroad INTEGER NOT NULL, week TEXT, PRIMARY KEY (contact_id, position)
) STRICT;
CREATE TABLE law (
    id TEXT NOT NULL PRIMARY KEY, country TEXT NOT NULL, role TEXT NOT NULL, topic TEXT NOT NULL, confidence TEXT NOT NULL,
    record TEXT NOT NULL
) STRICT;
CREATE TABLE corridor (
    id TEXT NOT NULL PRIMARY KEY, origin TEXT NOT NULL, destination TEXT NOT NULL, record TEXT NOT NULL
) STRICT;
CREATE TABLE corridor_item (
    corridor_id TEXT NOT NULL REFERENCES corridor (id), position INTEGER NOT NULL, field TEXT NOT NULL,
    confidence TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (corridor_id, position)
) STRICT;
CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY, country TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, lat REAL NOT NULL,
    lon REAL NOT NULL, record TEXT NOT NULL
) STRICT;
CREATE TABLE source (
    owner TEXT NOT NULL, owner_id TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, url TEXT,
    date TEXT NOT NULL, second_hand INTEGER NOT NULL, PRIMARY KEY (owner, owner_id, position)
) STRICT;
CREATE TABLE caution (
    contact_id TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (contact_id, language)
) STRICT;
CREATE TABLE message (
    language TEXT NOT NULL, id TEXT NOT NULL, area TEXT NOT NULL, ftl TEXT NOT NULL, PRIMARY KEY (language, id)
) STRICT;
-- Trigrams, because Burmese, Khmer, Thai and Lao put no spaces between words. A query needs three letters or more.
-- The words themselves stand in the tables above; here is only the index.
CREATE VIRTUAL TABLE find USING fts5 (
    owner UNINDEXED, owner_id UNINDEXED, language UNINDEXED, text, tokenize = 'trigram', content = '',
    contentless_unindexed = 1
);
";

#[derive(Debug, thiserror::Error)]
pub enum PackDbError {
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: std::io::Error },
    #[error("the database cannot be used: {0}")]
    Sqlite(#[from] rusqlite::Error),
    #[error("a record cannot be written or read: {0}")]
    Record(#[from] serde_json::Error),
    #[error("this is not a database of ours")]
    NotOurs,
    #[error("the database has schema {found}, this program reads {SCHEMA_VERSION}")]
    OtherSchema { found: i32 },
}

/// What one message of one language says.
#[derive(Clone, Debug)]
pub struct MessageRow {
    pub language: String,
    pub area: String,
    pub id: String,
    /// In Fluent's own form.
    pub ftl: String,
}

#[derive(Clone, Debug)]
pub struct CautionRow {
    pub contact_id: String,
    pub language: String,
    pub text: String,
}

/// Everything that goes into the file, each list in the order it is written.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub contacts: Vec<Contact>,
    pub laws: Vec<Rule>,
    pub corridors: Vec<(Corridor, Vec<Item>)>,
    pub places: Vec<Place>,
    pub cautions: Vec<CautionRow>,
    pub messages: Vec<MessageRow>,
}

/// Writes a new database at `path`, over whatever stood there.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, rows: &Rows) -> Result<(), PackDbError> {
    if path.exists() {
        fs::remove_file(path).map_err(|source| PackDbError::File { path: path.to_owned(), source })?;
    }
    let mut db = Connection::open(path)?;
    db.execute_batch("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA foreign_keys = ON;")?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    db.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    let tx = db.transaction()?;
    tx.execute_batch(SCHEMA)?;
    write_contacts(&tx, &rows.contacts)?;
    write_laws(&tx, &rows.laws)?;
    write_corridors(&tx, &rows.corridors)?;
    write_places(&tx, &rows.places)?;
    write_words(&tx, rows)?;
    tx.execute("INSERT INTO find (find) VALUES ('optimize')", [])?;
    tx.commit()?;
    db.execute_batch("VACUUM;")?;
    db.close().map_err(|(_, error)| error)?;
    Ok(())
}

fn write_contacts(tx: &Transaction<'_>, contacts: &[Contact]) -> Result<(), PackDbError> {
    for contact in contacts {
        let id = contact.id.0.as_str();
        tx.prepare_cached(
            "INSERT INTO contact (id, country, kind, name, confidence, warn_before_call, record) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            id,
            contact.country.as_str(),
            contact.kind.name(),
            contact.name,
            name(&contact.confidence)?,
            contact.warn_before_call,
            serde_json::to_string(contact)?
        ])?;
        for (position, channel) in (0_i64..).zip(&contact.channels) {
            tx.prepare_cached(
                "INSERT INTO channel (contact_id, position, type, value, show, from_abroad, week) VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                id,
                position,
                name(&channel.kind)?,
                channel.value,
                name(&channel.show)?,
                channel.from_abroad,
                channel.week.as_ref().map(serde_json::to_string).transpose()?
            ])?;
        }
        write_sources(tx, "contact", id, &contact.sources)?;
        let names = [Some(&contact.name), contact.name_local.as_ref(), contact.city.as_ref()];
        write_find(tx, "contact", id, "", &names.into_iter().flatten().cloned().collect::<Vec<_>>().join(" "))?;
    }
    Ok(())
}

fn write_laws(tx: &Transaction<'_>, laws: &[Rule]) -> Result<(), PackDbError> {
    for law in laws {
        tx.prepare_cached("INSERT INTO law (id, country, role, topic, confidence, record) VALUES (?, ?, ?, ?, ?, ?)")?
            .execute(params![
                law.id,
                law.country,
                name(&law.role)?,
                name(&law.topic)?,
                name(&law.confidence)?,
                serde_json::to_string(law)?
            ])?;
        write_sources(tx, "law", &law.id, &law.sources)?;
        write_find(tx, "law", &law.id, "en", &law.rule)?;
    }
    Ok(())
}

fn write_corridors(tx: &Transaction<'_>, corridors: &[(Corridor, Vec<Item>)]) -> Result<(), PackDbError> {
    for (corridor, items) in corridors {
        tx.prepare_cached("INSERT INTO corridor (id, origin, destination, record) VALUES (?, ?, ?, ?)")?.execute(
            params![
                corridor.id,
                corridor.origin.as_str(),
                corridor.destination.as_str(),
                serde_json::to_string(corridor)?
            ],
        )?;
        for (position, item) in (0_i64..).zip(items) {
            tx.prepare_cached(
                "INSERT INTO corridor_item (corridor_id, position, field, confidence, record) VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![
                corridor.id,
                position,
                name(&item.field)?,
                name(&item.confidence)?,
                serde_json::to_string(item)?
            ])?;
            write_sources(tx, "corridor_item", &format!("{}/{position}", corridor.id), &item.sources)?;
        }
    }
    Ok(())
}

fn write_places(tx: &Transaction<'_>, places: &[Place]) -> Result<(), PackDbError> {
    for place in places {
        tx.prepare_cached(
            "INSERT INTO place (id, country, kind, name, lat, lon, record) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            place.id.0,
            place.country.as_str(),
            name(&place.kind)?,
            place.name,
            place.point.lat,
            place.point.lon,
            serde_json::to_string(place)?
        ])?;
        write_find(tx, "place", &place.id.0, "", &place.name)?;
        for (language, name) in &place.names {
            write_find(tx, "place", &place.id.0, language, name)?;
        }
    }
    Ok(())
}

fn write_words(tx: &Transaction<'_>, rows: &Rows) -> Result<(), PackDbError> {
    for caution in &rows.cautions {
        tx.prepare_cached("INSERT INTO caution (contact_id, language, text) VALUES (?, ?, ?)")?.execute(params![
            caution.contact_id,
            caution.language,
            caution.text
        ])?;
        write_find(tx, "caution", &caution.contact_id, &caution.language, &caution.text)?;
    }
    for message in &rows.messages {
        tx.prepare_cached("INSERT INTO message (language, id, area, ftl) VALUES (?, ?, ?, ?)")?.execute(params![
            message.language,
            message.id,
            message.area,
            message.ftl
        ])?;
    }
    Ok(())
}

fn write_sources(tx: &Transaction<'_>, owner: &str, id: &str, sources: &[Source]) -> Result<(), PackDbError> {
    for (position, source) in (0_i64..).zip(sources) {
        tx.prepare_cached(
            "INSERT INTO source (owner, owner_id, position, title, url, date, second_hand) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![owner, id, position, source.title, source.url, source.date, source.second_hand])?;
    }
    Ok(())
}

fn write_find(tx: &Transaction<'_>, owner: &str, id: &str, language: &str, text: &str) -> Result<(), PackDbError> {
    tx.prepare_cached("INSERT INTO find (owner, owner_id, language, text) VALUES (?, ?, ?, ?)")?
        .execute(params![owner, id, language, text])?;
    Ok(())
}

/// The stable name of a plain enum value, as it is written in files.
fn name<T: serde::Serialize>(value: &T) -> Result<String, serde_json::Error> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(name) => Ok(name),
        other => Ok(other.to_string()),
    }
}

/// An open pack, to read from.
#[derive(Debug)]
pub struct PackDb {
    db: Connection,
}

/// Something that was found: what it is, and its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub owner: String,
    pub id: String,
    pub language: String,
}

impl PackDb {
    /// Opens the database read-only.
    ///
    /// # Errors
    /// When it is missing, damaged, not ours, or of another schema.
    pub fn open(path: &Path) -> Result<Self, PackDbError> {
        let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        let number = |pragma: &str| db.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0));
        if number("application_id")? != APPLICATION_ID {
            return Err(PackDbError::NotOurs);
        }
        match number("user_version")? {
            SCHEMA_VERSION => Ok(Self { db }),
            found => Err(PackDbError::OtherSchema { found }),
        }
    }

    /// All contacts in order of id.
    ///
    /// # Errors
    /// When the database is damaged.
    pub fn contacts(&self) -> Result<Vec<Contact>, PackDbError> {
        self.records("SELECT record FROM contact ORDER BY id")
    }

    /// All rules in order of id.
    ///
    /// # Errors
    /// When the database is damaged.
    pub fn laws(&self) -> Result<Vec<Rule>, PackDbError> {
        self.records("SELECT record FROM law ORDER BY id")
    }

    /// All places in order of id.
    ///
    /// # Errors
    /// When the database is damaged.
    pub fn places(&self) -> Result<Vec<Place>, PackDbError> {
        self.records("SELECT record FROM place ORDER BY id")
    }

    /// The warning of a contact in a language.
    ///
    /// # Errors
    /// When the database is damaged.
    pub fn caution(&self, contact: &str, language: &str) -> Result<Option<String>, PackDbError> {
        let mut rows = self.db.prepare("SELECT text FROM caution WHERE contact_id = ? AND language = ?")?;
        let mut found = rows.query_map(params![contact, language], |row| row.get(0))?;
        Ok(found.next().transpose()?)
    }

    /// What holds these letters, best first. Three letters at least; fewer find nothing.
    ///
    /// # Errors
    /// When the database is damaged.
    pub fn find(&self, text: &str) -> Result<Vec<Found>, PackDbError> {
        if text.chars().count() < 3 {
            return Ok(Vec::new());
        }
        let phrase = format!("\"{}\"", text.replace('"', "\"\""));
        let mut rows = self
            .db
            .prepare("SELECT owner, owner_id, language FROM find WHERE find MATCH ? ORDER BY rank, rowid LIMIT 100")?;
        let found =
            rows.query_map([phrase], |row| Ok(Found { owner: row.get(0)?, id: row.get(1)?, language: row.get(2)? }))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    fn records<T: serde::de::DeserializeOwned>(&self, sql: &str) -> Result<Vec<T>, PackDbError> {
        let mut rows = self.db.prepare(sql)?;
        let texts = rows.query_map([], |row| row.get::<_, String>(0))?;
        texts.map(|text| Ok(serde_json::from_str(&text?)?)).collect()
    }
}
