//! A link to another screen: a plain link on a plain page, a change of screen in the live app.

use dioxus::prelude::*;

use crate::ui::Route;

/// Put into the context by the live app; absent on plain pages.
#[derive(Clone, Copy)]
pub struct Navigator(pub Callback<Route>);

#[component]
pub fn Go(to: Route, class: &'static str, children: Element, lang: Option<&'static str>) -> Element {
    let navigator = try_use_context::<Navigator>();
    let onclick = move |event: MouseEvent| {
        if let Some(Navigator(go)) = navigator {
            event.prevent_default();
            go.call(to);
        }
    };
    let address = if to == Route::Languages { format!("{}#choose", to.address()) } else { to.address() };
    rsx! {
        a { class, href: "{address}", lang, onclick, {children} }
    }
}
