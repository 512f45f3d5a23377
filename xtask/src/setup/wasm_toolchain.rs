//! The Rust toolchain that builds for the browser.
//!
//! Best is the one in use, with its wasm target from rustup. Where the release server is out of reach, Debian's toolchain for
//! browsers builds the standard library from its source package. Both build from the same lock; the module of an older compiler
//! may differ in size.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::install::{Packages, first_offered, install};
use crate::project::Project;
use crate::step::{answer, cargo, first_on_path, program, step, succeeds_within};

pub const TARGET: &str = "wasm32-unknown-unknown";
const DOWNLOAD_LIMIT: Duration = Duration::from_secs(60);
const LINKERS: [&str; 3] = ["wasm-ld-19", "wasm-ld", "rust-lld"];
/// Named in full, as a rustup install shadows them on PATH.
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

pub enum WasmToolchain {
    /// The toolchain in use has the target.
    InUse,
    /// Debian's, which builds the standard library itself.
    Debian { linker: PathBuf },
}

impl fmt::Display for WasmToolchain {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InUse => write!(out, "{TARGET} of the Rust toolchain in use"),
            Self::Debian { linker } => {
                write!(out, "{DEBIAN_RUSTC}, standard library from source, linked by {}", linker.display())
            }
        }
    }
}

impl WasmToolchain {
    /// `cargo build` for the browser; the caller adds what to build.
    pub fn cargo_build(&self) -> Command {
        let mut command = match self {
            Self::InUse => cargo(),
            Self::Debian { .. } => program(DEBIAN_CARGO),
        };
        command.args(["build", "--locked", "--target", TARGET]);
        if let Self::Debian { linker } = self {
            command.arg("-Zbuild-std=std,panic_abort");
            command.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", DEBIAN_RUSTC).env_remove("RUSTUP_TOOLCHAIN");
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command
    }
}

pub fn find_or_install(project: &Project) -> Result<WasmToolchain> {
    if in_use_has_target() || add_target()? {
        return Ok(WasmToolchain::InUse);
    }
    if let Some(toolchain) = debian(project) {
        return Ok(toolchain);
    }
    install_debian()?;
    debian(project).context("the Debian toolchain is too old for this project; install rustup and run: rustup target add wasm32-unknown-unknown")
}

fn in_use_has_target() -> bool {
    answer(rustc().args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| has_library(Path::new(&folder)))
}

fn has_library(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

fn rustc() -> Command {
    program(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// Asks rustup; says whether the target is there now. No connection is no error: there is another way.
fn add_target() -> Result<bool> {
    if first_on_path(&["rustup"]).is_none() {
        return Ok(false);
    }
    let added = step("rustup target add", || {
        let mut rustup = program("rustup");
        rustup.args(["target", "add", TARGET]).env("RUSTUP_MAX_RETRIES", "0");
        Ok(succeeds_within(&mut rustup, DOWNLOAD_LIMIT)? && in_use_has_target())
    })?;
    if !added {
        println!("   rustup could not fetch the target; Debian's toolchain is the other way");
    }
    Ok(added)
}

fn debian(project: &Project) -> Option<WasmToolchain> {
    let sysroot = answer(program(DEBIAN_RUSTC).args(["--print", "sysroot"]))?;
    let source = Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.toml");
    let usable = Path::new(DEBIAN_CARGO).is_file() && source.is_file() && is_new_enough(project)?;
    let linker = first_on_path(&LINKERS)?;
    usable.then_some(WasmToolchain::Debian { linker })
}

/// Is Debian's compiler at least the `rust-version` of the workspace?
fn is_new_enough(project: &Project) -> Option<bool> {
    let manifest = std::fs::read_to_string(project.at("Cargo.toml")).ok()?;
    let asked = manifest.lines().find_map(|line| line.strip_prefix("rust-version = "))?;
    let found = answer(program(DEBIAN_RUSTC).arg("--version"))?;
    Some(version(found.split_whitespace().nth(1)?)? >= version(asked.trim_matches('"'))?)
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn install_debian() -> Result<()> {
    let linker = first_offered(&[&["lld-19"], &["lld"]]);
    let packages = [&["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"], linker].concat();
    install(&Packages {
        what: "a Rust toolchain for wasm",
        apt: &packages,
        brew: "brew install rustup && rustup target add wasm32-unknown-unknown",
        windows: "winget install Rustlang.Rustup, then: rustup target add wasm32-unknown-unknown",
    })
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(version("1.100.0") > version("1.95"));
        assert_eq!(version("1.95"), Some((1, 95)));
        assert_eq!(version("nightly"), None);
    }
}
