//! `cargo xtask <command>`: sets up, builds, runs, tests and measures the project.
//!
//! One file a command; the files beside them each hold one thing the commands share. It knows the order of the steps and the
//! outside tools they need, and no rule of the app.

mod bench;
mod build;
mod numbers;
mod options;
mod project;
mod release_number;
mod run;
mod server;
mod setup;
mod sizes;
mod stamp;
mod step;
mod test;

use std::process::ExitCode;

use anyhow::Result;

use crate::options::Options;
use crate::project::Project;

struct Command {
    name: &'static str,
    about: &'static str,
    usage: &'static str,
    run: fn(&Project, &mut Options) -> Result<()>,
}

const COMMANDS: [Command; 6] = [
    Command { name: "setup", about: setup::ABOUT, usage: setup::USAGE, run: setup::command },
    Command { name: "build", about: build::ABOUT, usage: build::USAGE, run: build::command },
    Command { name: "run", about: run::ABOUT, usage: run::USAGE, run: run::command },
    Command { name: "test", about: test::ABOUT, usage: test::USAGE, run: test::command },
    Command { name: "bench", about: bench::ABOUT, usage: bench::USAGE, run: bench::command },
    Command { name: "sizes", about: sizes::ABOUT, usage: sizes::USAGE, run: sizes::command },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(name) = arguments.next() else {
        print_help();
        return ExitCode::from(2);
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print_help();
        return ExitCode::SUCCESS;
    }
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => execute(command, Options::new(arguments.collect())),
        None => {
            eprintln!("There is no command `{name}`. `cargo xtask --help` lists them.");
            ExitCode::from(2)
        }
    }
}

fn execute(command: &Command, mut options: Options) -> ExitCode {
    if options.asks_for_help() {
        println!("{}\n\nUsage: cargo xtask {}", command.about, command.usage);
        return ExitCode::SUCCESS;
    }
    match (command.run)(&Project::here(), &mut options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} failed: {error:#}", command.name);
            if error.is::<options::Unknown>() { ExitCode::from(2) } else { ExitCode::FAILURE }
        }
    }
}

fn print_help() {
    println!("Usage: cargo xtask <command> [--help]\n");
    for command in &COMMANDS {
        println!("  {:<7} {}", command.name, command.about);
    }
}
