//! Compressed siblings of the files, made once so that no server does it for every visitor: `.br` and `.zst`.

use std::io::Write as _;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use super::{SiteError, put};

/// Endings of files that get smaller; fonts and pictures already are.
const WORTH_IT: [&str; 8] = ["html", "css", "js", "json", "ftl", "wasm", "svg", "webmanifest"];

const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 22;
const ZSTD_LEVEL: i32 = 19;

/// Writes the siblings beside the files in `out`, on all processors.
pub fn siblings(out: &Path, mut files: Vec<(&str, &[u8])>) -> Result<(), SiteError> {
    files.retain(|(path, _)| path.rsplit_once('.').is_some_and(|(_, ending)| WORTH_IT.contains(&ending)));
    files.sort_by_key(|(_, bytes)| bytes.len());
    let (left, failed) = (Mutex::new(files), Mutex::new(None));
    let work = || {
        while let Some((path, bytes)) = left.lock().ok().and_then(|mut left| left.pop()) {
            if let Err(error) = sibling(out, path, bytes)
                && let Ok(mut failed) = failed.lock()
            {
                failed.get_or_insert(error);
            }
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| (0..workers).for_each(|_| drop(scope.spawn(work))));
    failed.into_inner().ok().flatten().map_or(Ok(()), Err)
}

fn sibling(out: &Path, path: &str, bytes: &[u8]) -> Result<(), SiteError> {
    let unreadable = |source| SiteError::File { path: path.into(), source };
    put(out, &format!("{path}.br"), &brotli(bytes).map_err(unreadable)?)?;
    put(out, &format!("{path}.zst"), &zstd::bulk::compress(bytes, ZSTD_LEVEL).map_err(unreadable)?)
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(writer.into_inner())
}
