//! `cargo xtask test`: everything that can tell us a person would be failed, from single rules to the built site in a browser.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::build;
use crate::options::Options;
use crate::project::Project;
use crate::setup::{chromium, node};
use crate::step::{cargo, program, run, step};

pub const ABOUT: &str = "run every test: Rust, each face alone, the built site in a browser";
pub const USAGE: &str = "test";

/// The pure core, and each native face, must stand without the others; the browser face is held by `build`.
const ALONE: [&[&str]; 2] = [&["--lib"], &["--lib", "--features", "server"]];

pub fn command(project: &Project, options: &mut Options) -> Result<()> {
    options.finish()?;
    let node = node::find(project)?;
    let chromium = chromium::find_or_install()?;
    step("cargo test", || run(&mut in_target(project, &["test", "--locked", "--workspace"])))?;
    for face in ALONE {
        let name = format!("cargo check {}", face.join(" "));
        step(&name, || run(in_target(project, &["check", "--locked", "--no-default-features"]).args(face)))?;
    }
    build::build(project)?;
    step("bench tests", || run_node_tests(project, &node, &chromium, "tests/bench"))?;
    step("browser tests", || run_node_tests(project, &node, &chromium, "tests/browser"))
}

fn in_target(project: &Project, words: &[&str]) -> std::process::Command {
    let mut command = cargo();
    command.args(words).arg("--target-dir").arg(project.target()).current_dir(project.root());
    command
}

/// One file after the other: they share one machine, and some of them measure time.
fn run_node_tests(project: &Project, node: &Path, chromium: &Path, folder: &str) -> Result<()> {
    let files = test_files(&project.at(folder))?;
    anyhow::ensure!(!files.is_empty(), "no *.test.mjs in {folder}; a test run without them proves nothing");
    let mut tests = program(node);
    tests.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]).args(files);
    tests.env("KAWAN_NPM", project.npm()).env("KAWAN_SITE", project.site()).env("KAWAN_BIN", project.kawan());
    tests.env("KAWAN_PACK", project.pack()).env("CHROMIUM", chromium);
    run(tests.current_dir(project.root()))
}

/// Named one by one: newer versions of node no longer look into a folder.
fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Ok(files)
}
