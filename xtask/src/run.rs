//! `cargo xtask run`: builds the site and serves it on this machine.

use anyhow::Result;

use crate::build;
use crate::options::Options;
use crate::project::Project;
use crate::server::Server;

pub const ABOUT: &str = "build the site and serve it on this machine";
pub const USAGE: &str = "run [--port 8080]\n\n  Ctrl-C stops it.";

const PORT: u16 = 8080;

pub fn command(project: &Project, options: &mut Options) -> Result<()> {
    let port = options.value("--port")?.unwrap_or(PORT);
    options.finish()?;
    build::build(project)?;
    let server = Server::start(project, port)?;
    println!("Kawan is at {}/", server.url());
    server.wait()
}
