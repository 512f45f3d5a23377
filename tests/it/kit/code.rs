//! Reads Rust sources as words, without remarks and without what stands in quotes, so that rules about code can be tested.

use std::path::{Path, PathBuf};

use super::{files, relative, text};

/// One word, sign, or `::`. A quoted text is the word `""`, a lifetime begins with `'`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

/// One source file.
pub struct Code {
    /// From the root of the checkout.
    pub file: String,
    pub lines: Vec<String>,
    pub tokens: Vec<Token>,
}

/// A path such as `crate::domain::Country`, and the line it ends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    pub path: Vec<String>,
    pub line: usize,
}

/// Every Rust file below a folder of the checkout.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = files(folder);
    found.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    assert!(!found.is_empty(), "no Rust in {}", folder.display());
    found
}

/// Every source below a folder of the checkout, read.
pub fn sources(folder: &Path) -> Vec<Code> {
    rust_files(folder).iter().map(|path| Code::of(&relative(path), &text(path))).collect()
}

impl Code {
    pub fn of(file: &str, text: &str) -> Self {
        Self { file: file.to_owned(), lines: text.lines().map(str::to_owned).collect(), tokens: tokens(text) }
    }

    /// The code that ships: without `#[cfg(test)]` items, and nothing at all of a file that is only tests.
    pub fn shipped(&self) -> Vec<Token> {
        if self.file.ends_with("/tests.rs") { Vec::new() } else { without_tests(&self.tokens) }
    }

    pub fn line(&self, line: usize) -> &str {
        self.lines.get(line - 1).map_or("", |line| line.trim())
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut reader = Reader { rest: text.chars().collect::<Vec<_>>().into_iter().peekable(), line: 1, out: Vec::new() };
    while reader.step() {}
    reader.out
}

struct Reader {
    rest: std::iter::Peekable<std::vec::IntoIter<char>>,
    line: usize,
    out: Vec<Token>,
}

impl Reader {
    /// Reads one token or remark; `false` at the end.
    fn step(&mut self) -> bool {
        let Some(c) = self.next() else { return false };
        match c {
            '/' if self.rest.peek() == Some(&'/') => while self.next().is_some_and(|c| c != '\n') {},
            '/' if self.rest.peek() == Some(&'*') => self.remark(),
            '"' => self.quoted('"'),
            '\'' => self.quote_or_lifetime(),
            ':' if self.rest.peek() == Some(&':') => {
                self.next();
                self.push("::");
            }
            c if c.is_alphanumeric() || c == '_' => self.word(c),
            c if c.is_whitespace() => {}
            c => self.push(&c.to_string()),
        }
        true
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest.next();
        self.line += usize::from(c == Some('\n'));
        c
    }

    fn push(&mut self, text: &str) {
        self.out.push(Token { text: text.to_owned(), line: self.line });
    }

    fn remark(&mut self) {
        let (mut depth, mut before) = (1, ' ');
        self.next();
        while depth > 0 {
            let Some(c) = self.next() else { return };
            match (before, c) {
                ('*', '/') => depth -= 1,
                ('/', '*') => depth += 1,
                _ => {
                    before = c;
                    continue;
                }
            }
            before = ' ';
        }
    }

    fn quoted(&mut self, end: char) {
        self.push("\"\"");
        while let Some(c) = self.next() {
            match c {
                '\\' => drop(self.next()),
                c if c == end => return,
                _ => {}
            }
        }
    }

    fn quote_or_lifetime(&mut self) {
        let mut ahead = self.rest.clone();
        let (first, second) = (ahead.next(), ahead.next());
        if first == Some('\\') || second == Some('\'') {
            self.quoted('\'');
        } else {
            self.word('\'');
        }
    }

    /// A name, a number, or the letters before a raw or byte text.
    fn word(&mut self, first: char) {
        let mut word = String::from(first);
        while let Some(c) = self.rest.next_if(|c| c.is_alphanumeric() || *c == '_') {
            word.push(c);
        }
        match (word.as_str(), self.rest.peek()) {
            ("r" | "br" | "cr", Some('"' | '#')) => self.raw(word),
            ("b" | "c", Some('"')) => {}
            _ => self.push(&word),
        }
    }

    fn raw(&mut self, word: String) {
        let mut fence = String::from('"');
        while self.rest.next_if_eq(&'#').is_some() {
            fence.push('#');
        }
        if self.rest.next_if_eq(&'"').is_none() {
            // `r#type`: a name that would otherwise be a keyword.
            self.push(&word);
            return;
        }
        self.push("\"\"");
        let mut end = String::new();
        while let Some(c) = self.next() {
            end = if c == '"' { "\"".to_owned() } else { end + &c.to_string() };
            if end == fence {
                return;
            }
        }
    }
}

/// Leaves out every item that `#[cfg(test)]` stands before.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if texts(&tokens[at..]).take(MARK.len()).eq(MARK) {
            at = end_of_item(tokens, at + MARK.len());
        } else {
            out.push(tokens[at].clone());
            at += 1;
        }
    }
    out
}

/// Behind the `;` or the closing brace of the item that begins at `at`.
fn end_of_item(tokens: &[Token], mut at: usize) -> usize {
    let mut depth = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token.text.as_str() {
            "{" => depth += 1,
            "}" if depth == 1 => break,
            "}" => depth -= 1,
            ";" if depth == 0 => break,
            _ => {}
        }
    }
    at
}

pub fn texts(tokens: &[Token]) -> impl Iterator<Item = &str> {
    tokens.iter().map(|token| token.text.as_str())
}

/// Every path that begins with the name `root`, groups opened out: `crate::{a, b::C}` is two.
pub fn paths(tokens: &[Token], root: &str) -> Vec<Use> {
    let mut out = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let begins = at == 0 || tokens[at - 1].text != "::";
        if begins && token.text == root && tokens.get(at + 1).is_some_and(|next| next.text == "::") {
            tree(tokens, &mut (at + 2), &mut Vec::new(), &mut out);
        }
    }
    out
}

fn tree(tokens: &[Token], at: &mut usize, before: &mut Vec<String>, out: &mut Vec<Use>) {
    let Some(token) = tokens.get(*at) else { return };
    let depth = before.len();
    if token.text == "{" {
        *at += 1;
        while tokens.get(*at).is_some_and(|token| token.text != "}") {
            tree(tokens, at, before, out);
            while tokens.get(*at).is_some_and(|token| token.text != "," && token.text != "}") {
                *at += 1;
            }
            *at += usize::from(tokens.get(*at).is_some_and(|token| token.text == ","));
        }
        *at += 1;
        return;
    }
    let is_name = token.text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    if is_name && token.text != "self" {
        before.push(token.text.clone());
        *at += 1;
        if tokens.get(*at).is_some_and(|next| next.text == "::") {
            *at += 1;
            tree(tokens, at, before, out);
            before.truncate(depth);
            return;
        }
    }
    out.push(Use { path: before.clone(), line: token.line });
    before.truncate(depth);
}
