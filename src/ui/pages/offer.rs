//! Is this job offer safe? The plain page says what to say to whoever rushes one, and lists the warning signs; the live app asks
//! instead, one question a screen.

use dioxus::prelude::*;

use crate::content::format::Directory;
use crate::domain::Need;
use crate::ui::Route;
use crate::ui::parts::{Back, DraftNotice, EmergencyList, Footer, Header, HelpAnywhere, Icon, Listen, Updates};
use crate::ui::view::Shared;
use crate::words::Words;

/// The warning signs, gravest first, by the names of the rulebook. A test holds that none is left out.
pub const SIGNS: [&str; 22] = [
    "scam_compound_pattern",
    "restriction_of_movement",
    "threats",
    "child",
    "debt_bondage",
    "fee_above_ceiling",
    "passport_retention",
    "tourist_visa_for_work",
    "irregular_route",
    "unlicensed_recruiter",
    "secrecy_pressure",
    "false_papers",
    "no_contract",
    "blank_contract",
    "contract_substitution",
    "deception_destination",
    "rushed",
    "deposit",
    "isolation",
    "abusive_conditions",
    "excessive_overtime",
    "withholding_wages",
];

/// `children` is the check of the live app, which stands in the place of the list.
#[component]
pub fn OfferPage(directory: Shared<Directory>, words: Shared<Words>, live: Option<bool>, children: Element) -> Element {
    let live = live.unwrap_or(false);
    let compiled = directory.0.compiled;
    let say = &words.0;
    let language = say.language();
    rsx! {
        Header { words: words.clone() }
        main {
            Updates { words: words.clone() }
            Listen { words: words.clone() }
            Back { to: Route::Countries(language), words: words.clone() }
            h1 { {say.get("offer-title")} }
            DraftNotice { words: words.clone() }
            Rushed { words: words.clone() }
            {children}
            if !live { Signs { words: words.clone() } }
            details {
                summary { h2 { {say.get("offer-help-title")} } }
                HelpAnywhere { need: Need::RecruitedCheated, label: say.get("offer-help-title"), words: words.clone() }
            }
            EmergencyList { directory: directory.clone(), words: words.clone() }
        }
        Footer { words: words.clone(), compiled }
    }
}

/// Three days are worth more than any answer.
#[component]
fn Rushed(words: Shared<Words>) -> Element {
    let say = &words.0;
    rsx! {
        details { class: "need",
            summary { Icon { name: "clock" } h2 { {say.get("offer-rushed-title")} } }
            p { {say.get("offer-rushed-hint")} }
            blockquote { {say.get("offer-rushed-say")} }
            p { {say.get("offer-rushed-why")} }
        }
    }
}

#[component]
fn Signs(words: Shared<Words>) -> Element {
    let say = &words.0;
    let signs = SIGNS.map(|id| (say.get(&format!("offer-finding-{id}")), say.get(&format!("offer-do-{id}"))));
    rsx! {
        h2 { {say.get("offer-signs-title")} }
        p { {say.get("offer-signs-hint")} }
        for (means, to_do) in signs {
            details { class: "need",
                summary { Icon { name: "alert" } span { {means} } }
                p { class: "do", {to_do} }
            }
        }
        p { class: "calm", {say.get("offer-not-your-fault")} }
    }
}
