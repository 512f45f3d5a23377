//! The browser's entry: fetches what the app needs and mounts it into its own root. Holds no rules.

use dioxus::prelude::VirtualDom;
use dioxus::web::{Config, launch::launch_virtual_dom};
use kawan::platform::web;
use kawan::ui::app::{App, AppProps, prepare};

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        match prepare().await {
            Ok(start) => {
                let app = VirtualDom::new_with_props(App, AppProps { start });
                launch_virtual_dom(app, Config::new().rootname(web::ROOT));
            }
            // Without its files the app does not start, and the plain page stays.
            Err(_) => web::say_failed(),
        }
    });
}
