//! `kawan serve`: hands the built site to phones. It knows files and headers, and nothing of what they say.
//!
//! It keeps no log, sets no cookie and reads nothing a phone sends beyond the address it asks for.

mod headers;
mod router;

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use axum_server::{Handle, Server};
use hyper_util::rt::TokioTimer;
use tokio::net::TcpListener;

pub use router::router;

/// What the server is started with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder `kawan site` wrote.
    pub site: PathBuf,
    pub address: SocketAddr,
    /// Reached through TLS only, so that browsers may be told to insist on it.
    pub behind_tls: bool,
}

/// How long requests may take to end after the server was told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// Whoever has not said what they want by then is let go, so that nobody holds the door by saying nothing.
const SAY_WHAT: Duration = Duration::from_secs(15);

/// Serves until `stop` resolves, then lets running requests end, for ten seconds at most. `listening` is told the address.
///
/// # Errors
/// The site is not there, or the address cannot be had.
pub async fn serve<S>(settings: Settings, stop: S, listening: impl FnOnce(SocketAddr)) -> io::Result<()>
where
    S: Future<Output = ()>,
{
    let router = router(&settings)
        .map_err(|error| io::Error::new(error.kind(), format!("{} is not a site: {error}", settings.site.display())))?;
    let listener = TcpListener::bind(settings.address).await?;
    listening(listener.local_addr()?);
    let handle = Handle::<SocketAddr>::new();
    let mut server = Server::from_listener(listener).handle(handle.clone()).http1_only();
    server.http_builder().http1().timer(TokioTimer::new()).header_read_timeout(SAY_WHAT);
    let served = server.serve(router.into_make_service());
    let told = async {
        stop.await;
        handle.graceful_shutdown(Some(GRACE));
        std::future::pending().await
    };
    tokio::select! {
        ended = served => ended,
        () = told => Ok(()),
    }
}
