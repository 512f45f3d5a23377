//! Node, with the npm packages of `xtask/npm` beside it: exact versions, held by the lock's hashes, fetched when the lock changed.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::project::Project;
use crate::stamp::{Inputs, Stamp};
use crate::step::{answer, first_on_path, program, run, step};

const OLDEST: u32 = 20;
const ADVICE: &str = "install Node 20 or newer (Debian: sudo apt-get install nodejs npm; macOS: brew install node; Windows: winget install OpenJS.NodeJS.LTS)";

/// Node itself, once its packages stand.
pub fn find(project: &Project) -> Result<PathBuf> {
    let node = first_on_path(&["node", "nodejs"]).with_context(|| format!("node is missing; {ADVICE}"))?;
    install_packages(project, &node)?;
    Ok(node)
}

fn install_packages(project: &Project, node: &PathBuf) -> Result<()> {
    let lock =
        Inputs::default().paths(project, &["xtask/npm/package.json", "xtask/npm/package-lock.json"])?.fingerprint();
    // The stamp lies inside what it vouches for, and so leaves with it.
    let stamp = Stamp::at(project.npm().join("node_modules/.kawan.stamp"));
    if stamp.holds(&lock, &[]) {
        return Ok(());
    }
    ensure_new_enough(node)?;
    let npm = npm().with_context(|| format!("npm is missing; {ADVICE}"))?;
    step("npm ci", || {
        run(program(npm).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(project.npm()))
    })?;
    stamp.set(&lock)
}

fn npm() -> Option<PathBuf> {
    if cfg!(windows) {
        // On Windows npm is a script, which first_on_path would not see.
        return Some("npm.cmd".into());
    }
    first_on_path(&["npm"])
}

fn ensure_new_enough(node: &PathBuf) -> Result<()> {
    let version = answer(program(node).arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|part| part.parse::<u32>().ok());
    anyhow::ensure!(major.is_some_and(|major| major >= OLDEST), "node is {version}; {ADVICE}");
    Ok(())
}
