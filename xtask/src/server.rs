//! The built site, served by `kawan serve` for as long as this value lives.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::Child;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::project::Project;
use crate::step::program;

const START_LIMIT: Duration = Duration::from_secs(20);

pub struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// Starts the server and waits until it answers.
    pub fn start(project: &Project, port: u16) -> Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        ensure_free(address)?;
        let child = program(project.kawan())
            .arg("serve")
            .arg("--site")
            .arg(project.site())
            .arg("--addr")
            .arg(address.to_string())
            .current_dir(project.root())
            .spawn()
            .context("the server could not be started; run `cargo xtask build`")?;
        let mut server = Self { child, address };
        server.wait_until_it_answers()?;
        Ok(server)
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Stays until the server ends by itself. Ctrl-C reaches both, as they share a terminal.
    pub fn wait(mut self) -> Result<()> {
        let status = self.child.wait()?;
        anyhow::ensure!(status.success(), "the server ended with {status}");
        Ok(())
    }

    fn wait_until_it_answers(&mut self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < START_LIMIT {
            if let Some(status) = self.child.try_wait()? {
                bail!("the server ended at once with {status}");
            }
            if TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("the server did not answer on {} within {} s", self.address, START_LIMIT.as_secs())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already; there is nothing left to do about it then.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port no one listens on at this moment.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on this machine")?;
    Ok(listener.local_addr()?.port())
}

fn ensure_free(address: SocketAddr) -> Result<()> {
    TcpListener::bind(address)
        .map(drop)
        .with_context(|| format!("port {} is taken; choose another with `--port`", address.port()))
}
