//! A value with the file and lines it was read from, so that every fault can be pointed at.

use std::collections::BTreeMap;
use std::sync::Arc;

/// A file and a line in it, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    pub file: Arc<str>,
    pub line: usize,
}

/// One record of a file.
#[derive(Clone, Debug)]
pub struct Record<T> {
    pub start: Location,
    /// The line of each key below the record, by its path: `channel.0.value`.
    pub lines: BTreeMap<String, usize>,
    pub value: T,
}

impl<T> Record<T> {
    /// Where the key with this path stands; if it is left out, where its nearest parent stands.
    #[must_use]
    pub fn at(&self, path: &str) -> Location {
        let mut path = path;
        loop {
            if let Some(line) = self.lines.get(path) {
                return Location { file: Arc::clone(&self.start.file), line: *line };
            }
            match path.rsplit_once('.') {
                Some((parent, _)) => path = parent,
                None => return self.start.clone(),
            }
        }
    }

    /// The name of the file without folder and ending: `my` of `content/directory/my.toml`.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.start.file.rsplit(['/', '\\']).next().unwrap_or_default();
        name.split_once('.').map_or(name, |(stem, _)| stem)
    }
}
