//! The headers of every answer: those the site was written with, and how long a file may be kept.

use std::io;
use std::path::Path;
use std::sync::Arc;

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

/// Where the site says what it must be served with.
const FILE: &str = "headers.txt";

/// A name with a hash in it never means other bytes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Ask each time whether it changed; keep it for times without a connection.
const ASK: &str = "no-cache";
const TWO_YEARS_OF_TLS: &str = "max-age=63072000; includeSubDomains";

/// Headers that go with every answer.
#[derive(Clone)]
pub struct Policy(Arc<HeaderMap>);

impl Policy {
    /// What the site in `folder` asks for; with TLS in front, also that browsers insist on it.
    ///
    /// # Errors
    /// The site does not say, or says it in a way no server can send.
    pub fn of(folder: &Path, behind_tls: bool) -> io::Result<Self> {
        let mut headers = HeaderMap::new();
        for line in std::fs::read_to_string(folder.join(FILE))?.lines() {
            let (name, value) = parse(line).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, line))?;
            headers.insert(name, value);
        }
        if behind_tls {
            headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TWO_YEARS_OF_TLS));
        }
        Ok(Self(Arc::new(headers)))
    }
}

fn parse(line: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = line.split_once(": ")?;
    Some((name.parse().ok()?, value.parse().ok()?))
}

/// Adds the headers to whatever answer comes.
pub async fn add(policy: Policy, request: Request, next: Next) -> Response {
    let hashed = request.uri().path().starts_with("/a/");
    let mut response = next.run(request).await;
    let good = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let kept = if hashed && good { FOR_EVER } else { ASK };
    let headers = response.headers_mut();
    for (name, value) in policy.0.iter() {
        headers.insert(name, value.clone());
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    response
}
