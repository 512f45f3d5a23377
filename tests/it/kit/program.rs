//! The built program, run as a person or a script runs it.

use std::process::{Command, Stdio};

use super::root;

/// How a run ended and what it said.
#[derive(Debug)]
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A command line in the root of the checkout, with no setting from outside.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kawan"));
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    for name in ["KAWAN_ADDR", "KAWAN_BEHIND_TLS", "KAWAN_CONTENT", "KAWAN_SIGNING_KEY", "KAWAN_SITE"] {
        command.env_remove(name);
    }
    command
}

pub fn kawan(arguments: &[&str]) -> Said {
    let output = command(arguments).output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program speaks UTF-8");
    let said = Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
    assert!(!said.err.contains("panicked"), "{arguments:?}: {}", said.err);
    said
}

/// Runs, and hands back standard output; the run must go well.
#[track_caller]
pub fn well(arguments: &[&str]) -> String {
    let said = kawan(arguments);
    assert_eq!(said.code, Some(0), "{arguments:?}: {said:?}");
    said.out
}

/// Runs, and hands back standard error; the run must be refused, with nothing on standard output.
#[track_caller]
pub fn refused(arguments: &[&str]) -> String {
    let said = kawan(arguments);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{arguments:?}: {}", said.err);
    assert!(!said.err.trim().is_empty(), "{arguments:?}: refused without a word");
    said.err
}
