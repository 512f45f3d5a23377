//! A place as editors keep it: the point a device gets, and where it was read. One record of `content/places/`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{Country, Place, PlaceId, PlaceKind, Point};

/// How exact a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    Town,
    /// The nearest town, which can be far off.
    NearestTown,
    /// Needs a map check.
    Approximate,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceSource {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geonameid: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What supports that a place of detention exists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub title: String,
    pub url: String,
    pub date: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceRecord {
    pub id: PlaceId,
    pub name: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
    pub country: Country,
    /// Province or state, from the nearest point; can be wrong at a border.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin1: Option<String>,
    pub kind: PlaceKind,
    pub lat: f64,
    pub lon: f64,
    pub precision: Precision,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<PlaceSource>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

impl PlaceRecord {
    /// What a device gets of it.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            id: self.id.clone(),
            name: self.name.clone(),
            names: self.names.clone(),
            country: self.country,
            kind: self.kind,
            point: Point { lat: self.lat, lon: self.lon },
        }
    }
}
