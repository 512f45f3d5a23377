//! A Chromium for the browser tests: the one CHROMIUM names, else whatever of its family this machine has.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::install::{Packages, install};
use crate::step::first_on_path;

const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const ELSEWHERE: [&str; 4] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

pub fn find_or_install() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
        let path = PathBuf::from(named);
        anyhow::ensure!(path.is_file(), "CHROMIUM names {}, which is not there", path.display());
        return Ok(path);
    }
    if let Some(path) = find() {
        return Ok(path);
    }
    install(&Packages {
        what: "a browser for the tests",
        apt: &["chromium"],
        brew: "brew install --cask chromium",
        windows: "winget install Google.Chrome",
    })?;
    find().context("chromium is installed but not on PATH; name it in CHROMIUM")
}

fn find() -> Option<PathBuf> {
    first_on_path(&NAMES).or_else(|| ELSEWHERE.iter().map(Path::new).find(|path| path.is_file()).map(Path::to_owned))
}
