//! One spelling for what people spell in many ways.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Small letters, no accents over Latin letters, ASCII digits, no invisible characters; compatibility forms made one (so that Thai and
/// Lao am, typed in one piece or two, are the same).
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_invisible(*c) && !is_accent(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'đ' { 'd' } else { ascii_digit(c).unwrap_or(c) })
        .nfc()
        .collect()
}

/// The runs of letters and digits of a folded text. Where a script has no spaces, a run is a whole phrase.
#[must_use]
pub fn runs(folded: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut last = None;
    for c in folded.chars() {
        let class = class(c);
        match (class, last, out.last_mut()) {
            (Some(this), Some(before), Some(run)) if this == before => run.push(c),
            (Some(_), ..) => out.push(c.to_string()),
            (None, ..) => {}
        }
        last = class;
    }
    out
}

/// Burmese, Khmer, Thai or Lao: written without spaces between words.
#[must_use]
pub fn is_unspaced(run: &str) -> bool {
    run.chars().next().is_some_and(|c| class(c) == Some(Class::Unspaced))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Spaced,
    Unspaced,
}

fn class(c: char) -> Option<Class> {
    match c {
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{1049}' | '\u{1050}'..='\u{109f}' | '\u{1780}'..='\u{17d3}' => {
            Some(Class::Unspaced)
        }
        c if c.is_alphanumeric() || is_combining_mark(c) => Some(Class::Spaced),
        _ => None,
    }
}

/// A mark over Latin letters; marks of other scripts are letters of their own.
fn is_accent(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// The first digit of each script's ten.
const ZEROS: [char; 6] = ['\u{966}', '\u{9e6}', '\u{e50}', '\u{ed0}', '\u{1040}', '\u{17e0}'];

fn ascii_digit(c: char) -> Option<char> {
    ZEROS.into_iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_spellings_become_one() {
        for (a, b) in [
            ("LƯƠNG", "luong"),
            ("Đường", "duong"),
            ("၁၂၃", "123"),
            ("নম্বর ১৬", "নম্বর 16"),
            ("ទី\u{200b}នេះ", "ទីនេះ"),
            ("ນຳ", "ນໍາ"),
            ("น้ำ", "น\u{e49}\u{e4d}\u{e32}"),
        ] {
            assert_eq!(fold(a), fold(b), "{a}");
        }
    }

    #[test]
    fn runs_break_between_scripts() {
        assert_eq!(runs("ตม. 1178 กรุงเทพ"), ["ตม", "1178", "กรุงเทพ"]);
    }
}
