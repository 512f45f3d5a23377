//! The browser's entry: mounts the app into its own root. Holds no rules.

fn main() {}
