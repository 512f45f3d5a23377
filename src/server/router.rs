//! Which request gets what, and the limits on every request.

use std::io;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::services::ServeDir;
use tower_http::timeout::TimeoutLayer;

use super::Settings;
use super::headers::{self, Policy};

/// No address of ours is longer than a tenth of this.
const LONGEST_ADDRESS: usize = 512;
const LONGEST_NAME: usize = 100;
/// Nobody has to send us anything.
const LARGEST_BODY: usize = 1024;
/// The largest file at 100 kbit a second takes less.
const SLOWEST: Duration = Duration::from_secs(120);

/// The whole server as one service.
///
/// # Errors
/// The folder is no site: it does not say what headers it needs.
pub fn router(settings: &Settings) -> io::Result<Router> {
    let policy = Policy::of(&settings.site, settings.behind_tls)?;
    let files = ServeDir::new(&settings.site).precompressed_br().precompressed_zstd();
    let router = Router::new()
        .route("/health", get(health))
        .fallback_service(files)
        .layer(middleware::from_fn(limits))
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, SLOWEST))
        .layer(middleware::from_fn(move |request, next| headers::add(policy.clone(), request, next)));
    Ok(router)
}

async fn health() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "ok\n")
}

/// Refuses what no phone of ours ever asks.
async fn limits(mut request: Request, next: Next) -> Response {
    let allowed = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path_and_query().map_or("", |address| address.as_str());
    if !allowed {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    // Two slashes in front would make a redirect name another host.
    if path.starts_with("//") {
        return StatusCode::NOT_FOUND.into_response();
    }
    if path.len() > LONGEST_ADDRESS {
        return StatusCode::URI_TOO_LONG.into_response();
    }
    // No name of ours comes near what a file system can hold.
    if path.split('/').any(|name| name.len() > LONGEST_NAME) {
        return StatusCode::NOT_FOUND.into_response();
    }
    prefer_brotli(&mut request);
    next.run(request).await
}

/// Of the two it is the smaller for our pages, by a tenth: whoever can read it gets it, whatever else they can read.
fn prefer_brotli(request: &mut Request) {
    let accepted =
        request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes_it = accepted.split(',').any(|coding| coding.trim() == "br");
    if takes_it {
        request.headers_mut().insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br"));
    }
}
