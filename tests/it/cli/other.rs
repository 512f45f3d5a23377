//! The other commands: what there is, addresses of pages, and a server that starts, tells its address and stops.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Stdio};

use kawan::domain::{Country, Language};
use kawan::ui::Route;
use kawan::words::{Fault, Words, fault, without_marks};

use crate::kit::program::{command, kawan, refused, well};
use crate::kit::{root, scratch, text, write};

/// The commands that `--help` lists below `arguments`.
fn listed(arguments: &[&str]) -> Vec<String> {
    let help = well(&[arguments, &["--help"]].concat());
    let commands = help.split("Commands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap_or_default();
    commands.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn help_lists_every_command_and_each_explains_itself() {
    let commands = listed(&[]);
    assert_eq!(commands, ["help", "offer", "cases", "content", "site", "serve", "page-address"]);
    for command in &commands {
        assert!(well(&[command, "--help"]).contains("Usage: kawan "), "{command}");
        for inner in listed(&[command]).iter().filter(|inner| *inner != "help" || command == "cases") {
            assert!(well(&[command, inner, "--help"]).contains("Usage: kawan "), "{command} {inner}");
        }
    }
}

#[test]
fn the_first_page_for_newcomers_names_every_command() {
    let readme = text(&root().join("README.md"));
    for command in listed(&[]) {
        assert!(readme.contains(&format!("`kawan {command}")), "README.md says nothing of kawan {command}");
    }
    for command in listed(&["content"]).iter().filter(|command| *command != "help") {
        assert!(
            readme.contains(&format!("`{command}`")) || readme.contains(&format!("`kawan content {command}`")),
            "{command}"
        );
    }
}

#[test]
fn without_a_command_or_with_a_wrong_one_the_code_is_2() {
    for arguments in [&[][..], &["helpme"], &["--made-up"]] {
        assert_eq!(kawan(arguments).code, Some(2), "{arguments:?}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(well(&["--version"]), format!("kawan {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn an_address_is_printed_for_a_language_and_a_country() {
    let help = well(&["page-address", "--language", "my", "--country", "MY"]);
    assert_eq!(help.trim_end(), Route::Help(Language::My, Country::MY).address());
    assert_eq!(well(&["page-address", "--language", "my", "--country", "my"]), help);
    let countries = well(&["page-address", "--language", "my"]);
    assert_eq!(countries.trim_end(), Route::Countries(Language::My).address());
    // Tagalog is Filipino.
    assert_eq!(well(&["page-address", "--language", "tl"]), well(&["page-address", "--language", "fil"]));
}

#[test]
fn a_page_of_no_language_or_country_has_no_address() {
    assert!(refused(&["page-address", "--language", "xx"]).contains("--language"));
    let said = refused(&["page-address", "--language", "bn", "--country", "XX"]);
    let (happened, advice) = fault(&Words::embedded(Language::Bn), &Fault::UnknownCountry("XX".to_owned()));
    assert_eq!(said, format!("{}\n{}\n", without_marks(&happened), without_marks(&advice)));
}

#[test]
fn a_site_that_is_not_there_is_not_served() {
    let said = refused(&["serve", "--site", "no/such/site", "--addr", "127.0.0.1:0"]);
    assert!(said.contains("no/such/site"), "{said}");
    assert!(refused(&["serve", "--addr", "nowhere"]).contains("--addr"));
}

#[test]
fn an_address_that_is_taken_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    let said = refused(&["serve", "--site", &small_site("taken"), "--addr", &address]);
    assert!(said.contains(&address), "{said}");
}

fn small_site(name: &str) -> String {
    let site = scratch(&format!("cli-site-{name}"));
    write(&site.join("headers.txt"), "Referrer-Policy: no-referrer\n");
    write(&site.join("index.html"), "here");
    site.to_string_lossy().into_owned()
}

/// A program that does not outlive its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Whether a whole answer comes: by then the server also listens for being asked to stop.
fn answers(address: &str) -> bool {
    let mut stream = std::net::TcpStream::connect(address).expect("the server listens");
    stream.write_all(b"GET / HTTP/1.1\r\nHost: kawan.test\r\nConnection: close\r\n\r\n").expect("the request is sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).is_ok_and(|_| answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("here"))
}

#[cfg(unix)]
#[test]
fn the_server_tells_its_address_and_stops_when_it_is_asked() {
    let site = small_site("running");
    let mut running = command(&["serve", "--site", &site, "--addr", "127.0.0.1:0"]);
    let mut running = Running(running.stdout(Stdio::piped()).spawn().expect("the program starts"));
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().expect("a pipe")).read_line(&mut line).expect("it prints");
    let address =
        line.trim_end().strip_prefix("Serving at http://").and_then(|rest| rest.strip_suffix('/')).expect("an address");
    assert!(answers(address), "{line}");
    // As a service manager does.
    let asked = std::process::Command::new("kill").args(["-TERM", &running.0.id().to_string()]).status();
    assert!(asked.is_ok_and(|status| status.success()));
    assert_eq!(running.0.wait().expect("it ends").code(), Some(0));
}
