//! Where a command finds the directory: a signed pack, or the reviewed files it is made from.

use std::fs;
use std::path::{Path, PathBuf};

use kawan::content::format::{DIRECTORY_FILE, Directory};
use kawan::content::sign::PublicKey;
use kawan::content::{compile, install, read};
use kawan::words::Fault;

use crate::{out, trust};

#[derive(clap::Args)]
pub struct Facts {
    /// A signed pack to read; the files in --content if left out
    #[arg(long)]
    pack: Option<PathBuf>,
    /// The reviewed files
    #[arg(long, default_value = "content", env = "KAWAN_CONTENT")]
    content: PathBuf,
    /// A public key that may have signed the pack; the development key if left out
    #[arg(long = "key")]
    keys: Vec<PathBuf>,
}

/// Why there is no directory: something a person is told in their language, or a file somebody must mend.
pub enum NoFacts {
    Told(Fault),
    File(String),
}

impl Facts {
    /// The directory.
    ///
    /// # Errors
    /// [`NoFacts`] says what is wrong.
    pub fn directory(&self) -> Result<Directory, NoFacts> {
        match &self.pack {
            Some(pack) => from_pack(pack, &trust::keys(&self.keys).map_err(NoFacts::File)?),
            None => from_files(&self.content),
        }
    }
}

/// The directory of a pack that is whole and signed.
pub fn from_pack(pack: &Path, keys: &[PublicKey]) -> Result<Directory, NoFacts> {
    install::verify(pack, keys).map_err(|refusal| NoFacts::Told(trust::fault(&refusal)))?;
    let bytes = fs::read(pack.join(DIRECTORY_FILE)).map_err(|error| NoFacts::File(error.to_string()))?;
    serde_json::from_slice(&bytes).map_err(|_| NoFacts::Told(Fault::PackDamaged))
}

fn from_files(folder: &Path) -> Result<Directory, NoFacts> {
    let (content, problems) = read::read(folder).map_err(|error| NoFacts::File(error.to_string()))?;
    for problem in &problems {
        out::fault(problem);
    }
    compile::directory(&content).map_err(|error| NoFacts::File(error.to_string()))
}
