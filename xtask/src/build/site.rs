//! The content pack and the site around it: `kawan` checks and makes both; here they get their number and are made only when due.

use std::ffi::OsStr;

use anyhow::Result;

use super::SOURCES;
use crate::project::Project;
use crate::release_number::ReleaseNumbers;
use crate::stamp::{Inputs, Stamp};
use crate::step::{fresh_folder, program, run, step};

pub fn build(project: &Project) -> Result<()> {
    build_pack(project)?;
    build_site(project)
}

fn build_pack(project: &Project) -> Result<()> {
    let sources = Inputs::default().paths(project, &SOURCES)?.paths(project, &["content"])?.fingerprint();
    let stamp = Stamp::of(project, "pack");
    if stamp.holds(&with_keys(project, &sources)?, &[project.pack()]) {
        return Ok(());
    }
    step("content check", || kawan(project, &["content".as_ref(), "check".as_ref()]))?;
    step("content pack", || {
        kawan(project, &["content".as_ref(), "build".as_ref(), "--out".as_ref(), project.pack().as_os_str()])
    })?;
    stamp.set(&with_keys(project, &sources)?)
}

fn build_site(project: &Project) -> Result<()> {
    let sources = Inputs::default().paths(project, &SOURCES)?.paths(project, &["content", "assets"])?;
    let sources = sources.path(&project.web())?.path(&project.pack())?.fingerprint();
    let fingerprint = with_keys(project, &sources)?;
    let number = ReleaseNumbers::of(project).number_for(&fingerprint)?;
    let stamp = Stamp::of(project, "site");
    let made = ["index.html", "release.json"].map(|name| project.site().join(name));
    if !stamp.holds(&fingerprint, &made) {
        step("site", || write_site(project, number))?;
        stamp.set(&fingerprint)?;
    }
    println!("target/site is ready: release {number}");
    Ok(())
}

/// Into an empty folder: a file of an older release must not stay behind.
fn write_site(project: &Project, number: u64) -> Result<()> {
    fresh_folder(&project.site())?;
    let (web, pack, site, number) = (project.web(), project.pack(), project.site(), number.to_string());
    let words: [&OsStr; 9] = [
        "site".as_ref(),
        "--web".as_ref(),
        web.as_os_str(),
        "--pack".as_ref(),
        pack.as_os_str(),
        "--out".as_ref(),
        site.as_os_str(),
        "--number".as_ref(),
        number.as_ref(),
    ];
    kawan(project, &words)
}

fn kawan(project: &Project, words: &[&OsStr]) -> Result<()> {
    run(program(project.kawan()).args(words).current_dir(project.root()))
}

/// The first build makes the development key, so keys are looked at before a step and again after it.
fn with_keys(project: &Project, sources: &str) -> Result<String> {
    let mut inputs = Inputs::default().word(sources).path(&project.at("target/dev-key"))?;
    if let Some(key) = std::env::var_os("KAWAN_SIGNING_KEY") {
        inputs = inputs.path(key.as_ref())?;
    }
    Ok(inputs.fingerprint())
}
