//! What is not given: other methods, long addresses, large bodies, and anything outside the folder.

use std::fs;
use std::net::Ipv4Addr;
use std::path::PathBuf;

use kawan::server::{Settings, router};

use crate::kit::http::Server;
use crate::kit::{scratch, write};

const SECRET: &str = "what nobody may read";

/// A site of two pages with something beside it that is not part of it.
fn small(name: &str) -> PathBuf {
    let around = scratch(&format!("server-{name}"));
    let site = around.join("site");
    fs::create_dir_all(site.join("a")).expect("a folder can be made");
    write(&around.join("secret.txt"), SECRET);
    write(&around.join("index.html"), SECRET);
    write(&site.join("headers.txt"), "Referrer-Policy: no-referrer\nX-Content-Type-Options: nosniff\n");
    write(&site.join("index.html"), "the first page");
    write(&site.join("a/x.js"), "1");
    site
}

#[test]
fn nothing_outside_the_folder_is_ever_given() {
    let server = Server::of(&small("outside"));
    let climbs = ["..", "%2e%2e", ".%2e", "%2E.", "..%00", "..;", "%c0%ae%c0%ae", "%252e%252e", "．．"];
    let slashes = ["/", "%2f", "%5c", "\\", "//", "%252f", "/./"];
    let mut asked = 0;
    for climb in climbs {
        for slash in slashes {
            for begin in ["/", "/a/", "//", "/a/x.js/", "/./"] {
                for times in 1..4 {
                    let address = format!("{begin}{}secret.txt", format!("{climb}{slash}").repeat(times));
                    let answer = server.get(&address);
                    assert!(!answer.text().contains(SECRET), "{address}");
                    assert!((400..500).contains(&answer.status), "{address}: {}", answer.status);
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 500);
    for address in [
        "/../",
        "/..",
        "/%2e%2e/",
        "/a/../..",
        "/a/../../index.html",
        "//",
        "/etc/passwd",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
    ] {
        assert!(!server.get(address).text().contains(SECRET), "{address}");
    }
}

/// A link in the folder is the server owner's own doing; an address that only looks like a file of the system is not.
#[test]
fn an_address_with_another_host_in_it_gives_ours_or_nothing() {
    let server = Server::of(&small("host"));
    for address in ["http://elsewhere.example/", "http://elsewhere.example/secret.txt", "//elsewhere.example/"] {
        let answer = server.get(address);
        assert!(matches!(answer.status, 200 | 404), "{address}: {}", answer.status);
        assert!(!answer.text().contains(SECRET), "{address}");
    }
}

/// `//host/` in an answer would lead to another host.
#[test]
fn no_answer_leads_to_another_host() {
    let server = Server::of(&small("leads"));
    for address in ["/a", "//a", "///a", "/a?x=1", "//elsewhere.example/..", "//a/..//a", "/\\a", "/%2fa"] {
        let answer = server.get(address);
        if let Some(to) = answer.header("location") {
            assert!(to.starts_with('/') && !to.starts_with("//") && !to.starts_with("/\\"), "{address} leads to {to}");
        }
    }
}

#[test]
fn only_reading_is_allowed() {
    let server = Server::of(&small("methods"));
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"] {
        for path in ["/", "/health", "/nothing", "/a/x.js"] {
            let answer = server.ask(method, path, &[("Content-Length", "0")]);
            assert_eq!(answer.status, 405, "{method} {path}");
            assert_eq!(answer.header("allow"), Some("GET, HEAD"), "{method} {path}");
        }
    }
}

#[test]
fn the_head_alone_has_no_body() {
    let server = Server::of(&small("head"));
    let (whole, head) = (server.get("/"), server.ask("HEAD", "/", &[]));
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), whole.header("content-length"));
}

#[test]
fn a_long_address_is_refused() {
    let server = Server::of(&small("long"));
    let status = |length: usize| server.get("/a".repeat(length).get(..length).unwrap_or_default()).status;
    assert_eq!([status(100), status(600), status(5000)], [404, 414, 414]);
    // What follows the question mark counts.
    assert_eq!(server.get(&format!("/?{}", "a".repeat(600))).status, 414);
}

/// No file system has names of more than 255 bytes. Asking for one is no fault of the server's.
#[test]
fn a_name_longer_than_names_can_be_is_not_there() {
    let server = Server::of(&small("name"));
    for length in [200, 250, 254, 255, 256, 300, 500] {
        for encoding in ["identity", "br", "zstd"] {
            let answer = server.ask("GET", &format!("/{}", "a".repeat(length)), &[("Accept-Encoding", encoding)]);
            assert!(matches!(answer.status, 404 | 414), "{length} {encoding}: {}", answer.status);
        }
    }
}

#[test]
fn nobody_may_send_a_large_body() {
    let server = Server::of(&small("body"));
    let status = |length: usize| {
        let body = vec![b'x'; length];
        server.send("GET", "/", &[("Content-Length", &length.to_string())], &body).status
    };
    assert_eq!([status(10), status(1024), status(1025)], [200, 200, 413]);
}

#[test]
fn what_is_no_http_is_refused_and_the_server_goes_on() {
    use std::io::Write as _;
    let server = Server::of(&small("garbage"));
    for garbage in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"GET\r\n\r\n",
        b"\r\n\r\n",
        &[0xff; 70_000],
        b"GET / HTTP/9.9\r\n\r\n",
    ] {
        let mut stream = server.connect();
        // The server may hang up before all of it is sent.
        let _ = stream.write_all(garbage);
    }
    assert_eq!(server.get("/").status, 200);
}

/// Nobody keeps a place at the door by saying nothing, or half of what they want.
#[test]
fn whoever_does_not_say_what_they_want_is_let_go() {
    use std::io::{Read as _, Write as _};
    let server = Server::of(&small("slow"));
    let said = [&b""[..], b"GET / HT", b"GET / HTTP/1.1\r\nHost: kawan.test\r\n"];
    let waiting: Vec<_> = said
        .into_iter()
        .map(|said| {
            let mut stream = server.connect();
            stream.write_all(said).expect("sent");
            stream
        })
        .collect();
    for (mut stream, said) in waiting.into_iter().zip(said) {
        // The socket's own patience is twice as long as the server's.
        let heard = stream.read_to_end(&mut Vec::new());
        assert!(!matches!(&heard, Err(error) if error.kind() == std::io::ErrorKind::WouldBlock), "{said:?}: {heard:?}");
    }
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn a_folder_that_is_no_site_is_not_served() {
    let settings = |site: PathBuf| Settings { site, address: (Ipv4Addr::LOCALHOST, 0).into(), behind_tls: false };
    let empty = scratch("server-empty");
    assert!(router(&settings(empty.join("nothing"))).is_err());
    assert!(router(&settings(empty.clone())).is_err(), "a site says what headers it needs");
    for bad in ["no colon", "Bad Name: x", "X-A: \u{7}", ": x"] {
        write(&empty.join("headers.txt"), bad);
        assert!(router(&settings(empty.clone())).is_err(), "{bad:?}");
    }
}
