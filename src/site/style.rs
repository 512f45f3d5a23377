//! The style sheets as they are sent: without remarks, and with just the drawings that the screens use.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::ui::{APP_ICONS, Route};

/// The rules as they stand inside every page.
pub fn rules(source: &str) -> String {
    let mut out = without_remarks(source).replace('\n', " ");
    for (wide, narrow) in [(" {", "{"), ("{ ", "{"), ("; ", ";"), (": ", ":"), (";}", "}"), ("} ", "}"), (", ", ",")] {
        out = out.replace(wide, narrow);
    }
    out
}

/// The sheet that follows: its own rules, and one for each drawing that a screen uses.
pub fn late(source: &str, sprite: &str, pages: &[(Route, String)]) -> String {
    let mut used: BTreeSet<&str> = APP_ICONS.into_iter().collect();
    for (_, page) in pages {
        used.extend(page.split("class=\"i i-").skip(1).filter_map(|rest| rest.split('"').next()));
    }
    let mut out = without_remarks(source);
    for (name, view_box, drawing) in symbols(sprite).filter(|(name, ..)| used.contains(name)) {
        let picture = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='{view_box}' fill='none' stroke='#000' stroke-width='2' \
             stroke-linecap='round' stroke-linejoin='round'>{}</svg>",
            drawing.replace('"', "'")
        );
        // Writing to a String cannot fail.
        let _ = write!(out, ".i-{name}{{--i:url(\"data:image/svg+xml,{}\")}}", in_address(&picture));
    }
    out
}

/// Name, view box and inside of each symbol.
fn symbols(sprite: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    sprite.split("<symbol ").skip(1).filter_map(|symbol| {
        let (head, rest) = symbol.split_once('>')?;
        let (drawing, _) = rest.split_once("</symbol>")?;
        Some((attribute(head, "id")?.trim_start_matches("i-"), attribute(head, "viewBox")?, drawing.trim()))
    })
}

fn attribute<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.split_once(&format!("{name}=\""))?.1.split('"').next()
}

/// The few characters that mean something in an address (RFC 3986) or end the quoted one.
fn in_address(picture: &str) -> String {
    picture.replace('%', "%25").replace('#', "%23").replace('<', "%3C").replace('>', "%3E").replace('\n', " ")
}

fn without_remarks(source: &str) -> String {
    let mut parts = source.split("/*");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once("*/").map_or("", |(_, rest)| rest));
    }
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPRITE: &str = r##"<svg><symbol id="i-globe" viewBox="0 0 24 24"><path d="M1 1"/></symbol><symbol id="i-none" viewBox="0 0 1 1"/></svg>"##;

    #[test]
    fn only_drawings_in_use_are_sent_and_no_remarks() {
        let page = "<i class=\"i i-globe\"></i>".to_owned();
        let sheet = late("a{}/* why */\n\nb{}", SPRITE, &[(Route::Languages, page)]);
        assert!(sheet.starts_with("a{}\nb{}.i-globe{--i:url(\"data:image/svg+xml,%3Csvg"), "{sheet}");
        assert!(!sheet.contains("i-none"));
    }

    #[test]
    fn rules_lose_blanks_that_mean_nothing_and_keep_those_that_do() {
        let source =
            "/* why */\n.a > b, :lang(my) {\n  margin: 0 .5rem;\n  color: red;\n}\n@media (x: 1) { i { top: 0; } }";
        assert_eq!(rules(source), ".a > b,:lang(my){margin:0 .5rem;color:red}@media (x:1){i{top:0}}");
    }
}
