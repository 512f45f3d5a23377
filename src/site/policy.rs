//! The headers a site must be served with: what a page may do, and nothing that tells where a person came from.
//!
//! They are written beside the site, one a line, for whichever server hands it out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// `Name: value` lines.
pub const HEADERS_FILE: &str = "/headers.txt";

/// For every answer. No inline script and no other host; wasm needs its own word, and nothing wider. The rules inside the pages are
/// the one inline style, known by its hash.
pub fn headers(rules: &str) -> String {
    let hash = STANDARD.encode(Sha256::digest(rules));
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self' 'sha256-{hash}'; \
         img-src 'self' blob: data:; font-src 'self'; media-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'"
    );
    let lines = [
        ("Content-Security-Policy", policy.as_str()),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", "geolocation=(self), camera=(self), microphone=(self), interest-cohort=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];
    lines.map(|(name, value)| format!("{name}: {value}\n")).concat()
}
