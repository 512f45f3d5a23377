//! `cargo xtask setup`: finds every outside tool, installs what is missing where it may, and otherwise says in one line what to
//! install.
//!
//! The other commands ask the same files for the one tool they need, so that setup is never a step to remember. Fonts and
//! content are in the checkout; nothing is fetched for them.

pub mod chromium;
pub mod clang;
mod install;
pub mod node;
pub mod wasm_toolchain;

use anyhow::Result;

use crate::options::Options;
use crate::project::Project;

pub const ABOUT: &str = "find or install the tools: the wasm toolchain, npm packages, a browser for the tests";
pub const USAGE: &str = "setup [--web] [--browser]

  --web      only what building the site needs
  --browser  only what the browser tests need

  Packages are installed only as root or where `sudo` asks no password; elsewhere one line says what to install.
  CHROMIUM, CC_wasm32_unknown_unknown and AR_wasm32_unknown_unknown name tools that lie in unusual places.";

pub fn command(project: &Project, options: &mut Options) -> Result<()> {
    let web = options.flag("--web");
    let browser = options.flag("--browser");
    options.finish()?;
    let everything = !web && !browser;
    println!("node      {}", node::find(project)?.display());
    println!("npm       {}", project.npm().join("node_modules").display());
    if web || everything {
        let clang = clang::find_or_install()?;
        println!("clang     {}\nllvm-ar   {}", clang.compiler.display(), clang.archiver.display());
        println!("wasm      {}", wasm_toolchain::find_or_install(project)?);
    }
    if browser || everything {
        println!("chromium  {}", chromium::find_or_install()?.display());
    }
    Ok(())
}
