//! `cargo xtask bench`: measures the help page as a cheap phone on a slow network would see it, beside an ordinary web app.

use anyhow::{Context as _, Result};

use crate::build;
use crate::options::Options;
use crate::project::Project;
use crate::server::{Server, free_port};
use crate::setup::{chromium, node};
use crate::step::{output, program, run, step};

pub const ABOUT: &str = "measure the help page on a slow phone and network; writes target/bench.md";
pub const USAGE: &str = "bench";

pub fn command(project: &Project, options: &mut Options) -> Result<()> {
    options.finish()?;
    let node = node::find(project)?;
    let chromium = chromium::find_or_install()?;
    build::build(project)?;
    let path = measured_page(project)?;
    let server = Server::start(project, free_port()?)?;
    step("bench", || {
        let mut bench = program(&node);
        bench
            .arg("tests/bench/run.mjs")
            .arg("--site")
            .arg(server.url())
            .arg("--path")
            .arg(&path)
            .arg("--out")
            .arg("target/bench.md");
        run(bench.env("CHROMIUM", &chromium).env("KAWAN_NPM", project.npm()).current_dir(project.root()))
    })?;
    println!("The report is target/bench.md");
    Ok(())
}

/// The page of a person from Myanmar who reads Burmese, in Malaysia, and was arrested: a script that needs its own font, and
/// the situation that can least wait: the third need on the page.
fn measured_page(project: &Project) -> Result<String> {
    let mut question = program(project.kawan());
    question.args(["page-address", "--language", "my", "--country", "MY"]).current_dir(project.root());
    let path = output(&mut question).context("the address of the measured page")?;
    Ok(path.trim().to_owned())
}
