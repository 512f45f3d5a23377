//! The headers of every answer: what a page may do, how long a file may be kept, and nothing that tells where a person came from.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

/// Only our own files, no inline script, no other host. wasm needs its own word, and nothing wider.
const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; \
     img-src 'self' blob: data:; font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'none'";

const ALWAYS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (
        HeaderName::from_static("permissions-policy"),
        "geolocation=(self), camera=(self), microphone=(self), interest-cohort=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// A name with a hash in it never means other bytes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Ask each time whether it changed; keep it for times without a connection.
const ASK: &str = "no-cache";
const TWO_YEARS_OF_TLS: &str = "max-age=63072000; includeSubDomains";

#[derive(Clone, Copy)]
pub struct Policy {
    pub behind_tls: bool,
}

/// Adds the headers to whatever answer comes.
pub async fn add(policy: Policy, request: Request, next: Next) -> Response {
    let hashed = request.uri().path().starts_with("/a/");
    let mut response = next.run(request).await;
    let good = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let kept = if hashed && good { FOR_EVER } else { ASK };
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    if policy.behind_tls {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TWO_YEARS_OF_TLS));
    }
    response
}
