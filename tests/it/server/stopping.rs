//! Stopping: nobody new is let in, whoever is being served is served to the end, and nobody can hold the server up.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::kit::http::Server;
use crate::kit::{scratch, write};

/// More than the two ends of a connection hold between them, so that the answer is still running.
const LARGE: usize = 64 * 1024 * 1024;

fn site(name: &str) -> PathBuf {
    let folder = scratch(&format!("stopping-{name}"));
    write(&folder.join("headers.txt"), "X-Content-Type-Options: nosniff\n");
    let large = fs::File::create(folder.join("large.bin")).expect("a file can be made");
    large.set_len(LARGE as u64).expect("a file can be long");
    folder
}

/// A download that has begun and no more.
fn begin(server: &Server) -> TcpStream {
    let mut stream = server.connect();
    stream.write_all(b"GET /large.bin HTTP/1.1\r\nHost: kawan.test\r\nConnection: close\r\n\r\n").expect("sent");
    let mut first = [0; 64];
    stream.read_exact(&mut first).expect("the answer begins");
    assert!(first.starts_with(b"HTTP/1.1 200 OK\r\n"));
    stream
}

/// Waits until nobody new is let in.
fn closed(server: &Server) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(8) {
        if TcpStream::connect(server.address).is_err() {
            return true;
        }
        std::thread::yield_now();
    }
    false
}

#[test]
fn a_running_answer_is_sent_to_the_end() {
    let mut server = Server::of(&site("whole"));
    let mut stream = begin(&server);
    server.stop();
    assert!(closed(&server), "somebody new is still let in");
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).expect("the rest comes");
    let body = rest.windows(4).position(|four| four == b"\r\n\r\n").map(|end| rest.len() - end - 4);
    assert_eq!(body, Some(LARGE));
    server.end().expect("it ended well");
}

#[test]
fn an_idle_server_ends_at_once() {
    let server = Server::of(&site("idle"));
    assert_eq!(server.get("/health").status, 200);
    let start = Instant::now();
    server.end().expect("it ended well");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

/// Ten seconds are promised. Somebody who never reads on must not keep a machine from going down.
#[test]
fn whoever_does_not_read_on_cannot_hold_it_up() {
    let server = Server::of(&site("stuck"));
    let _stuck = begin(&server);
    let start = Instant::now();
    server.end().expect("it ended well");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}
