//! Where things lie: every path of the checkout that the commands use, as an absolute path.

use std::path::{Path, PathBuf};

pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The checkout this tool was built from.
    pub fn here() -> Self {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: xtask.parent().unwrap_or(xtask).to_owned() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub fn target(&self) -> PathBuf {
        self.at("target")
    }

    /// The browser build has a target directory of its own: it may come from another toolchain.
    pub fn wasm_target(&self) -> PathBuf {
        self.at("target/wasm")
    }

    /// This tool's own notes and half-made files.
    pub fn notes(&self) -> PathBuf {
        self.at("target/xtask")
    }

    /// What the browser runs, before it gets its hashed names.
    pub fn web(&self) -> PathBuf {
        self.at("target/web")
    }

    pub fn pack(&self) -> PathBuf {
        self.at("target/pack")
    }

    pub fn site(&self) -> PathBuf {
        self.at("target/site")
    }

    pub fn npm(&self) -> PathBuf {
        self.at("xtask/npm")
    }

    pub fn kawan(&self) -> PathBuf {
        self.at("target/debug").join(format!("kawan{}", std::env::consts::EXE_SUFFIX))
    }
}
