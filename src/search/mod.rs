//! Finding a need, a guide or a contact by what a person types: in any script, with or without accents and spaces, with a slip.
//!
//! Pure: texts in, places out. Everything is folded once when the index is made, so that each key typed costs little.

mod fold;
mod near;
mod zawgyi;

use std::collections::BTreeSet;

pub use fold::fold;
pub use zawgyi::is_zawgyi;

use fold::{is_unspaced, runs};
use near::nearness;

/// Something that can be found: what stands in its title counts most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub title: String,
    pub body: String,
}

/// A document that fits, and how well; more is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Its place among the documents given.
    pub document: usize,
    pub score: f32,
}

/// Documents ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Index {
    documents: Vec<Folded>,
}

#[derive(Clone, Debug)]
struct Folded {
    title: Field,
    body: Field,
}

/// A text folded, and its words for scripts that have them.
#[derive(Clone, Debug)]
struct Field {
    text: String,
    words: Vec<String>,
}

const IN_TITLE: f32 = 3.0;
/// Fits from this on are what was meant: no other reading is tried.
const WELL: f32 = 1.0;
/// Fits worse than this are chance.
const LEAST: f32 = 0.5;

impl Index {
    #[must_use]
    pub fn new(documents: impl IntoIterator<Item = Document>) -> Self {
        let folded = |document: Document| Folded { title: field(&document.title), body: field(&document.body) };
        Self { documents: documents.into_iter().map(folded).collect() }
    }

    /// The documents that fit `query`, best first, at most `limit`. Nothing for a query without a letter or digit.
    #[must_use]
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        let mut hits = if is_zawgyi(query) { Vec::new() } else { self.fits(query) };
        let found_well = hits.iter().any(|hit| hit.score >= WELL);
        if !found_well && zawgyi::may_be_zawgyi(query) {
            hits = better(hits, &self.fits(&zawgyi::to_unicode(query)));
        }
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.document.cmp(&b.document)));
        hits.truncate(limit);
        hits
    }

    /// The documents that fit, in their own order.
    fn fits(&self, query: &str) -> Vec<Hit> {
        let asked = runs(&fold(query));
        if asked.is_empty() {
            return Vec::new();
        }
        let fits: Vec<Vec<f32>> = asked.iter().map(|run| self.documents.iter().map(|d| d.fit(run)).collect()).collect();
        let weights: Vec<f32> = fits.iter().map(|of_run| rarity(of_run)).collect();
        let total: f32 = weights.iter().sum();
        (0..self.documents.len())
            .map(|document| {
                let fit = |(of_run, weight): (&Vec<f32>, &f32)| of_run.get(document).copied().unwrap_or(0.0) * weight;
                Hit { document, score: fits.iter().zip(&weights).map(fit).sum::<f32>() / total.max(f32::EPSILON) }
            })
            .filter(|hit| hit.score >= LEAST)
            .collect()
    }
}

/// Each document once, as it fits best.
fn better(mut one: Vec<Hit>, other: &[Hit]) -> Vec<Hit> {
    for hit in other {
        match one.iter_mut().find(|known| known.document == hit.document) {
            Some(known) => known.score = known.score.max(hit.score),
            None => one.push(*hit),
        }
    }
    one
}

impl Folded {
    fn fit(&self, run: &str) -> f32 {
        (self.title.fit(run) * IN_TITLE).max(self.body.fit(run))
    }
}

impl Field {
    fn fit(&self, run: &str) -> f32 {
        if is_unspaced(run) {
            return near::part_of(&self.text, run);
        }
        self.words.iter().map(|word| nearness(word, run)).fold(0.0, f32::max)
    }
}

fn field(text: &str) -> Field {
    let text = fold(text);
    // Each word once: a guide says the same ones over and over, and every key is held against all of them.
    let words: BTreeSet<String> = runs(&text).into_iter().filter(|run| !is_unspaced(run)).collect();
    let words = words.into_iter().collect();
    Field { text, words }
}

/// A word that stands in few documents says more (inverse document frequency).
#[expect(clippy::cast_precision_loss)]
fn rarity(fits: &[f32]) -> f32 {
    let found = fits.iter().filter(|fit| **fit >= LEAST).count();
    (1.0 + fits.len() as f32 / (1.0 + found as f32)).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let documents = [
            ("Saya tidak dibayar", "gaji upah majikan"),
            ("Paspor saya diambil", "dokumen majikan paspor"),
            ("Tôi không được trả lương", "tiền lương chủ"),
            ("ฉันไม่ได้รับค่าจ้าง", "นายจ้างไม่จ่ายค่าจ้าง"),
            ("လုပ်ခ မရပါ", "အလုပ်ရှင်က လုပ်ခ မပေးပါ"),
            ("Tenaganita", "Kuala Lumpur domestic workers"),
        ];
        Index::new(documents.map(|(title, body)| Document { title: title.to_owned(), body: body.to_owned() }))
    }

    #[test]
    fn the_right_answer_is_first_in_every_script() {
        for (query, document) in [
            ("gaji tidak dibayar", 0),
            ("GAJI", 0),
            ("paspor diambil", 1),
            ("pasport", 1),
            ("khong duoc tra luong", 2),
            ("trả lương", 2),
            ("ค่าจ้าง", 3),
            ("ไม่ได้รับค่าจ้าง", 3),
            ("လုပ်ခ", 4),
            ("လုပ်ခမရ", 4),
            ("tenagnita", 5),
        ] {
            let first = index().find(query, 3).first().map(|hit| hit.document);
            assert_eq!(first, Some(document), "{query}");
        }
    }

    #[test]
    fn nothing_is_found_for_nothing_and_for_nonsense() {
        assert!(index().find(" . ", 3).is_empty());
        assert!(index().find("qqqqqq", 3).is_empty());
    }
}
