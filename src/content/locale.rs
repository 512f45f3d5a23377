//! The words in `locales/<language>/*.ftl` as the checker and the pack see them: which messages there are, where, and
//! with which variables. Nothing here formats a message.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;

use super::problem::{Kind, Problem};
use super::read::{ReadError, Text, label};
use super::record::Location;
use crate::domain::Language;

/// One message or term (`-name`).
#[derive(Clone, Debug)]
pub struct Message {
    pub at: Location,
    pub variables: BTreeSet<String>,
    /// The text when it has no variables and no variants.
    pub plain: Option<String>,
    /// The message in Fluent's own form, without its remarks.
    pub ftl: String,
}

/// One file of a language.
#[derive(Clone, Debug)]
pub struct Area {
    pub text: Text,
    pub messages: BTreeMap<String, Message>,
}

/// All languages found, each with its areas by file name without ending.
#[derive(Clone, Debug, Default)]
pub struct Locales {
    pub languages: BTreeMap<Language, BTreeMap<String, Area>>,
}

impl Locales {
    /// The message with this id in a language, whatever its area.
    #[must_use]
    pub fn message(&self, language: Language, id: &str) -> Option<&Message> {
        self.languages.get(&language)?.values().find_map(|area| area.messages.get(id))
    }
}

/// Reads the folders of the eleven languages. Faulty messages and ids written twice are named in the problems.
///
/// # Errors
/// When a folder or file that exists cannot be opened.
pub fn read(folder: &Path) -> Result<(Locales, Vec<Problem>), ReadError> {
    let mut locales = Locales::default();
    let mut problems = Vec::new();
    for language in Language::ALL {
        let areas = locales.languages.entry(language).or_default();
        let mut seen: BTreeMap<String, Location> = BTreeMap::new();
        for path in files(&folder.join(language.code()))? {
            let text = fs::read_to_string(&path).map_err(|source| ReadError { path: path.clone(), source })?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = Text { file: label(&path), text, private: Vec::new() };
            let messages = parse(&text, &mut seen, &mut problems);
            areas.insert(name, Area { text, messages });
        }
    }
    Ok((locales, problems))
}

fn parse(text: &Text, seen: &mut BTreeMap<String, Location>, problems: &mut Vec<Problem>) -> BTreeMap<String, Message> {
    let (resource, errors) = match parser::parse(text.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let before = text.text.get(..error.pos.start).unwrap_or(&text.text);
        let at = Location { file: Arc::clone(&text.file), line: 1 + before.matches('\n').count() };
        problems.push(Problem::new(at, "", Kind::Syntax { message: error.kind.to_string() }));
    }
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Some((id, pattern, attributes)) = named(entry) else {
            continue;
        };
        let at = Location { file: Arc::clone(&text.file), line: line_of(&text.text, &id) };
        if let Some(first) = seen.get(&id) {
            problems.push(Problem::new(at, &id, Kind::DuplicateId { first: first.clone() }));
            continue;
        }
        seen.insert(id.clone(), at.clone());
        let mut variables = BTreeSet::new();
        for pattern in pattern.iter().copied().chain(attributes) {
            collect(pattern, &mut variables);
        }
        messages.insert(id, Message { at, variables, plain: pattern.and_then(plain), ftl: ftl(entry) });
    }
    messages
}

type Named<'a, 's> = (String, Option<&'a Pattern<&'s str>>, Vec<&'a Pattern<&'s str>>);

fn named<'a, 's>(entry: &'a Entry<&'s str>) -> Option<Named<'a, 's>> {
    match entry {
        Entry::Message(message) => Some((
            message.id.name.to_owned(),
            message.value.as_ref(),
            message.attributes.iter().map(|attribute| &attribute.value).collect(),
        )),
        Entry::Term(term) => Some((
            format!("-{}", term.id.name),
            Some(&term.value),
            term.attributes.iter().map(|attribute| &attribute.value).collect(),
        )),
        _ => None,
    }
}

fn ftl(entry: &Entry<&str>) -> String {
    let mut entry = entry.clone();
    match &mut entry {
        Entry::Message(message) => message.comment = None,
        Entry::Term(term) => term.comment = None,
        _ => {}
    }
    serialize(&Resource { body: vec![entry] })
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, variables);
            }
            for argument in &arguments.named {
                collect_inline(&argument.value, variables);
            }
        }
        _ => {}
    }
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                Some(*value)
            }
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

fn line_of(text: &str, id: &str) -> usize {
    let starts = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(starts).map_or(1, |index| index + 1)
}

fn files(folder: &Path) -> Result<Vec<std::path::PathBuf>, ReadError> {
    let bad = |source| ReadError { path: folder.to_owned(), source };
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(bad)? {
        let path = entry.map_err(bad)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
