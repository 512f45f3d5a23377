//! A C compiler that writes wasm, for the C libraries inside the browser module. gcc cannot, and Apple's clang does not.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::install::{Packages, first_offered, install};
use crate::step::{answer, first_on_path, program};

const COMPILERS: [&str; 2] = ["clang-19", "clang"];
const ARCHIVERS: [&str; 2] = ["llvm-ar-19", "llvm-ar"];
/// Where Homebrew and the Windows installer put LLVM, off PATH.
const ELSEWHERE: [&str; 3] = ["/opt/homebrew/opt/llvm/bin", "/usr/local/opt/llvm/bin", "C:\\Program Files\\LLVM\\bin"];

pub struct Clang {
    pub compiler: PathBuf,
    pub archiver: PathBuf,
}

pub fn find_or_install() -> Result<Clang> {
    if let Some(clang) = find() {
        return Ok(clang);
    }
    install(&Packages {
        what: "a C compiler for wasm",
        apt: first_offered(&[&["clang-19", "llvm-19", "lld-19"], &["clang", "llvm", "lld"]]),
        brew: "brew install llvm",
        windows: "winget install LLVM.LLVM",
    })?;
    find().context("clang is installed but writes no wasm, or llvm-ar is missing; name them in CC_wasm32_unknown_unknown and AR_wasm32_unknown_unknown")
}

fn find() -> Option<Clang> {
    let compiler = named("CC_wasm32_unknown_unknown").or_else(|| tool(&COMPILERS)).filter(|path| writes_wasm(path))?;
    let archiver = named("AR_wasm32_unknown_unknown").or_else(|| tool(&ARCHIVERS))?;
    Some(Clang { compiler, archiver })
}

fn named(variable: &str) -> Option<PathBuf> {
    let value = PathBuf::from(std::env::var_os(variable)?);
    if value.is_file() { Some(value) } else { first_on_path(&[value.to_str()?]) }
}

/// Off PATH first: a Mac's own clang is always on PATH and never the right one.
fn tool(names: &[&str]) -> Option<PathBuf> {
    let files = ELSEWHERE.iter().flat_map(|folder| {
        names.iter().map(move |name| Path::new(folder).join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
    });
    files.into_iter().find(|path| path.is_file()).or_else(|| first_on_path(names))
}

fn writes_wasm(compiler: &Path) -> bool {
    answer(program(compiler).arg("--print-targets")).is_some_and(|targets| targets.contains("wasm32"))
}
