//! Somebody who can be contacted, and through what. One record of `content/directory/`.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Confidence, Country, Month, Point, Source, Tongue, Warning, Week};

/// A stable name such as `my-wao`. It is kept for ever, also when two records turn out to be one office.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContactId(pub String);

impl fmt::Display for ContactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ContactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What sort of body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    Emergency,
    Police,
    Medical,
    GovernmentHotline,
    LabourOffice,
    Embassy,
    Consulate,
    LegalAid,
    Ngo,
    Shelter,
    Union,
    UnAgency,
    Nhri,
    MigrantResourceCentre,
    WorkerCommunity,
}

impl ContactKind {
    pub const ALL: [Self; 15] = [
        Self::Emergency,
        Self::Police,
        Self::Medical,
        Self::GovernmentHotline,
        Self::LabourOffice,
        Self::Embassy,
        Self::Consulate,
        Self::LegalAid,
        Self::Ngo,
        Self::Shelter,
        Self::Union,
        Self::UnAgency,
        Self::Nhri,
        Self::MigrantResourceCentre,
        Self::WorkerCommunity,
    ];

    /// The stable name used in files, on the command line and in message keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Police => "police",
            Self::Medical => "medical",
            Self::GovernmentHotline => "government_hotline",
            Self::LabourOffice => "labour_office",
            Self::Embassy => "embassy",
            Self::Consulate => "consulate",
            Self::LegalAid => "legal_aid",
            Self::Ngo => "ngo",
            Self::Shelter => "shelter",
            Self::Union => "union",
            Self::UnAgency => "un_agency",
            Self::Nhri => "nhri",
            Self::MigrantResourceCentre => "migrant_resource_centre",
            Self::WorkerCommunity => "worker_community",
        }
    }

    /// An embassy or consulate: an office of the person's own state abroad.
    #[must_use]
    pub fn is_mission(self) -> bool {
        matches!(self, Self::Embassy | Self::Consulate)
    }

    /// Run by a government, its own or that of the place.
    #[must_use]
    pub fn is_state(self) -> bool {
        matches!(
            self,
            Self::Emergency
                | Self::Police
                | Self::GovernmentHotline
                | Self::LabourOffice
                | Self::Embassy
                | Self::Consulate
        )
    }
}

/// What a body helps with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    Children,
    /// Somebody to talk to when life feels too much.
    Crisis,
    Detention,
    /// Floods, storms, rescue.
    Disaster,
    Documents,
    DomesticWork,
    Emergency,
    Fire,
    Fishing,
    Health,
    LegalAid,
    /// Complaints about officers.
    Oversight,
    Recruitment,
    Refugee,
    Return,
    SexualViolence,
    Shelter,
    Trafficking,
    Wages,
}

/// Whether people without papers can turn there: our reading of the body's work, never a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WithoutPapers {
    No,
    Unclear,
    Yes,
}

/// How close a body stands to those who arrest people for their papers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Enforcement {
    #[default]
    None,
    /// It passes callers' cases to police or immigration, or takes tip-offs on the same line.
    Shares,
    /// It is itself police or immigration.
    Runs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    Phone,
    Hotline,
    Whatsapp,
    Sms,
    Line,
    Viber,
    Telegram,
    Email,
    Web,
    Facebook,
}

/// Whether the channel may be a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Show {
    Tappable,
    /// Plain text with the word "unchecked" and the year; never a tap.
    Unchecked,
}

/// One way to reach a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    #[serde(rename = "type")]
    pub kind: ChannelKind,
    /// E.164 when it can be called from abroad, else the digits dialled inside the country, else an address.
    pub value: String,
    /// `value` in groups as people of that country write it, worked out when the pack was built. Digits stay ASCII.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grouped: Option<String>,
    /// Opening hours in OpenStreetMap syntax, in the office's own clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// What a source says about hours beyond that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_note: Option<String>,
    /// `hours` worked out when the pack was built.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<Week>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub toll_free: bool,
    pub from_abroad: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Tongue>,
    pub show: Show,
    /// An officially printed number that is not a normal E.164 number and may fail.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub irregular: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Channel {
    /// Reached by dialling digits.
    #[must_use]
    pub fn is_voice(&self) -> bool {
        matches!(self.kind, ChannelKind::Phone | ChannelKind::Hotline)
    }

    /// Reached in writing, without being overheard.
    #[must_use]
    pub fn is_written(&self) -> bool {
        matches!(
            self.kind,
            ChannelKind::Whatsapp | ChannelKind::Sms | ChannelKind::Line | ChannelKind::Viber | ChannelKind::Telegram
        )
    }

    /// A phone number of any kind, so spelled in digits.
    #[must_use]
    pub fn is_number(&self) -> bool {
        self.is_voice() || matches!(self.kind, ChannelKind::Whatsapp | ChannelKind::Sms | ChannelKind::Viber)
    }

    #[must_use]
    pub fn is_tappable(&self) -> bool {
        self.show == Show::Tappable
    }
}

/// One record of the directory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: ContactId,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_local: Option<String>,
    pub kind: ContactKind,
    /// Where the office is, not whom it serves.
    pub country: Country,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Nationalities served; `["*"]` for all.
    pub serves: Vec<String>,
    #[serde(default)]
    pub topics: Vec<Topic>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lon: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<String>,
    pub undocumented: WithoutPapers,
    #[serde(default)]
    pub enforcement: Enforcement,
    /// Said beside this contact whenever it is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dangers: Vec<Warning>,
    pub warn_before_call: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest_source: Option<Month>,
    pub confidence: Confidence,
    pub basis: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contains_general_knowledge: Option<bool>,
    /// For editors, in English; the reader's words stand in `locales/*/cautions.ftl`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub editor_note: Option<String>,
    /// Earlier ids of the same office.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged_ids: Vec<ContactId>,
    #[serde(default, rename = "channel", skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    #[serde(default, rename = "source", skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

impl Contact {
    #[must_use]
    pub fn serves_everyone(&self) -> bool {
        self.serves.iter().any(|s| s == "*")
    }

    /// Names this nationality, not merely everybody.
    #[must_use]
    pub fn serves_by_name(&self, nationality: Country) -> bool {
        self.serves.iter().any(|s| s == nationality.as_str())
    }

    #[must_use]
    pub fn has(&self, topic: Topic) -> bool {
        self.topics.contains(&topic)
    }

    /// Where the office is, when it is known more closely than the country.
    #[must_use]
    pub fn point(&self) -> Option<Point> {
        match (self.lat, self.lon, self.precision.as_deref()) {
            (_, _, Some("country")) => None,
            (Some(lat), Some(lon), _) => Some(Point { lat, lon }),
            _ => None,
        }
    }

    /// Channels that dial or write to a number and may be a button.
    pub fn callable(&self) -> impl Iterator<Item = &Channel> {
        self.channels.iter().filter(|c| c.is_tappable() && (c.is_voice() || c.is_written()))
    }
}
