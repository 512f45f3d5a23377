//! The one integration binary: a file a subject.

mod changes;
mod cli;
mod content;
mod guides;
mod help;
mod kit;
mod layers;
mod offer;
mod recordings;
mod search;
mod server;
mod site;
mod tidy;
mod words;
