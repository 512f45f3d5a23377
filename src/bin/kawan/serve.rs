//! `kawan serve`: serves a site until it is told to stop.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use kawan::server::{Settings, serve};

use crate::out;

#[derive(clap::Args)]
pub struct ServeArgs {
    /// The folder `kawan site` wrote
    #[arg(long, default_value = "target/site", env = "KAWAN_SITE")]
    site: PathBuf,
    /// Where to listen; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:8080", env = "KAWAN_ADDR")]
    addr: SocketAddr,
    /// Phones reach this server through TLS only: tell browsers to insist on it
    #[arg(long, env = "KAWAN_BEHIND_TLS")]
    behind_tls: bool,
}

/// 0 after a stop that was asked for, 2 when the site or the address cannot be had.
pub fn run(arguments: &ServeArgs) -> ExitCode {
    let settings = Settings { site: arguments.site.clone(), address: arguments.addr, behind_tls: arguments.behind_tls };
    let served = tokio::runtime::Runtime::new().and_then(|runtime| {
        runtime.block_on(async {
            // Heard from here on: whoever reads the address may at once say stop.
            let stop = told_to_stop()?;
            serve(settings, stop, |address| out::line(format_args!("Serving at http://{address}/"))).await
        })
    });
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            out::fault(format_args!("{}: {error}", arguments.addr));
            ExitCode::from(2)
        }
    }
}

/// Ctrl-C, or the signal a service manager sends.
#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut typed = signal(SignalKind::interrupt())?;
    let mut asked = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = typed.recv() => {}
            _ = asked.recv() => {}
        }
    })
}

/// Ctrl-C.
#[cfg(not(unix))]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    let mut typed = tokio::signal::windows::ctrl_c()?;
    Ok(async move { drop(typed.recv().await) })
}
