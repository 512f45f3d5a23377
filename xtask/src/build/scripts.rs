//! The small scripts beside the app, each bundled with what it imports into one file: no browser asks for a second one.

use std::ffi::OsString;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::project::Project;
use crate::stamp::{Inputs, Stamp};
use crate::step::{program, run, step};

/// The oldest JavaScript that every phone we reach can read.
const DIALECT: &str = "--target=es2020";
const THIS_RECIPE: &str = include_str!("scripts.rs");

struct Script {
    source: &'static str,
    name: &'static str,
    flags: &'static [&'static str],
}

/// The service worker stays readable: it decides which releases a phone accepts, and anyone may look it through.
const SCRIPTS: [Script; 2] = [
    Script { source: "assets/boot.js", name: "boot.js", flags: &["--format=esm", "--minify"] },
    Script { source: "assets/sw.js", name: "sw.js", flags: &["--format=iife", "--minify-syntax"] },
];

pub fn build(project: &Project, node: &Path) -> Result<()> {
    let inputs = Inputs::default().word(THIS_RECIPE).paths(project, &["assets", "xtask/npm/package-lock.json"])?;
    let fingerprint = inputs.fingerprint();
    let stamp = Stamp::of(project, "scripts");
    if stamp.holds(&fingerprint, &SCRIPTS.map(|script| project.web().join(script.name))) {
        return Ok(());
    }
    for script in &SCRIPTS {
        step(&format!("esbuild {}", script.name), || {
            bundle(project, node, &project.at(script.source), script.name, script.flags)
        })?;
    }
    stamp.set(&fingerprint)
}

/// Bundles one script into `target/web`.
pub fn bundle(project: &Project, node: &Path, source: &Path, name: &str, flags: &[&str]) -> Result<()> {
    anyhow::ensure!(source.is_file(), "{} is missing", source.display());
    let mut out = OsString::from("--outfile=");
    out.push(project.web().join(name));
    let mut esbuild = program(node);
    esbuild.arg(project.npm().join("node_modules/esbuild/bin/esbuild")).arg(source).arg(out);
    esbuild.args(["--bundle", "--charset=utf8", "--log-level=warning", DIALECT]).args(flags);
    // The sources lie outside the folder that holds the packages they import.
    esbuild.env("NODE_PATH", project.npm().join("node_modules")).current_dir(project.root());
    run(&mut esbuild).context("the bundler (npm package esbuild)")
}
