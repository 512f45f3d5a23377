//! The plain pages, whole or not at all.

use super::assets::Names;
use super::{File, Files, Group, Inputs, SiteError};
use crate::ui::Route;
use crate::ui::prerender::Sources;

/// Where the live app stands when the plain page asked for is not on the phone.
const SHELL: &str = "/app.html";

/// Every page as it comes from the components, its assets still unnamed.
pub fn render(sources: &Sources) -> Result<Vec<(Route, String)>, SiteError> {
    let pages = sources.routes().map(|route| (route, sources.page(route))).collect();
    whole(sources)?;
    Ok(pages)
}

/// Whether every word that was asked for was there.
pub fn whole(sources: &Sources) -> Result<(), SiteError> {
    for words in &sources.words {
        let missing = words.missing();
        if !missing.is_empty() {
            return Err(SiteError::MissingWords {
                language: words.language().code().to_owned(),
                keys: missing.into_iter().collect::<Vec<_>>().join(", "),
            });
        }
    }
    Ok(())
}

/// Adds the pages and the app's shell, with the looks inside them.
pub fn add(
    inputs: &Inputs<'_>,
    pages: &[(Route, String)],
    rules: &str,
    names: &Names,
    files: &mut Files,
) -> Result<(), SiteError> {
    let fill = |path: &str, page: &str| names.fill(path, &page.replace("{{rules}}", rules));
    for (route, page) in pages {
        let path = route.address();
        let bytes = fill(&path, page)?.into_bytes();
        let group = match route.language() {
            None => Group::Core,
            Some(language) if route.is_live() => Group::Language(language),
            Some(language) => Group::Reading(language),
        };
        files.insert(path, File { bytes, group });
    }
    let shell = fill(SHELL, &inputs.sources.shell())?;
    files.insert(SHELL.to_owned(), File { bytes: shell.into_bytes(), group: Group::Core });
    Ok(())
}
