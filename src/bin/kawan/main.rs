//! The command line: reads its arguments, calls one function, prints. Holds no rules.
//!
//! It ends with 0 when all is well, 1 when something was found wrong, 2 when an argument, a file or a pack is refused.

mod cases;
mod changes;
mod clock;
mod content;
mod facts;
mod help;
mod offer;
mod out;
mod pages;
mod pocket;
mod recordings;
mod say;
mod serve;
mod site;
mod trust;

use std::process::ExitCode;

use clap::Parser;

#[derive(Parser)]
#[command(name = "kawan", version, about, disable_help_subcommand = true)]
enum Command {
    /// Whom to contact now, in this situation
    Help(Box<help::HelpArgs>),
    /// What speaks against an offer of work
    Offer(offer::OfferArgs),
    /// Try an engine on documented cases
    #[command(subcommand)]
    Cases(cases::CasesCommand),
    /// Check, build, verify and install content
    #[command(subcommand)]
    Content(content::ContentCommand),
    /// Write the site: plain pages, the app, the packs, the signed release
    Site(site::SiteArgs),
    /// Serve a site
    Serve(serve::ServeArgs),
    /// Print the address of the help page in a language and country
    PageAddress(pages::PageArgs),
}

fn main() -> ExitCode {
    match Command::parse() {
        Command::Help(arguments) => arguments.run(),
        Command::Offer(arguments) => offer::run(&arguments),
        Command::Cases(command) => cases::command(&command),
        Command::Content(command) => content::run(command),
        Command::Site(arguments) => site::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::PageAddress(arguments) => pages::run(&arguments),
    }
}
