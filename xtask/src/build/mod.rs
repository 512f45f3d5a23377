//! `cargo xtask build`: from the checkout to `target/site`, which any static host can serve.
//!
//! Steps run in order, and a step whose inputs are as last time is left out. What a page or a pack holds is decided by `kawan`;
//! here is only the order, and the outside tools around it.

mod app;
mod scripts;
mod site;

use anyhow::Result;

use crate::options::Options;
use crate::project::Project;
use crate::setup::node;
use crate::step::{cargo, run, step};

pub const ABOUT: &str = "build everything into target/site";
pub const USAGE: &str = "build

  KAWAN_SIGNING_KEY names the release key; without it a key for development is made under target/.";

/// The sources that `kawan` and the browser module are compiled from; texts are compiled in, so they count too.
const SOURCES: [&str; 4] = ["Cargo.toml", "Cargo.lock", "src", "locales"];

pub fn command(project: &Project, options: &mut Options) -> Result<()> {
    options.finish()?;
    build(project)
}

pub fn build(project: &Project) -> Result<()> {
    let node = node::find(project)?;
    let app = app::prepare(project)?;
    build_kawan(project)?;
    if let Some(app) = app {
        app.build(project, &node)?;
    }
    scripts::build(project, &node)?;
    site::build(project)
}

/// Always left to cargo, which knows best what changed.
fn build_kawan(project: &Project) -> Result<()> {
    let mut build = cargo();
    build.args(["build", "--locked", "--package", "kawan", "--bin", "kawan", "--target-dir"]).arg(project.target());
    step("kawan", || run(build.current_dir(project.root())))
}
