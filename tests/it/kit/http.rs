//! The real server on a real socket, and a client so plain that it sends exactly what a test wrote.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::thread::JoinHandle;
use std::time::Duration;

use kawan::server::{Settings, serve};
use tokio::sync::oneshot;

/// Longer than any answer takes, so that a server that hangs fails its test and not the whole run.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server that runs until it is stopped or forgotten.
pub struct Server {
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    running: Option<JoinHandle<std::io::Result<()>>>,
}

impl Server {
    pub fn of(site: &Path) -> Self {
        Self::start(site, false)
    }

    pub fn behind_tls(site: &Path) -> Self {
        Self::start(site, true)
    }

    fn start(site: &Path, behind_tls: bool) -> Self {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let settings = Settings { site: site.to_owned(), address, behind_tls };
        let (stop, stopped) = oneshot::channel();
        let (tell, listening) = std::sync::mpsc::channel();
        let running = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new()?;
            let stopped = async { drop(stopped.await) };
            runtime.block_on(serve(settings, stopped, |address| tell.send(address).expect("the test waits for it")))
        });
        let address = listening.recv_timeout(PATIENCE).expect("the server listens");
        Self { address, stop: Some(stop), running: Some(running) }
    }

    /// Tells it to stop.
    pub fn stop(&mut self) {
        drop(self.stop.take());
    }

    /// Waits until it has ended.
    pub fn end(mut self) -> std::io::Result<()> {
        self.stop();
        self.running.take().expect("it ends once").join().expect("the server does not panic")
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("the server can be reached");
        stream.set_read_timeout(Some(PATIENCE)).expect("a socket takes a timeout");
        stream
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(method, path, headers, b"")
    }

    /// One request on a connection of its own.
    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let head = format!("{method} {path} HTTP/1.1\r\nHost: kawan.test\r\nConnection: close\r\n{headers}\r\n");
        let mut stream = self.connect();
        stream.write_all(&[head.as_bytes(), body].concat()).expect("the request is sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the answer comes whole");
        Answer::read(&bytes)
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).expect("a status");
        let headers =
            lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Self { status, headers: headers.collect(), body: bytes[end + 4..].to_vec() }
    }

    /// The value of a header that must not come twice.
    pub fn header(&self, name: &str) -> Option<&str> {
        let values: Vec<&str> =
            self.headers.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str()).collect();
        assert!(values.len() < 2, "{name} came {} times", values.len());
        values.first().copied()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
