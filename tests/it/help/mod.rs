//! "Whom do I contact now?", asked of the real directory: what is promised for every question, and what single rules promise.

mod asked;
mod better;
mod cases;
mod emergency;
mod generate;
mod promises;
mod question;
mod warnings;
