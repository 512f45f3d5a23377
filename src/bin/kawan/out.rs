//! What the commands print. A reader that stops reading (`kawan help … | head`) is no fault.

use std::fmt::Display;
use std::io::{ErrorKind, Write as _};
use std::process::exit;

/// One line on standard output.
pub fn line(text: impl Display) {
    if let Err(error) = writeln!(std::io::stdout(), "{text}") {
        exit(if error.kind() == ErrorKind::BrokenPipe { 0 } else { 2 });
    }
}

/// One line on standard error.
pub fn fault(text: impl Display) {
    // If even this cannot be said, the exit code says it.
    let _ = writeln!(std::io::stderr(), "{text}");
}
