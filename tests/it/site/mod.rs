//! The site: whole, the same for the same inputs, and nothing in it that a page should not have.

mod pages;
mod pocket;
mod release;

use std::path::Path;

use kawan::ui::Route;

use crate::kit::text;

/// The document of a route in a written site.
fn page(site: &Path, route: Route) -> String {
    text(&site.join(route.address().trim_start_matches('/')))
}

/// What stands between `open` and `close`, each time.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect()
}

/// Links inside a page to what is not there.
fn lost_links(page: &str) -> Vec<&str> {
    between(page, " href=\"#", "\"").into_iter().filter(|to| !page.contains(&format!(" id=\"{to}\""))).collect()
}
