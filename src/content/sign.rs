//! Whether a pack or release is ours: minisign signatures over the bytes of its manifest.
//!
//! Only prehashed signatures count. Which keys are trusted is handed in.

pub use minisign_verify::PublicKey;
use minisign_verify::{Error, Signature};

/// Why a signature does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    #[error("no key is trusted")]
    NoKeys,
    #[error("the signature cannot be read")]
    Malformed,
    #[error("it was signed with a key that is not trusted")]
    UnknownKey,
    #[error("the bytes are not those that were signed")]
    Altered,
}

/// The text could not be read as a minisign public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a minisign public key")]
pub struct NotAKey;

/// Whether one of `keys` signed exactly these bytes.
///
/// # Errors
/// [`SignError`] says why not.
pub fn verify(manifest: &[u8], signature: &str, keys: &[PublicKey]) -> Result<(), SignError> {
    if keys.is_empty() {
        return Err(SignError::NoKeys);
    }
    let signature = Signature::decode(signature).map_err(|_| SignError::Malformed)?;
    let mut worst = SignError::UnknownKey;
    for key in keys {
        match key.verify(manifest, &signature, false) {
            Ok(()) => return Ok(()),
            Err(Error::UnexpectedKeyId) => {}
            Err(Error::UnexpectedAlgorithm | Error::UnsupportedAlgorithm) => worst = SignError::Malformed,
            Err(_) => worst = SignError::Altered,
        }
    }
    Err(worst)
}

/// Reads a public key: the text of a `.pub` file, or its base64 line alone.
///
/// # Errors
/// [`NotAKey`] when it is neither.
pub fn public_key(text: &str) -> Result<PublicKey, NotAKey> {
    let text = text.trim();
    PublicKey::decode(text).or_else(|_| PublicKey::from_base64(text)).map_err(|_| NotAKey)
}
