//! May this pack replace the one that is held? A pack is never rolled back and never changes its edition.

use super::format::{FORMAT, PackManifest};
use super::sign::SignError;

/// Why a pack is not used. The one that is held stays.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("not signed by a trusted key: {0}")]
    Unsigned(SignError),
    /// A file is missing, short, altered, or has a name that leads out of the pack.
    #[error("{path} is damaged or missing")]
    Damaged { path: String },
    #[error("pack {offered} is older than pack {held}")]
    Older { held: u64, offered: u64 },
    #[error("the pack is for the edition {offered:?}, not {wanted:?}")]
    OtherChannel { wanted: String, offered: String },
    #[error("the pack has format {offered}, this program reads format {FORMAT}")]
    OtherFormat { offered: u32 },
}

/// Decides by the manifests alone; signature and hashes are checked before.
///
/// The same number again is accepted, so that a broken installation can be repaired.
///
/// # Errors
/// [`Refusal`] says why the offered pack must not be used.
pub fn accept(held: Option<&PackManifest>, offered: &PackManifest, channel: &str) -> Result<(), Refusal> {
    if offered.format != FORMAT {
        return Err(Refusal::OtherFormat { offered: offered.format });
    }
    if offered.channel != channel {
        return Err(Refusal::OtherChannel { wanted: channel.to_owned(), offered: offered.channel.clone() });
    }
    if let Some(file) = offered.files.iter().find(|file| !file.is_plain()) {
        return Err(Refusal::Damaged { path: file.path.clone() });
    }
    match held {
        Some(held) if held.channel == offered.channel && held.number > offered.number => {
            Err(Refusal::Older { held: held.number, offered: offered.number })
        }
        _ => Ok(()),
    }
}
