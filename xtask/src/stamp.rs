//! Knows whether a step's inputs are the same as last time: a fingerprint over their bytes, kept in a small file.
//!
//! It goes by content, never by time: a fresh checkout or a touched file costs nothing.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::numbers::hex;
use crate::project::Project;

/// A fingerprint over files, folders and words, in the order they are added.
#[derive(Default)]
pub struct Inputs {
    hash: Sha256,
}

impl Inputs {
    pub fn word(mut self, text: &str) -> Self {
        self.add(b"word", text.as_bytes());
        self
    }

    /// A file, a folder with all below it, or nothing if it is not there.
    pub fn path(mut self, path: &Path) -> Result<Self> {
        let mut files = Vec::new();
        list_files(path, &mut files)?;
        files.sort();
        for file in files {
            let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            self.add(file.to_string_lossy().as_bytes(), &bytes);
        }
        Ok(self)
    }

    pub fn paths(mut self, project: &Project, paths: &[&str]) -> Result<Self> {
        for path in paths {
            self = self.path(&project.at(path))?;
        }
        Ok(self)
    }

    pub fn fingerprint(self) -> String {
        hex(&self.hash.finalize())
    }

    // Lengths go in too, so that bytes cannot move from one file to the next unseen.
    fn add(&mut self, name: &[u8], bytes: &[u8]) {
        for part in [name, bytes] {
            self.hash.update((part.len() as u64).to_le_bytes());
            self.hash.update(part);
        }
    }
}

fn list_files(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        files.push(path.to_owned());
    }
    if path.is_dir() {
        for entry in fs::read_dir(path).with_context(|| format!("cannot list {}", path.display()))? {
            let entry = entry?;
            if entry.file_name() != "node_modules" {
                list_files(&entry.path(), files)?;
            }
        }
    }
    Ok(())
}

/// What a step was last done with.
pub struct Stamp {
    file: PathBuf,
}

impl Stamp {
    pub fn of(project: &Project, step: &str) -> Self {
        Self::at(project.notes().join(format!("{step}.stamp")))
    }

    pub fn at(file: PathBuf) -> Self {
        Self { file }
    }

    /// Is the step done for these inputs, and is what it made still there?
    pub fn holds(&self, fingerprint: &str, made: &[PathBuf]) -> bool {
        made.iter().all(|path| path.exists()) && fs::read_to_string(&self.file).is_ok_and(|kept| kept == fingerprint)
    }

    pub fn set(&self, fingerprint: &str) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        fs::write(&self.file, fingerprint).with_context(|| format!("cannot write {}", self.file.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_do_not_run_together() {
        let apart = Inputs::default().word("ab").word("c").fingerprint();
        let moved = Inputs::default().word("a").word("bc").fingerprint();
        assert_ne!(apart, moved);
    }

    #[test]
    fn what_is_not_there_counts_as_nothing() {
        let nothing = Inputs::default().path(Path::new("no/such/folder")).unwrap().fingerprint();
        assert_eq!(nothing, Inputs::default().fingerprint());
    }
}
