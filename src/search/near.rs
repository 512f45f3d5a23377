//! How close what was typed comes to what is written: 1 is the very word, 0 is no likeness.

/// Of a word to a typed word.
#[must_use]
pub fn nearness(word: &str, typed: &str) -> f32 {
    let (long, letters) = (word.chars().count(), typed.chars().count());
    if word == typed {
        1.0
    } else if letters >= 3 && word.starts_with(typed) {
        0.85
    } else if letters >= 4 && within(word, typed, if letters >= 8 { 2 } else { 1 }) {
        0.7
    } else if letters >= 5 && long > letters && word.contains(typed) {
        0.6
    } else {
        0.0
    }
}

/// Of a text without spaces to a typed phrase: whole, or most of its neighbouring pairs of letters.
#[must_use]
pub fn part_of(text: &str, typed: &str) -> f32 {
    if text.contains(typed) {
        return 1.0;
    }
    let letters: Vec<char> = typed.chars().collect();
    let pairs: Vec<String> = letters.windows(2).map(|pair| pair.iter().collect()).collect();
    let found = pairs.iter().filter(|pair| text.contains(pair.as_str())).count();
    #[expect(clippy::cast_precision_loss)]
    let share = if pairs.len() < 2 { 0.0 } else { found as f32 / pairs.len() as f32 };
    if share >= 0.75 { share * share * 0.8 } else { 0.0 }
}

/// Whether at most `most` letters were added, left out, changed or swapped with a neighbour (optimal string alignment distance).
fn within(a: &str, b: &str, most: usize) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most {
        return false;
    }
    let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let change = at(&last, j) + usize::from(x != y);
            let gap = at(&last, j + 1).min(at(&row, j)) + 1;
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            let swap = if swapped { at(&before, j - 1) + 1 } else { usize::MAX / 2 };
            row.push(change.min(gap).min(swap));
        }
        before = last;
        last = row;
    }
    at(&last, b.len()) <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_forgiven_and_another_word_is_not() {
        for (word, typed, near) in [
            ("passport", "pasport", true),
            ("passport", "passprot", true),
            ("gaji", "gaij", true),
            ("gaji", "gigi", false),
            ("wage", "wag", true),
            ("at", "cat", false),
        ] {
            assert_eq!(nearness(word, typed) > 0.5, near, "{word} {typed}");
        }
    }
}
