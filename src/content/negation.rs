//! Whether a sentence says "not", by the words each language has for it: a lost "not" sends somebody to the wrong door.

use crate::domain::Language;

/// Whether the English text denies or forbids something.
pub fn in_english(text: &str) -> bool {
    const WORDS: [&str; 10] =
        ["not", "never", "no", "nobody", "cannot", "nothing", "neither", "nor", "without", "none"];
    let lower = text.to_lowercase().replace('’', "'");
    lower.contains("n't") || lower.split(|c: char| !c.is_alphabetic()).any(|word| WORDS.contains(&word))
}

/// Whether a text has any sign of denial. In Burmese and Nepali the sign is a letter before the verb, so that only its absence
/// from the whole text tells something.
pub fn in_language(language: Language, text: &str) -> bool {
    use Language as L;
    let lower = text.to_lowercase();
    let words = |wanted: &[&str]| lower.split(|c: char| !c.is_alphabetic()).any(|word| wanted.contains(&word));
    let parts = |wanted: &[&str]| wanted.iter().any(|part| lower.contains(part));
    match language {
        L::En => in_english(text),
        L::Id | L::Ms => words(&[
            "tidak",
            "jangan",
            "tanpa",
            "tanpanya",
            "bukan",
            "belum",
            "tak",
            "dilarang",
            "usah",
            "tiada",
            "tidaklah",
            "bukanlah",
            "janganlah",
            "takkan",
        ]),
        L::My => parts(&["မ"]),
        L::Km => parts(&["មិន", "កុំ", "គ្មាន", "ពុំ", "អត់", "ហាម", "លែង"]),
        L::Th => parts(&["ไม่", "อย่า", "ห้าม", "มิ", "ไร้", "ปราศจาก", "ยกเว้น"]),
        L::Lo => parts(&["ບໍ່", "ຢ່າ", "ຫ້າມ", "ປາສະຈາກ", "ບໍ"]),
        L::Vi => words(&["không", "đừng", "chưa", "chẳng", "cấm", "chớ", "ngoài", "vô"]),
        L::Fil => words(&["hindi", "huwag", "wala", "walang", "bawal", "di", "ayaw", "ayoko", "wag"]),
        L::Bn => parts(&["না", "নয়", "নেই", "নি", "বিনা", "ছাড়া", "নিষেধ", "নিষিদ্ধ", "হীন"]),
        L::Ne => parts(&["न", "बिना"]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_not_is_seen() {
        assert!(in_english("Do not sign.") && in_english("You can't.") && !in_english("Sign the note."));
        for (language, denies, does_not) in [
            (Language::Id, "Jangan tanda tangan.", "Tanda tangani."),
            (Language::Th, "อย่าลงชื่อ", "ลงชื่อ"),
            (Language::Km, "កុំចុះហត្ថលេខា", "ចុះហត្ថលេខា"),
            (Language::Lo, "ຢ່າເຊັນ", "ເຊັນ"),
            (Language::Vi, "Đừng ký.", "Hãy ký."),
            (Language::Fil, "Huwag pumirma.", "Pumirma."),
            (Language::Bn, "সই করবেন না।", "সই করুন।"),
        ] {
            assert!(in_language(language, denies), "{language}");
            assert!(!in_language(language, does_not), "{language}");
        }
    }
}
