//! Towns, borders, ports and the like, to find what is near. Coordinates are town level.

use std::collections::BTreeMap;

use geo::{Distance, Haversine};
use serde::{Deserialize, Serialize};

use super::Country;

/// A stable name such as `my-johorbahru`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PlaceId(pub String);

/// Degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

impl Point {
    /// Great-circle distance in kilometres.
    #[must_use]
    pub fn km_to(self, other: Self) -> f64 {
        let at = |p: Self| geo::Point::new(p.lon, p.lat);
        Haversine.distance(at(self), at(other)) / 1000.0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    City,
    Town,
    Border,
    Port,
    Airport,
    Detention,
    Industrial,
}

/// A named point. Detention places are for families and lawyers: no screen offers a way there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    pub id: PlaceId,
    pub name: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
    pub country: Country,
    pub kind: PlaceKind,
    #[serde(flatten)]
    pub point: Point,
}
