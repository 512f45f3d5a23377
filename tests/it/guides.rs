//! The guides: readable by somebody with four years of school, resting on facts that exist, and on all facts that matter.

use std::collections::BTreeSet;
use std::path::Path;

use kawan::content::guide::WholeGuide;
use kawan::content::{compile, read};
use kawan::domain::{GuideTopic, Language, Security};
use kawan::words::{Words, law};

/// Rules that no guide shows, each for a reason.
const KEPT_OUT: [(&str, &str); 5] = [
    ("bd-saudi-cost-ceiling", "outside the corridors"),
    ("bd-singapore-cost-proposal", "a proposal that nobody saw adopted"),
    ("mm-agency-fee-japan", "outside the corridors"),
    ("vn-deposit-ceiling-old", "old, and not confirmed since"),
    ("vn-taiwan-cost-reports", "what people were made to pay, without a date"),
];

/// Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Syllables are counted as
/// groups of vowels without a silent e at the end, which is a little strict.
const HIGHEST_GRADE: f64 = 6.0;

/// Longest sentences, in words for scripts with spaces, in letters for the others (style guide: 15 and 60, with room).
const MOST_WORDS: usize = 30;
const MOST_LETTERS: usize = 190;

fn guides() -> Vec<WholeGuide> {
    let (content, problems) = read::read(Path::new("content")).expect("the content");
    assert_eq!(problems, []);
    compile::guides(&content).collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '?', '!', '។', '။', '।', ':', ';', '\n']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.strip_suffix('e').filter(|rest| rest.len() > 2).unwrap_or(&word);
    let is_vowel = |c: char| "aeiouy".contains(c);
    let starts = word
        .chars()
        .zip(std::iter::once(' ').chain(word.chars()))
        .filter(|(c, before)| is_vowel(*c) && !is_vowel(*before));
    starts.count().max(1)
}

#[expect(clippy::cast_precision_loss)]
fn grade(lines: &[&str]) -> f64 {
    let all: Vec<&str> = lines.iter().flat_map(|line| sentences(line)).collect();
    let words: Vec<&str> = all.iter().flat_map(|sentence| sentence.split_whitespace()).collect();
    let beats: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * words.len() as f64 / all.len() as f64 + 11.8 * beats as f64 / words.len() as f64 - 15.59
}

#[test]
fn english_reads_like_the_fourth_to_sixth_year_of_school() {
    for whole in guides() {
        let text = &whole.texts[&Language::En];
        let grade = grade(&text.lines().collect::<Vec<_>>());
        assert!(grade <= HIGHEST_GRADE, "{}: grade {grade:.1}", whole.guide.id.name());
    }
}

#[test]
fn no_sentence_is_long_in_any_language() {
    let mut long = Vec::new();
    for whole in guides() {
        for (language, text) in &whole.texts {
            let unspaced = matches!(language, Language::My | Language::Km | Language::Th | Language::Lo);
            for sentence in text.lines().flat_map(sentences) {
                let too_long = if unspaced {
                    // Thai marks the end of a sentence with a space alone.
                    sentence.split(' ').any(|part| part.chars().count() > MOST_LETTERS)
                } else {
                    sentence.split_whitespace().count() > MOST_WORDS
                };
                if too_long {
                    long.push(format!("{} {language}: {sentence}", whole.guide.id.name()));
                }
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_topic_has_a_guide_and_every_side_of_human_security_some() {
    let guides = guides();
    let topics: Vec<GuideTopic> = guides.iter().map(|whole| whole.guide.id).collect();
    assert_eq!(topics, GuideTopic::ALL);
    let sides: BTreeSet<Security> = guides.iter().flat_map(|whole| whole.guide.security.clone()).collect();
    for side in [
        Security::Economic,
        Security::Food,
        Security::Health,
        Security::Environmental,
        Security::Personal,
        Security::Community,
        Security::Political,
    ] {
        assert!(sides.contains(&side), "no guide serves {side:?}");
    }
}

#[test]
fn every_rule_is_told_in_a_guide_or_kept_out_for_a_reason() {
    let (content, _) = read::read(Path::new("content")).expect("the content");
    let told: BTreeSet<String> =
        guides().into_iter().flat_map(|whole| whole.guide.law.into_values().flatten()).collect();
    let kept_out: BTreeSet<&str> = KEPT_OUT.iter().map(|(id, _)| *id).collect();
    let orphans: Vec<String> = compile::laws(&content)
        .into_keys()
        .filter(|id| !told.contains(id) && !kept_out.contains(id.as_str()))
        .collect();
    assert_eq!(orphans, Vec::<String>::new());
    assert!(kept_out.iter().all(|id| !told.contains(*id)), "a rule that is kept out is told after all");
}

#[test]
fn every_rule_has_words_and_its_figure_is_put_in() {
    let (content, _) = read::read(Path::new("content")).expect("the content");
    for language in Language::ALL {
        let words = Words::embedded(language);
        for rule in compile::laws(&content).values() {
            let told = law(&words, &rule.id, rule.figure.as_ref().map(|figure| &figure.value))
                .unwrap_or_else(|| panic!("{language}: {} has no words", rule.id));
            for line in [Some(told.says), told.practice].into_iter().flatten() {
                assert!(!line.contains("$figure"), "{language}: {} has no figure: {line}", rule.id);
            }
        }
    }
}

/// A number in the words of a rule is its figure or stands in the rule: nothing is made up, and a changed rule is noticed.
#[test]
fn no_number_is_told_that_the_rule_does_not_hold() {
    let (content, _) = read::read(Path::new("content")).expect("the content");
    let words = Words::embedded(Language::En);
    let mut strange = Vec::new();
    for rule in compile::laws(&content).values() {
        let figure = rule.figure.as_ref().map(|figure| format!("{} {}", figure.value, figure.unit)).unwrap_or_default();
        let parts =
            [Some(&rule.rule), Some(&rule.applies_to), rule.effective_from.as_ref(), rule.effective_to.as_ref()];
        let more = [rule.effective_note.as_ref(), rule.practice.as_ref(), rule.caution.as_ref(), rule.recheck.as_ref()];
        let source: String = parts.into_iter().chain(more).flatten().map(|part| format!("{part} ")).collect();
        let held: BTreeSet<String> = numbers(&format!("{source} {figure} {}", rule.instrument));
        let told = law(&words, &rule.id, rule.figure.as_ref().map(|figure| &figure.value)).expect("words");
        let line = format!("{} {}", told.says, told.practice.unwrap_or_default());
        // Digits inside a name, such as BP3MI, are no number.
        let line: String = line
            .split_whitespace()
            .filter(|word| !word.contains(|c: char| c.is_ascii_alphabetic()))
            .map(|word| format!("{word} "))
            .collect();
        strange.extend(numbers(&line).difference(&held).map(|number| format!("{}: {number}", rule.id)));
    }
    assert_eq!(strange, Vec::<String>::new());
}

/// Every number of a text, without the marks that group digits, and without zeros that mean nothing.
fn numbers(text: &str) -> BTreeSet<String> {
    let plain: String = text.replace(['\u{2068}', '\u{2069}'], "").replace(',', "");
    let runs = plain.split(|c: char| !c.is_ascii_digit() && c != '.').map(|run| run.trim_matches('.'));
    runs.filter(|run| !run.is_empty()).map(|run| run.trim_start_matches('0').to_owned()).collect()
}
