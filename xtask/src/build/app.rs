//! The browser app: Rust to wasm, its JavaScript glue, then both made small. Leaves `target/web/app.js` and `app_bg.wasm`.
//!
//! The glue names no address for the module: whoever starts the app hands it the hashed one.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use super::{SOURCES, scripts};
use crate::numbers::kilobytes;
use crate::project::Project;
use crate::setup::clang::{self, Clang};
use crate::setup::wasm_toolchain::{self, TARGET, WasmToolchain};
use crate::stamp::{Inputs, Stamp};
use crate::step::{fresh_folder, program, run, step};

/// Named one by one: with all features wasm-opt writes a module that browsers refuse.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];
const THIS_RECIPE: &str = include_str!("app.rs");

/// A build that is due, with the tools it needs.
pub struct AppBuild {
    toolchain: WasmToolchain,
    clang: Clang,
    fingerprint: String,
}

/// Finds the tools, unless nothing changed. Tools come before any long step, so that a missing one is known at once.
pub fn prepare(project: &Project) -> Result<Option<AppBuild>> {
    let sources = Inputs::default().word(THIS_RECIPE).paths(project, &SOURCES)?;
    let fingerprint = sources.paths(project, &["assets", "content", "xtask/npm/package-lock.json"])?.fingerprint();
    if source_stamp(project).holds(&fingerprint, &made(project)) {
        return Ok(None);
    }
    Ok(Some(AppBuild {
        clang: clang::find_or_install()?,
        toolchain: wasm_toolchain::find_or_install(project)?,
        fingerprint,
    }))
}

impl AppBuild {
    pub fn build(&self, project: &Project, node: &Path) -> Result<()> {
        step("kawan_web", || self.compile(project))?;
        let module = project.wasm_target().join(TARGET).join("web/kawan_web.wasm");
        let lock = Inputs::default().word(THIS_RECIPE).paths(project, &["xtask/npm/package-lock.json"])?;
        let fingerprint = lock.path(&module)?.fingerprint();
        let stamp = Stamp::of(project, "app");
        if !stamp.holds(&fingerprint, &made(project)) {
            shrink(project, node, &module)?;
            stamp.set(&fingerprint)?;
        }
        source_stamp(project).set(&self.fingerprint)
    }

    fn compile(&self, project: &Project) -> Result<()> {
        let mut build = self.toolchain.cargo_build();
        build.args([
            "--package",
            "kawan",
            "--bin",
            "kawan_web",
            "--profile",
            "web",
            "--no-default-features",
            "--features",
            "web",
        ]);
        build.arg("--target-dir").arg(project.wasm_target());
        build
            .env("CC_wasm32_unknown_unknown", &self.clang.compiler)
            .env("AR_wasm32_unknown_unknown", &self.clang.archiver);
        let folders = builders_folders(project);
        build.env("CARGO_ENCODED_RUSTFLAGS", rust_flags(&folders));
        build.env("CFLAGS_wasm32_unknown_unknown", c_flags(&folders));
        run(build.current_dir(project.root()))
    }
}

fn source_stamp(project: &Project) -> Stamp {
    Stamp::of(project, "app-sources")
}

fn made(project: &Project) -> [PathBuf; 2] {
    [project.web().join("app.js"), project.web().join("app_bg.wasm")]
}

/// Folders whose names must not stand in the module: they tell who built it, and make two builders' modules differ.
fn builders_folders(project: &Project) -> Vec<(PathBuf, &'static str)> {
    let home = std::env::home_dir();
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(home.as_ref()?.join(".cargo")));
    let mut folders = Vec::new();
    folders.extend(home.map(|folder| (folder, "home")));
    folders.push((project.root().to_owned(), "kawan"));
    // The last that fits wins.
    folders.extend(cargo_home.map(|folder| (folder, "cargo")));
    folders
}

fn rust_flags(folders: &[(PathBuf, &str)]) -> String {
    let given = std::env::var("CARGO_ENCODED_RUSTFLAGS").ok();
    let plain = std::env::var("RUSTFLAGS").map(|flags| flags.split_whitespace().collect::<Vec<_>>().join("\x1f")).ok();
    let remaps = folders.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    given.or(plain).into_iter().filter(|flags| !flags.is_empty()).chain(remaps).collect::<Vec<_>>().join("\x1f")
}

fn c_flags(folders: &[(PathBuf, &str)]) -> String {
    let given = std::env::var("CFLAGS_wasm32_unknown_unknown").ok();
    // Flags are split at blanks, so a folder with one in its name cannot be hidden this way.
    let shown = folders.iter().map(|(folder, name)| (folder.display().to_string(), name));
    let remaps = shown
        .filter(|(folder, _)| !folder.contains(' '))
        .map(|(folder, name)| format!("-ffile-prefix-map={folder}={name}"));
    given.into_iter().chain(remaps).collect::<Vec<_>>().join(" ")
}

fn shrink(project: &Project, node: &Path, module: &Path) -> Result<()> {
    let glued = project.notes().join("glued");
    fs::create_dir_all(project.web())?;
    step("wasm-bindgen", || bind(module, &glued))?;
    let small = project.web().join("app_bg.wasm");
    step("wasm-opt", || optimize(project, node, &glued.join("app_bg.wasm"), &small))?;
    step("esbuild app.js", || {
        scripts::bundle(project, node, &glued.join("app.js"), "app.js", &["--format=esm", "--minify"])
    })?;
    println!(
        "   the module: {} compiled, {} glued, {} at last",
        size(module),
        size(&glued.join("app_bg.wasm")),
        size(&small)
    );
    Ok(())
}

fn bind(module: &Path, out: &Path) -> Result<()> {
    fresh_folder(out)?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("app").typescript(false).omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(out)).map_err(|error| anyhow!("wasm-bindgen: {error:#}"))
}

fn optimize(project: &Project, node: &Path, from: &Path, to: &Path) -> Result<()> {
    let mut wasm_opt = program(node);
    wasm_opt.arg(project.npm().join("node_modules/binaryen/bin/wasm-opt")).args(["-Oz"]).args(WASM_FEATURES);
    run(wasm_opt.arg(from).arg("-o").arg(to)).context("the optimizer (npm package binaryen)")
}

fn size(file: &Path) -> String {
    fs::metadata(file).map_or_else(|_| "?".to_owned(), |data| kilobytes(data.len()))
}
