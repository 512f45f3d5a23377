//! Burmese typed in the old Zawgyi encoding, which many phones still have: told from Unicode, and made Unicode.
//!
//! Zawgyi uses the same code points for other signs and stores them as they are seen from left to right. Unicode stores a syllable as
//! it is spoken: consonant, stacked consonant, medials, vowels, tones (Unicode Technical Note 11).

/// In Unicode the vowel E follows its consonant, and a stacking mark is followed by one; Zawgyi does neither. The signs that only
/// Zawgyi has tell it too, for Burmese: Unicode gave their places to other languages of Myanmar.
#[must_use]
pub fn is_zawgyi(text: &str) -> bool {
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let after = letters.peek().copied();
        let found = match c {
            E_VOWEL => !before.is_some_and(is_in_syllable),
            STACK => !after.is_some_and(is_consonant),
            '\u{1033}' | '\u{1034}' | '\u{105a}' | '\u{1060}'..='\u{1070}' | '\u{1072}'..='\u{1074}' => true,
            '\u{1076}'..='\u{1081}' | '\u{1083}'..='\u{108e}' | '\u{1090}'..='\u{1097}' => true,
            _ => false,
        };
        if found {
            return true;
        }
        before = Some(c);
    }
    false
}

/// A few words may be good in both. Whoever cannot tell should try both.
#[must_use]
pub fn may_be_zawgyi(text: &str) -> bool {
    if is_zawgyi(text) {
        return true;
    }
    let shared = text.contains(['\u{1039}', '\u{103a}', '\u{103b}', '\u{103c}', '\u{103d}']);
    shared && !text.contains('\u{103e}')
}

/// The same text in Unicode.
#[must_use]
pub fn to_unicode(zawgyi: &str) -> String {
    let mut out = String::with_capacity(zawgyi.len());
    let mut syllable = Syllable::default();
    for c in zawgyi.chars() {
        if is_prefix(c) && syllable.consonant.is_some() {
            syllable.write(&mut out);
        }
        for part in parts(c) {
            syllable.take(part, &mut out);
        }
    }
    syllable.write(&mut out);
    out
}

const STACK: char = '\u{1039}';
const ASAT: char = '\u{103a}';
const E_VOWEL: char = '\u{1031}';
const KINZI: &str = "\u{1004}\u{103a}\u{1039}";

/// What a sign of Zawgyi means.
#[derive(Clone, Copy)]
enum Part {
    Consonant(char),
    /// A small consonant below the one before.
    Stacked(char),
    /// A small nga over the consonant.
    Kinzi,
    /// A medial, vowel or tone.
    Mark(char),
    Other(char),
}

/// What is written before the consonant it belongs to: the vowel E, and the medial RA in all its widths.
fn is_prefix(c: char) -> bool {
    matches!(c, E_VOWEL | '\u{103b}' | '\u{107e}'..='\u{1084}')
}

fn is_consonant(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{1021}' | '\u{103f}')
}

/// What the vowel E may follow in Unicode.
fn is_in_syllable(c: char) -> bool {
    is_consonant(c) || matches!(c, '\u{1025}' | '\u{103b}'..='\u{103e}' | '\u{1040}'..='\u{109f}')
}

/// The signs of Zawgyi, as its font draws them.
fn parts(c: char) -> Vec<Part> {
    use Part::{Consonant as C, Kinzi, Mark as M, Stacked as S};
    match c {
        '\u{1033}' => vec![M('\u{102f}')],
        '\u{1034}' => vec![M('\u{1030}')],
        '\u{1039}' => vec![M(ASAT)],
        '\u{103a}' | '\u{107d}' => vec![M('\u{103b}')],
        '\u{103b}' | '\u{107e}'..='\u{1084}' => vec![M('\u{103c}')],
        '\u{103c}' => vec![M('\u{103d}')],
        '\u{103d}' | '\u{1087}' => vec![M('\u{103e}')],
        '\u{104e}' => vec![C('\u{104e}'), C('\u{1004}'), M(ASAT), M('\u{1038}')],
        '\u{105a}' => vec![M('\u{102b}'), M(ASAT)],
        '\u{1060}' => vec![S('\u{1000}')],
        '\u{1061}' => vec![S('\u{1001}')],
        '\u{1062}' => vec![S('\u{1002}')],
        '\u{1063}' => vec![S('\u{1003}')],
        '\u{1064}' => vec![Kinzi],
        '\u{1065}' => vec![S('\u{1005}')],
        '\u{1066}' | '\u{1067}' => vec![S('\u{1006}')],
        '\u{1068}' => vec![S('\u{1007}')],
        '\u{1069}' => vec![S('\u{1008}')],
        '\u{106a}' => vec![C('\u{1009}')],
        '\u{106b}' => vec![C('\u{100a}')],
        '\u{106c}' => vec![S('\u{100b}')],
        '\u{106d}' => vec![S('\u{100c}')],
        '\u{106e}' => vec![C('\u{100d}'), S('\u{100d}')],
        '\u{106f}' => vec![C('\u{100d}'), S('\u{100e}')],
        '\u{1070}' => vec![S('\u{100f}')],
        '\u{1071}' | '\u{1072}' => vec![S('\u{1010}')],
        '\u{1073}' | '\u{1074}' => vec![S('\u{1011}')],
        '\u{1075}' => vec![S('\u{1012}')],
        '\u{1076}' => vec![S('\u{1013}')],
        '\u{1077}' => vec![S('\u{1014}')],
        '\u{1078}' => vec![S('\u{1015}')],
        '\u{1079}' => vec![S('\u{1016}')],
        '\u{107a}' => vec![S('\u{1017}')],
        '\u{107b}' | '\u{1093}' => vec![S('\u{1018}')],
        '\u{107c}' => vec![S('\u{1019}')],
        '\u{1085}' => vec![S('\u{101c}')],
        '\u{1086}' => vec![C('\u{103f}')],
        '\u{1088}' => vec![M('\u{103e}'), M('\u{102f}')],
        '\u{1089}' => vec![M('\u{103e}'), M('\u{1030}')],
        '\u{108a}' => vec![M('\u{103d}'), M('\u{103e}')],
        '\u{108b}' => vec![Kinzi, M('\u{102d}')],
        '\u{108c}' => vec![Kinzi, M('\u{102e}')],
        '\u{108d}' => vec![Kinzi, M('\u{1036}')],
        '\u{108e}' => vec![M('\u{102d}'), M('\u{1036}')],
        '\u{108f}' => vec![C('\u{1014}')],
        '\u{1090}' => vec![C('\u{101b}')],
        '\u{1091}' => vec![C('\u{100f}'), S('\u{100d}')],
        '\u{1092}' => vec![C('\u{100b}'), S('\u{100c}')],
        '\u{1094}' | '\u{1095}' => vec![M('\u{1037}')],
        '\u{1096}' => vec![S('\u{1010}'), M('\u{103d}')],
        '\u{1097}' => vec![C('\u{100b}'), S('\u{100b}')],
        _ if is_consonant(c) || matches!(c, '\u{1022}'..='\u{102a}' | '\u{103f}'..='\u{104f}') => vec![C(c)],
        '\u{102b}'..='\u{1038}' => vec![M(c)],
        _ => vec![Part::Other(c)],
    }
}

/// One syllable as it is gathered.
#[derive(Default)]
struct Syllable {
    kinzi: bool,
    consonant: Option<char>,
    stacked: Option<char>,
    marks: Vec<char>,
}

impl Syllable {
    fn take(&mut self, part: Part, out: &mut String) {
        match part {
            Part::Consonant(c) => {
                if self.consonant.is_some() {
                    self.write(out);
                }
                self.consonant = Some(c);
            }
            Part::Stacked(c) => self.stacked = Some(c),
            Part::Kinzi => self.kinzi = true,
            Part::Mark(c) => {
                if !self.marks.contains(&c) {
                    self.marks.push(c);
                }
            }
            Part::Other(c) => {
                self.write(out);
                out.push(c);
            }
        }
    }

    /// Writes it in the order of Unicode and begins anew.
    fn write(&mut self, out: &mut String) {
        let mut syllable = std::mem::take(self);
        syllable.marks.sort_by_key(|mark| place(*mark));
        // Only the old word for "I" has both: the vowel is spoken after the killed consonant.
        if syllable.marks == ['\u{102f}', ASAT] {
            syllable.marks.reverse();
        }
        if syllable.kinzi {
            out.push_str(KINZI);
        }
        let consonant = syllable.consonant.map(|c| spoken(c, &syllable.marks));
        out.extend(consonant);
        out.extend(syllable.stacked.into_iter().flat_map(|c| [STACK, c]));
        out.extend(syllable.marks);
    }
}

/// Signs that look alike: zero stands for the consonant WA and seven for RA, the letter U for NYA.
fn spoken(c: char, marks: &[char]) -> char {
    match c {
        '\u{1040}' if !marks.is_empty() => '\u{101d}',
        '\u{1047}' if !marks.is_empty() => '\u{101b}',
        '\u{1025}' if marks.contains(&ASAT) => '\u{1009}',
        _ => c,
    }
}

/// The place of a mark in its syllable. The mark that kills the vowel stands after AA where it makes a low tone, and last but for the
/// visarga; the dot below stands before it.
fn place(mark: char) -> u8 {
    const ORDER: [char; 16] = [
        '\u{103b}', '\u{103c}', '\u{103d}', '\u{103e}', E_VOWEL, '\u{102d}', '\u{102e}', '\u{1032}', '\u{102f}',
        '\u{1030}', '\u{102b}', '\u{102c}', '\u{1036}', '\u{1037}', ASAT, '\u{1038}',
    ];
    ORDER.iter().position(|known| *known == mark).and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    /// Pairs as the converters of the field make them (Rabbit).
    #[test]
    fn zawgyi_becomes_unicode() {
        for (zawgyi, unicode) in [
            ("\u{1031}\u{1006}\u{1038}", "ဆေး"),
            ("\u{1031}\u{1082}\u{1000}\u{103c}\u{1038}\u{107f}\u{1019}\u{102e}", "ကြွေးမြီ"),
            ("\u{1019}\u{1002}\u{1064}\u{101c}\u{102c}\u{1015}\u{102b}", "မင်္ဂလာပါ"),
            ("\u{1015}\u{1010}\u{1039}\u{1005}\u{1015}\u{102d}\u{102f}\u{1094}", "ပတ်စပို့"),
            ("\u{1012}\u{102f}\u{1000}\u{1061}\u{101e}\u{100a}\u{1039}", "ဒုက္ခသည်"),
            ("\u{101e}\u{1031}\u{108f}\u{1076}\u{101e}\u{102c}\u{1038}", "သန္ဓေသား"),
            ("\u{103b}\u{1015}\u{100a}\u{1039}\u{108f}\u{103d}\u{1004}\u{1039}", "ပြည်နှင်"),
            ("\u{1021}\u{1019}\u{103a}\u{102d}\u{1033}\u{1038}\u{101e}\u{1019}\u{102e}\u{1038}", "အမျိုးသမီး"),
            ("\u{1000}\u{103a}\u{103c}\u{108f}\u{102f}\u{1039}\u{1015}\u{1039}", "ကျွန်ုပ်"),
            ("\u{101c}\u{102f}\u{1015}\u{1039}\u{1001} \u{1019}\u{101b}\u{1015}\u{102b}", "လုပ်ခ မရပါ"),
        ] {
            assert_eq!(to_unicode(zawgyi), unicode);
            assert!(is_zawgyi(zawgyi) || may_be_zawgyi(zawgyi), "{unicode}");
        }
    }

    #[test]
    fn unicode_is_not_taken_for_zawgyi() {
        for text in ["လုပ်ခ မရပါ", "အလုပ်ရှင်က ပတ်စပို့ သိမ်းထားသည်", "မင်္ဂလာပါ", "ရဲဖမ်းခံရသည်", "passport", ""]
        {
            assert!(!is_zawgyi(text), "{text}");
        }
    }
}
