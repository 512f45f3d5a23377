//! What several subjects share: the folders of the checkout, scratch folders, the real directory.

pub mod code;
pub mod http;
pub mod program;
pub mod site;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use kawan::content::format::Directory;
use kawan::content::key::SigningKey;
use kawan::content::read::Content;
use kawan::content::{compile, read};

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// An empty folder of this test's own.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("an old scratch folder can be removed");
    }
    fs::create_dir_all(&folder).expect("a scratch folder can be made");
    folder
}

/// Lays everything in `from` over `to`.
pub fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).expect("a file of the folder"));
        fs::create_dir_all(target.parent().expect("a file stands in a folder")).expect("a folder can be made");
        fs::copy(&file, &target).unwrap_or_else(|error| panic!("{}: {error}", target.display()));
    }
}

/// Every file below `folder`, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

pub fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The path from the root of the checkout, the same on every system.
pub fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The reviewed files, read once.
pub fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let (content, problems) = read::read(&root().join("content")).expect("the content can be opened");
        assert!(problems.is_empty(), "{problems:?}");
        content
    })
}

/// The directory as it ships, from the reviewed files.
pub fn directory() -> &'static Directory {
    static DIRECTORY: OnceLock<Directory> = OnceLock::new();
    DIRECTORY.get_or_init(|| compile::directory(content()).expect("the content makes a directory"))
}

/// A key of this test's own.
pub fn key(name: &str) -> SigningKey {
    SigningKey::development(&scratch(&format!("keys/{name}"))).expect("a key can be made")
}
