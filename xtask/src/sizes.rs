//! `cargo xtask sizes`: what the built site costs to fetch, by group, as it is and compressed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::numbers::kilobytes;
use crate::options::Options;
use crate::project::Project;

pub const ABOUT: &str = "print what the built site costs to fetch, by group";
pub const USAGE: &str = "sizes\n\n  Reads target/site; `cargo xtask build` makes it.";

#[derive(Clone, Copy, Default)]
struct Sizes {
    files: u64,
    raw: u64,
    compressed: u64,
}

impl Sizes {
    fn add(&mut self, other: Sizes) {
        self.files += other.files;
        self.raw += other.raw;
        self.compressed += other.compressed;
    }
}

pub fn command(project: &Project, options: &mut Options) -> Result<()> {
    options.finish()?;
    let (groups, kinds) = measure(&project.site())?;
    print_table("group", &groups);
    print_table("kind", &kinds);
    Ok(())
}

type Table = BTreeMap<String, Sizes>;

/// By group of the release list, and by kind of file.
fn measure(site: &Path) -> Result<(Table, Table)> {
    let (mut groups, mut kinds) = (Table::new(), Table::new());
    for file in released_files(site)? {
        let text = |key| {
            file.get(key).and_then(Value::as_str).with_context(|| format!("release.json: a file without `{key}`"))
        };
        let (path, group) = (text("path")?, text("group")?);
        let sizes = size_of(&site.join(path.trim_start_matches('/')))?;
        groups.entry(group.to_owned()).or_default().add(sizes);
        kinds.entry(kind_of(path)).or_default().add(sizes);
    }
    Ok((groups, kinds))
}

fn released_files(site: &Path) -> Result<Vec<Value>> {
    let list = fs::read(site.join("release.json")).context("there is no built site; run `cargo xtask build`")?;
    let mut release: Value = serde_json::from_slice(&list).context("release.json cannot be read")?;
    match release.get_mut("files").map(Value::take) {
        Some(Value::Array(files)) => Ok(files),
        _ => anyhow::bail!("release.json lists no files"),
    }
}

/// A file without a compressed sibling is sent as it is.
fn size_of(file: &Path) -> Result<Sizes> {
    let raw = fs::metadata(file).with_context(|| format!("{} is listed but missing", file.display()))?.len();
    let mut sibling = file.as_os_str().to_owned();
    sibling.push(".br");
    let compressed = fs::metadata(sibling).map_or(raw, |data| data.len());
    Ok(Sizes { files: 1, raw, compressed })
}

fn kind_of(path: &str) -> String {
    if path.starts_with("/packs/") {
        return "packs".to_owned();
    }
    Path::new(path).extension().map_or("other".into(), |extension| extension.to_string_lossy().into_owned())
}

fn print_table(heading: &str, table: &Table) {
    println!("{heading:<12} {:>6} {:>12} {:>12}", "files", "raw", "brotli");
    let mut total = Sizes::default();
    for (name, sizes) in table {
        print_row(name, *sizes);
        total.add(*sizes);
    }
    print_row("all", total);
    println!();
}

fn print_row(name: &str, sizes: Sizes) {
    println!("{name:<12} {:>6} {:>12} {:>12}", sizes.files, kilobytes(sizes.raw), kilobytes(sizes.compressed));
}
