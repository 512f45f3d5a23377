//! The browser: addresses, files, the clock, and the few words the page's scripts and the app say to each other.
//!
//! Titles and history never tell what a person looked for: the title stays as it is, and every move replaces the last.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, Response, Window};

/// The root of the live app, and the events by which it says that it stands, or cannot: see `assets/boot/app.js`.
pub const ROOT: &str = "app";
const STANDING: &str = "standing";
const FAILED: &str = "failed";

/// Where `assets/boot/moves.js` remembers the last page.
const MEMORY: &str = "at";

/// The directory of the release whose changes a person has read.
const SEEN: &str = "seen";

/// A file of the release could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} could not be fetched")]
pub struct NotFetched(pub String);

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.get_element_by_id(ROOT)
}

/// Plain names of the release's files and their addresses, as the starting script hands them over.
#[must_use]
pub fn names() -> BTreeMap<String, String> {
    let list = root().and_then(|root| root.get_attribute("data-names")).unwrap_or_default();
    list.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, at)| (name.to_owned(), at.to_owned())).collect()
}

/// The text at an address of our own.
///
/// # Errors
/// [`NotFetched`] without a connection, or when the answer is no text.
pub async fn fetch_text(address: &str) -> Result<String, NotFetched> {
    let failed = || NotFetched(address.to_owned());
    let promise = window().ok_or_else(failed)?.fetch_with_str(address);
    let response: Response = JsFuture::from(promise).await.ok().and_then(|it| it.dyn_into().ok()).ok_or_else(failed)?;
    if !response.ok() {
        return Err(failed());
    }
    let text = response.text().map_err(|_| failed())?;
    JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or_else(failed)
}

/// The address of this page, without host and fragment.
#[must_use]
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Puts `address` in the place of this page's, in the bar and in memory, where storage is allowed.
pub fn replace_path(address: &str) {
    let Some(window) = window() else { return };
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
    if address.starts_with("/p/")
        && let Ok(Some(storage)) = window.local_storage()
    {
        let _ = storage.set_item(MEMORY, address);
    }
}

/// The address of the directory a person last saw, where storage is allowed. It says which release that was, and nothing else.
#[must_use]
pub fn seen_directory() -> Option<String> {
    window()?.local_storage().ok()??.get_item(SEEN).ok()?
}

pub fn remember_directory(address: &str) {
    if let Some(Ok(Some(storage))) = window().map(|window| window.local_storage()) {
        let _ = storage.set_item(SEEN, address);
    }
}

/// Leaves for a page that is whole without the app, in this one's place in the history.
pub fn leave_for(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(address);
    }
}

/// Tells screen readers and fonts which language the page is in now.
pub fn set_language(code: &str) {
    if let Some(element) = document().and_then(|document| document.document_element()) {
        let _ = element.set_attribute("lang", code);
    }
}

/// Brings the top of a new screen into view, and its heading to whoever listens to the screen.
pub fn to_top() {
    let Some(window) = window() else { return };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    focus("h1");
}

/// Takes whoever moves by keys or by ear to the first of these in the app.
fn focus(selector: &str) -> Option<HtmlElement> {
    let found = root()?.query_selector(selector).ok()??;
    let heading: HtmlElement = found.dyn_into().ok()?;
    let _ = heading.set_attribute("tabindex", "-1");
    let _ = heading.focus();
    Some(heading)
}

/// The element of the question that is being asked.
pub const QUESTION: &str = "q";

/// Takes whoever listens to the screen to the next question, once it is drawn.
pub fn to_question() {
    wasm_bindgen_futures::spawn_local(async {
        seconds(0).await;
        if let Some(heading) = focus(&format!("#{QUESTION}")) {
            heading.scroll_into_view();
        }
    });
}

/// Brings an element into view.
pub fn show(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// The section a person has opened on the plain page, to be open in the live one too.
#[must_use]
pub fn opened_section() -> Option<String> {
    let sections = document()?.query_selector_all("#page details.need[open]").ok()?;
    let last = sections.item(sections.length().checked_sub(1)?)?;
    Some(last.dyn_into::<Element>().ok()?.id())
}

/// Says that the app is drawn, so that it may take the plain page's place.
pub fn say_standing() {
    tell(STANDING);
}

/// Says that the app cannot start, so that the plain page stays.
pub fn say_failed() {
    tell(FAILED);
}

fn tell(event: &str) {
    if let (Some(root), Ok(event)) = (root(), web_sys::Event::new(event)) {
        let _ = root.dispatch_event(&event);
    }
}

/// A wide screen with a mouse: somebody at a desk, whose phone is another device.
#[must_use]
pub fn is_desk() -> bool {
    let query = window().and_then(|window| window.match_media("(min-width: 48rem) and (pointer: fine)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Now, by this device's clock.
#[must_use]
pub fn now() -> DateTime<Utc> {
    // Milliseconds since 1970, far below where a float loses whole numbers.
    #[expect(clippy::cast_possible_truncation)]
    let milliseconds = js_sys::Date::now() as i64;
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

/// Resolves when the tap that is going on has ended, so that nothing moves away under a finger.
pub async fn after_tap() {
    gloo_timers::future::TimeoutFuture::new(350).await;
}

/// Resolves after some seconds.
pub async fn seconds(count: u32) {
    gloo_timers::future::TimeoutFuture::new(count.saturating_mul(1000)).await;
}
