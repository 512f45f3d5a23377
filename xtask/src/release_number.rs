//! The number of a release: it never falls, and stays the same while nothing changed.
//!
//! A new number is the minutes since 2026 began, so that it also rises where the kept note is gone; two releases within one
//! minute are told apart by counting on.

use std::fs;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};

use crate::project::Project;

/// 2026-01-01T00:00:00Z, in seconds since 1970.
const START_OF_2026: u64 = 1_767_225_600;

pub struct ReleaseNumbers {
    file: PathBuf,
}

impl ReleaseNumbers {
    pub fn of(project: &Project) -> Self {
        Self { file: project.notes().join("release-number") }
    }

    /// The number for a site made from these inputs; written down before it is used.
    pub fn number_for(&self, fingerprint: &str) -> Result<u64> {
        let last = self.last();
        let number = next(last.as_ref(), fingerprint, minutes_since_2026());
        fs::create_dir_all(self.file.parent().unwrap_or(&self.file))?;
        fs::write(&self.file, format!("{number} {fingerprint}\n"))
            .with_context(|| format!("cannot write {}", self.file.display()))?;
        Ok(number)
    }

    fn last(&self) -> Option<(u64, String)> {
        let text = fs::read_to_string(&self.file).ok()?;
        let (number, fingerprint) = text.trim().split_once(' ')?;
        Some((number.parse().ok()?, fingerprint.to_owned()))
    }
}

fn next(last: Option<&(u64, String)>, fingerprint: &str, minutes: u64) -> u64 {
    match last {
        Some((number, same)) if same == fingerprint => *number,
        Some((number, _)) => minutes.max(number + 1),
        None => minutes.max(1),
    }
}

fn minutes_since_2026() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    now.saturating_sub(START_OF_2026) / 60
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_rises_only_with_a_change() {
        let last = (100, "same".to_owned());
        assert_eq!(next(Some(&last), "same", 500), 100);
        assert_eq!(next(Some(&last), "other", 500), 500);
        assert_eq!(next(Some(&last), "other", 100), 101);
        assert_eq!(next(Some(&last), "other", 3), 101);
        assert_eq!(next(None, "other", 500), 500);
    }
}
