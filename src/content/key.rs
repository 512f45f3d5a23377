//! Signing keys: a release key kept by people, and a throw-away key for development.
//!
//! Minisign adds fresh randomness to every signature, so the same key signs the same bytes differently each time, both
//! valid. So that a rebuild changes nothing, [`sign`] keeps a signature that already fits.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use minisign::{KeyPair, PublicKey, SecretKey, SecretKeyBox};

use super::sign::{self, NotAKey};

/// The signed remark. It never holds the time: that would tie a signature to a moment for no gain.
const COMMENT: &str = "kawan";

const SECRET_FILE: &str = "kawan.key";
const PUBLIC_FILE: &str = "kawan.pub";

#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("{path}: {source}", path = path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("{path}: {source}", path = path.display())]
    Key { path: PathBuf, source: minisign::PError },
    #[error("signing failed: {0}")]
    Sign(#[from] minisign::PError),
    #[error(transparent)]
    Public(#[from] NotAKey),
}

/// A secret key and its public half.
pub struct SigningKey {
    secret: SecretKey,
    public: PublicKey,
}

impl SigningKey {
    /// The development key in `folder`, made on first use. It has no password and is worth nothing outside this machine.
    ///
    /// # Errors
    /// When the folder cannot be written or holds something that is not a key.
    pub fn development(folder: &Path) -> Result<Self, KeyError> {
        let secret_path = folder.join(SECRET_FILE);
        if secret_path.exists() {
            return Self::load(&secret_path);
        }
        let pair = KeyPair::generate_unencrypted_keypair()?;
        let key = Self { secret: pair.sk, public: pair.pk };
        fs::create_dir_all(folder).map_err(|source| KeyError::File { path: folder.to_owned(), source })?;
        write(&folder.join(PUBLIC_FILE), &key.public_text()?)?;
        write(&secret_path, &key.secret.to_box(Some("kawan development key"))?.into_string())?;
        Ok(key)
    }

    /// A secret key file as `minisign` writes it. If it has a password, it is asked for on the terminal.
    ///
    /// # Errors
    /// When the file cannot be read or is not a secret key.
    pub fn load(path: &Path) -> Result<Self, KeyError> {
        let text = fs::read_to_string(path).map_err(|source| KeyError::File { path: path.to_owned(), source })?;
        let bad = |source| KeyError::Key { path: path.to_owned(), source };
        let secret = match SecretKey::from_unencrypted_box(SecretKeyBox::from(text.clone())) {
            Ok(secret) => secret,
            Err(_) => SecretKey::from_box(SecretKeyBox::from(text), None).map_err(bad)?,
        };
        let public = PublicKey::from_secret_key(&secret).map_err(bad)?;
        Ok(Self { secret, public })
    }

    /// The public half, to verify with.
    ///
    /// # Errors
    /// Never for a key that was loaded.
    pub fn public(&self) -> Result<sign::PublicKey, KeyError> {
        Ok(sign::public_key(&self.public.to_base64())?)
    }

    /// The public half as one base64 line, as it is pinned in programs.
    #[must_use]
    pub fn public_base64(&self) -> String {
        self.public.to_base64()
    }

    /// Signs `bytes`. `held`, a signature made before, is given back when it still fits.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn sign(&self, bytes: &[u8], held: Option<&str>) -> Result<String, KeyError> {
        let public = self.public()?;
        if let Some(held) = held.filter(|held| sign::verify(bytes, held, std::slice::from_ref(&public)).is_ok()) {
            return Ok(held.to_owned());
        }
        let signature = minisign::sign(Some(&self.public), &self.secret, bytes, Some(COMMENT), Some(COMMENT))?;
        Ok(signature.into_string())
    }

    fn public_text(&self) -> Result<String, KeyError> {
        Ok(self.public.to_box()?.into_string())
    }
}

/// The public key that [`SigningKey::development`] left in `folder`.
#[must_use]
pub fn development_public_file(folder: &Path) -> PathBuf {
    folder.join(PUBLIC_FILE)
}

fn write(path: &Path, text: &str) -> Result<(), KeyError> {
    fs::write(path, text).map_err(|source| KeyError::File { path: path.to_owned(), source })
}
