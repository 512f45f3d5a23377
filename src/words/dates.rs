//! Dates as each language expects them: day, month in words, Gregorian year; the Buddhist year first in Thai.
//! The names are held against the Unicode consortium's by a test; why they stand here is in `docs/decisions/0010-dates-by-table.md`.

use chrono::{Datelike, NaiveDate};

use crate::domain::{Language, Month};

/// A day, such as "5 March 2026".
#[must_use]
pub fn day(language: Language, date: NaiveDate) -> String {
    let (d, y, m) = (date.day(), date.year(), month_name(language, date.month()));
    match language {
        Language::Vi => format!("ngày {d} {m} năm {y}"),
        Language::My => format!("{y} ခုနှစ် {m} {d} ရက်"),
        Language::Km => format!("ថ្ងៃទី {d} ខែ{m} ឆ្នាំ {y}"),
        Language::Lo => format!("ວັນທີ {d} {m} {y}"),
        Language::Th => format!("{d} {m} {}", thai_year(y)),
        _ => format!("{d} {m} {y}"),
    }
}

/// A month or a bare year, as sources bear it.
#[must_use]
pub fn month(language: Language, month: Month) -> String {
    let y = month.year();
    let year = if language == Language::Th { thai_year(y) } else { y.to_string() };
    match (language, month.month()) {
        (_, None) => year,
        (Language::Vi, Some(m)) => format!("{} năm {y}", month_name(language, m)),
        (Language::My, Some(m)) => format!("{y} ခုနှစ် {}", month_name(language, m)),
        (Language::Km, Some(m)) => format!("ខែ{} ឆ្នាំ {y}", month_name(language, m)),
        (_, Some(m)) => format!("{} {year}", month_name(language, m)),
    }
}

/// The Buddhist Era runs 543 years ahead; the common year follows so that nobody has to reckon.
fn thai_year(year: i32) -> String {
    format!("{} ({year})", year + 543)
}

fn month_name(language: Language, month: u32) -> &'static str {
    let names: [&str; 12] = match language {
        Language::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Language::Id => [
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
        ],
        Language::Ms => [
            "Januari",
            "Februari",
            "Mac",
            "April",
            "Mei",
            "Jun",
            "Julai",
            "Ogos",
            "September",
            "Oktober",
            "November",
            "Disember",
        ],
        Language::My => [
            "ဇန်နဝါရီလ",
            "ဖေဖော်ဝါရီလ",
            "မတ်လ",
            "ဧပြီလ",
            "မေလ",
            "ဇွန်လ",
            "ဇူလိုင်လ",
            "ဩဂုတ်လ",
            "စက်တင်ဘာလ",
            "အောက်တိုဘာလ",
            "နိုဝင်ဘာလ",
            "ဒီဇင်ဘာလ",
        ],
        Language::Km => ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"],
        Language::Th => [
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม",
        ],
        Language::Lo => {
            ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"]
        }
        Language::Vi => [
            "tháng 1",
            "tháng 2",
            "tháng 3",
            "tháng 4",
            "tháng 5",
            "tháng 6",
            "tháng 7",
            "tháng 8",
            "tháng 9",
            "tháng 10",
            "tháng 11",
            "tháng 12",
        ],
        Language::Fil => [
            "Enero",
            "Pebrero",
            "Marso",
            "Abril",
            "Mayo",
            "Hunyo",
            "Hulyo",
            "Agosto",
            "Setyembre",
            "Oktubre",
            "Nobyembre",
            "Disyembre",
        ],
        Language::Bn => {
            ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"]
        }
        Language::Ne => {
            ["जनवरी", "फेब्रुअरी", "मार्च", "अप्रिल", "मे", "जुन", "जुलाई", "अगस्ट", "सेप्टेम्बर", "अक्टोबर", "नोभेम्बर", "डिसेम्बर"]
        }
    };
    usize::try_from(month).ok().and_then(|m| names.get(m.wrapping_sub(1))).copied().unwrap_or("")
}
