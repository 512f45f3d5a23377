//! The only place that touches what the program runs in. Today that is a browser.

pub mod web;
