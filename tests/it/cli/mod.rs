//! The command line, as it is typed: what it prints, in which language it refuses, and with which code it ends.

mod cases;
mod help;
mod offer;
mod other;
mod packs;
