//! The command line: reads its arguments, calls one function, prints. Holds no rules.

fn main() {}
