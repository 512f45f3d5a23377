//! The options after a command's name. Each command takes what it knows; whatever is left is refused.

use std::fmt;
use std::str::FromStr;

use anyhow::{Context as _, Result};

pub struct Options {
    left: Vec<String>,
}

/// An option the command does not know; `main` answers it with exit code 2.
#[derive(Debug)]
pub struct Unknown(String);

impl fmt::Display for Unknown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` is not an option here; `--help` lists what is", self.0)
    }
}

impl std::error::Error for Unknown {}

impl Options {
    pub fn new(arguments: Vec<String>) -> Self {
        Self { left: arguments }
    }

    pub fn asks_for_help(&mut self) -> bool {
        let long = self.flag("--help");
        let short = self.flag("-h");
        long || short
    }

    /// Takes `--name` and says whether it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.left.len();
        self.left.retain(|argument| argument != name);
        self.left.len() < before
    }

    /// Takes `--name VALUE` or `--name=VALUE`.
    pub fn value<T: FromStr>(&mut self, name: &str) -> Result<Option<T>> {
        let Some(text) = self.take_text(name)? else {
            return Ok(None);
        };
        let value = text.parse().ok().with_context(|| format!("`{name} {text}` cannot be read; `--help` shows how"))?;
        Ok(Some(value))
    }

    fn take_text(&mut self, name: &str) -> Result<Option<String>> {
        let joined = format!("{name}=");
        if let Some(at) = self.left.iter().position(|argument| argument.starts_with(&joined)) {
            let argument = self.left.remove(at);
            return Ok(argument.strip_prefix(&joined).map(str::to_owned));
        }
        let Some(at) = self.left.iter().position(|argument| argument == name) else {
            return Ok(None);
        };
        self.left.remove(at);
        anyhow::ensure!(at < self.left.len(), "`{name}` needs a value after it");
        Ok(Some(self.left.remove(at)))
    }

    /// Refuses what no one took.
    pub fn finish(&self) -> Result<()> {
        match self.left.first() {
            Some(argument) => Err(Unknown(argument.clone()).into()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(text: &str) -> Options {
        Options::new(text.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn a_value_is_read_with_a_blank_or_an_equals_sign() {
        assert_eq!(options("--port 81").value::<u16>("--port").unwrap(), Some(81));
        assert_eq!(options("--port=81").value::<u16>("--port").unwrap(), Some(81));
        assert_eq!(options("").value::<u16>("--port").unwrap(), None);
        assert!(options("--port").value::<u16>("--port").is_err());
        assert!(options("--port many").value::<u16>("--port").is_err());
    }

    #[test]
    fn what_no_one_took_is_refused() {
        let mut given = options("--web --wbe");
        assert!(given.flag("--web"));
        assert!(given.finish().unwrap_err().is::<Unknown>());
    }
}
