//! A guide file: TOML between two lines of `+++`, then four sections of Markdown under fixed English headings.
//!
//! The headings are marks for the program in every language; a reader sees the words of `locales/`. Nothing but numbered steps,
//! paragraphs and bullets stands in a section, so that a text can be read aloud, printed and translated line by line.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use sha2::{Digest, Sha256};

use super::guide::Text;

const FENCE: &str = "+++";

/// The front matter and the Markdown below it.
pub struct Parts<'a> {
    pub front: &'a str,
    pub body: &'a str,
    /// Lines above the body.
    pub front_lines: usize,
}

/// What is wrong with the Markdown, and where, counted in lines from the top of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: usize,
    pub reason: String,
}

/// Cuts a file in two.
///
/// # Errors
/// When it does not begin with front matter.
pub fn split(file: &str) -> Result<Parts<'_>, Fault> {
    let fault = || Fault { line: 1, reason: "a guide begins with front matter between two lines of +++".to_owned() };
    let rest = file.strip_prefix(FENCE).and_then(|rest| rest.strip_prefix('\n')).ok_or_else(fault)?;
    let (front, body) = rest.split_once("\n+++\n").ok_or_else(fault)?;
    Ok(Parts { front, body, front_lines: front.matches('\n').count() + 3 })
}

/// Tells one English text from another: 12 hexadecimal digits.
#[must_use]
pub fn fingerprint(body: &str) -> String {
    let hash = Sha256::digest(body.trim());
    hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    DoNow,
    Why,
    GoodToKnow,
    TakeCare,
}

impl Section {
    const ALL: [(Self, &'static str); 4] = [
        (Self::DoNow, "Do now"),
        (Self::Why, "Why"),
        (Self::GoodToKnow, "Good to know"),
        (Self::TakeCare, "Take care"),
    ];

    fn of(heading: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, name)| *name == heading).map(|(section, _)| section)
    }
}

/// Reads the Markdown of a guide.
///
/// # Errors
/// The first thing that does not belong there.
pub fn text(parts: &Parts<'_>) -> Result<Text, Fault> {
    let mut reader = Reader { parts, text: Text::default(), section: None, words: String::new() };
    for (event, range) in Parser::new(parts.body).into_offset_iter() {
        reader.take(event).map_err(|reason| reader.fault(range.start, reason))?;
    }
    let Text { do_now, why, good_to_know, take_care } = &reader.text;
    for (part, name) in [(do_now, "Do now"), (why, "Why"), (good_to_know, "Good to know"), (take_care, "Take care")] {
        if part.is_empty() {
            return Err(reader.fault(0, format!("the section {name:?} is missing or empty")));
        }
    }
    if do_now.len() > 5 {
        return Err(reader.fault(0, "there are more than five steps under \"Do now\"".to_owned()));
    }
    Ok(reader.text)
}

struct Reader<'a> {
    parts: &'a Parts<'a>,
    text: Text,
    section: Option<Section>,
    words: String,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Text(words) => self.words.push_str(&words),
            Event::SoftBreak => self.words.push(' '),
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Heading { level: HeadingLevel::H2, .. })
            | Event::End(TagEnd::List(_)) => {}
            Event::End(TagEnd::Heading(_)) => {
                let heading = self.sentence();
                self.section =
                    Some(Section::of(&heading).ok_or_else(|| format!("{heading:?} is not one of the four headings"))?);
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item) => self.put()?,
            other => return Err(format!("only headings, steps, paragraphs and bullets are read, not {other:?}")),
        }
        Ok(())
    }

    fn sentence(&mut self) -> String {
        std::mem::take(&mut self.words).trim().to_owned()
    }

    fn put(&mut self) -> Result<(), String> {
        let words = self.sentence();
        if words.is_empty() {
            return Ok(());
        }
        let part = match self.section.ok_or("text stands above the first heading")? {
            Section::DoNow => &mut self.text.do_now,
            Section::Why => &mut self.text.why,
            Section::GoodToKnow => &mut self.text.good_to_know,
            Section::TakeCare => &mut self.text.take_care,
        };
        part.push(words);
        Ok(())
    }

    fn fault(&self, offset: usize, reason: String) -> Fault {
        let above = self.parts.body.get(..offset).unwrap_or_default().matches('\n').count();
        Fault { line: self.parts.front_lines + above + 1, reason }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "\n## Do now\n\n1. Stay calm.\n2. Ask for\n   help.\n\n## Why\n\nIt is not your fault.\n\nMore.\n\n## Good to know\n\n- One.\n\n## Take care\n\n- Two.\n";

    fn read(body: &str) -> Result<Text, Fault> {
        let file = format!("+++\nid = \"x\"\n+++\n{body}");
        text(&split(&file)?)
    }

    #[test]
    fn sections_are_read_line_by_line() {
        let text = read(BODY).expect("a guide");
        assert_eq!(text.do_now, ["Stay calm.", "Ask for help."]);
        assert_eq!(text.why, ["It is not your fault.", "More."]);
        assert_eq!((text.good_to_know.len(), text.take_care.len()), (1, 1));
    }

    #[test]
    fn what_does_not_belong_is_named_with_its_line() {
        let bold = read(&BODY.replace("One.", "**One.**")).expect_err("bold");
        assert_eq!(bold.line, 19, "{bold:?}");
        assert!(read(&BODY.replace("## Why", "## Because")).is_err());
        assert!(read(&BODY.replace("- Two.", "")).is_err());
        assert!(split("no front matter").is_err());
    }
}
