//! The command line: reads its arguments, calls one function, prints. Holds no rules.

mod cases;
mod help;
use kawan::domain::{Contact, Place};
use serde::Deserialize;
#[derive(Deserialize)]
struct CF {
    contact: Vec<Contact>,
}
#[derive(Deserialize)]
struct PF {
    place: Vec<Place>,
}
fn main() {
    let mut c = vec![];
    let mut p = vec![];
    for e in std::fs::read_dir("content/directory").unwrap() {
        let f = e.unwrap().path();
        c.extend(
            toml::from_str::<CF>(&std::fs::read_to_string(&f).unwrap()).unwrap_or_else(|e| panic!("{f:?} {e}")).contact,
        );
    }
    for e in std::fs::read_dir("content/places").unwrap() {
        p.extend(toml::from_str::<PF>(&std::fs::read_to_string(e.unwrap().path()).unwrap()).unwrap().place);
    }
    for x in &mut c {
        for ch in &mut x.channels {
            if ch.hours.as_deref() == Some("24/7") {
                ch.week = Some(kawan::domain::Week(vec![vec![kawan::domain::Span { start: 0, end: 1440 }]; 7]));
            }
        }
    }
    c.sort_by(|a, b| a.id.cmp(&b.id));
    let o = cases::run(std::path::Path::new(&std::env::args().nth(1).unwrap()), &c, &p).unwrap();
    for l in o.lines {
        println!("{l}")
    }
    println!("{} passed, {} failed", o.passed, o.failed);
}
