//! A guide is whole: its file is named for it, and each translation was made from the English text as it stands.

use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in &content.guides {
        let name = file.guide.value.id.name();
        if file.guide.stem() != name {
            let wanted = format!("guides/{name}.md");
            problems.push(Problem::new(file.guide.start.clone(), name, Kind::FileName { wanted }));
        }
        for (front, _) in file.translations.values() {
            if front.value.english != file.fingerprint {
                let kind = Kind::Stale { english: file.fingerprint.clone() };
                problems.push(Problem::new(front.at("english"), name, kind));
            }
        }
    }
    problems
}
