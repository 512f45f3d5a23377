//! A TOML file with its lines: where a byte stands, where each key stands, and which lines only editors read.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use toml::de::DeValue;

use super::record::Location;

/// Keys that never leave the sources: notes for editors, which name wrong numbers to warn of them, and quotes, which
/// prove what a page said.
pub const EDITORS_ONLY: [&str; 2] = ["editor_note", "quote"];

pub(super) struct SourceFile {
    pub(super) file: Arc<str>,
    pub(super) text: String,
}

impl SourceFile {
    pub(super) fn location(&self, offset: usize) -> Location {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        Location { file: Arc::clone(&self.file), line: 1 + before.matches('\n').count() }
    }
}

/// The line of every key below `value`, by its path, and the lines of what only editors read.
pub(super) fn collect_lines(
    source: &SourceFile,
    path: &str,
    value: &DeValue<'_>,
    lines: &mut BTreeMap<String, usize>,
    private: &mut Vec<RangeInclusive<usize>>,
) {
    let below = |key: &str| {
        if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
    };
    match value {
        DeValue::Table(table) => {
            for (key, value) in table {
                let path = below(key.get_ref());
                let line = source.location(key.span().start).line;
                if EDITORS_ONLY.contains(&key.get_ref().as_ref()) {
                    private.push(line..=source.location(value.span().end).line);
                }
                lines.insert(path.clone(), line);
                collect_lines(source, &path, value.get_ref(), lines, private);
            }
        }
        DeValue::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                let path = below(&index.to_string());
                lines.insert(path.clone(), source.location(value.span().start).line);
                collect_lines(source, &path, value.get_ref(), lines, private);
            }
        }
        _ => {}
    }
}
