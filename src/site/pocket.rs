//! The pocket edition as a file: the page, its looks, its letters and its drawings in one, with no script. It can pass by Bluetooth or
//! memory card and opens from a phone's file manager.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{File, Files, Group, SiteError, assets, read, style};
use crate::domain::{Country, Language};
use crate::ui::prerender::Sources;
use crate::ui::{Route, pocket_address};

/// The file for a language and a country. `assets` is the folder with the looks and letters.
///
/// # Errors
/// An asset is missing, or a word is: a page would show English, or a key, in the middle of it.
pub fn pocket(sources: &Sources, assets: &Path, language: Language, country: Country) -> Result<String, SiteError> {
    let body = sources.pocket(language, country);
    super::page::whole(sources)?;
    let rules = style::rules(&assets::text(&assets.join("app.css"))?);
    let drawings = style::late("", &assets::text(&assets.join("icons.svg"))?, &[(Route::Languages, body.clone())]);
    let mask = ".i{background:currentcolor;-webkit-mask:var(--i) center/contain no-repeat;mask:var(--i) center/contain no-repeat}";
    let letters = letters(assets, language)?;
    Ok(format!(
        "<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Kawan</title>\
         <meta name=\"referrer\" content=\"no-referrer\"><meta name=\"format-detection\" content=\"telephone=no\">\
         <style>{rules}{mask}{drawings}{letters}.copy{{display:none}}</style></head><body>{body}</body></html>\n"
    ))
}

/// The pocket editions of all languages and countries. No phone keeps them: they are fetched when somebody wants one.
pub fn add(sources: &Sources, assets: &Path, files: &mut Files) -> Result<(), SiteError> {
    for language in Language::ALL {
        for country in Country::COVERED {
            let bytes = pocket(sources, assets, language, country)?.into_bytes();
            files.insert(pocket_address(language, country), File { bytes, group: Group::Copies });
        }
    }
    Ok(())
}

/// The plain face of the script that a phone may lack; bold is drawn from it, to keep the file small.
fn letters(assets: &Path, language: Language) -> Result<String, SiteError> {
    let path = assets.join(format!("fonts/{language}-400.woff2"));
    if !path.is_file() {
        return Ok(String::new());
    }
    let data = STANDARD.encode(read(&path)?);
    Ok(format!(
        "@font-face{{font-family:\"K {language}\";src:url(\"data:font/woff2;base64,{data}\") format(\"woff2\")}}"
    ))
}
