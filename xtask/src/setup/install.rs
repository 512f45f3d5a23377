//! System packages: installed where this machine lets us, else one line that says how.
//!
//! Only apt is driven from here, as it is what build machines have. Elsewhere the person decides.

use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::step::{answer, first_on_path, program, run, step};

/// The same need in each system's words.
pub struct Packages<'a> {
    pub what: &'a str,
    pub apt: &'a [&'a str],
    pub brew: &'a str,
    pub windows: &'a str,
}

/// Installs the packages, or fails with the line that would.
pub fn install(packages: &Packages) -> Result<()> {
    let Some(apt) = apt() else { bail!("{} is missing; {}", packages.what, advice(packages)) };
    step(&format!("install {}", packages.apt.join(" ")), || apt.install(packages.apt))
        .with_context(|| format!("{} is missing; {}", packages.what, advice(packages)))
}

/// The first of several sets of packages that apt offers here; the last is taken if it knows none.
pub fn first_offered<'a>(choices: &[&'a [&'a str]]) -> &'a [&'a str] {
    let offered = |set: &&&[&str]| set.iter().all(|package| is_offered(package));
    let find = || choices.iter().find(offered).copied();
    // A new machine may not have fetched its package lists yet.
    let choice = find().or_else(|| {
        let _ = apt()?.update();
        find()
    });
    choice.or_else(|| choices.last().copied()).unwrap_or(&[])
}

fn is_offered(package: &str) -> bool {
    answer(program("apt-cache").args(["show", "--no-all-versions", package])).is_some_and(|text| !text.is_empty())
}

fn advice(packages: &Packages) -> String {
    if cfg!(target_os = "macos") {
        format!("install with: {}", packages.brew)
    } else if cfg!(windows) {
        format!("install with: {}", packages.windows)
    } else if first_on_path(&["apt-get"]).is_some() {
        format!("install with: sudo apt-get install {}", packages.apt.join(" "))
    } else {
        format!("install what your system calls: {}", packages.apt.join(" "))
    }
}

/// apt with the right to install.
struct Apt {
    through_sudo: bool,
}

fn apt() -> Option<Apt> {
    first_on_path(&["apt-get"])?;
    if answer(program("id").arg("-u")).as_deref() == Some("0") {
        return Some(Apt { through_sudo: false });
    }
    answer(program("sudo").args(["-n", "true"])).map(|_| Apt { through_sudo: true })
}

impl Apt {
    /// Tries with the package lists as they are; if they are missing or old, fetches them and tries again.
    fn install(&self, packages: &[&str]) -> Result<()> {
        let attempt =
            || run(self.apt_get().args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages));
        attempt().or_else(|_| self.update().and_then(|()| attempt()))
    }

    fn update(&self) -> Result<()> {
        run(self.apt_get().args(["update", "--quiet"]))
    }

    fn apt_get(&self) -> Command {
        let mut command = program(if self.through_sudo { "sudo" } else { "env" });
        if self.through_sudo {
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]);
        command
    }
}
