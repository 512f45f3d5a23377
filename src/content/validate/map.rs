//! A point lies in the country it is said to lie in, by OpenStreetMap's borders (ODbL, © OpenStreetMap contributors).
//!
//! Borders in that data are simplified, harbours lie on the water and some points stand for the nearest town, so a
//! point may lie [`NEAR_KM`] outside, or [`FAR_KM`] where it is known to be rough. Swapped or mistyped degrees are
//! further off than that.

use country_boundaries::{BOUNDARIES_ODBL_360X180, CountryBoundaries, LatLon};

use crate::content::place::Precision;
use crate::content::problem::{Kind, Problem};
use crate::content::read::Content;
use crate::content::record::Record;
use crate::domain::{Country, PlaceKind, Point};

const NEAR_KM: f64 = 5.0;
const FAR_KM: f64 = 30.0;

/// Places so small that a rounded point may fall into the sea or across the border.
const SMALL: [Country; 3] = [Country::SG, Country::HK, Country::BN];

pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let Ok(borders) = CountryBoundaries::from_reader(BOUNDARIES_ODBL_360X180) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    for record in &content.contacts {
        let it = &record.value;
        if let (Some(lat), Some(lon)) = (it.lat, it.lon) {
            let tolerance = if SMALL.contains(&it.country) { FAR_KM } else { NEAR_KM };
            problems.extend(outside(&borders, record, &it.id.0, it.country, Point { lat, lon }, tolerance));
        }
    }
    for record in &content.places {
        let it = &record.value;
        let rough = it.precision != Precision::Town
            || matches!(it.kind, PlaceKind::Border | PlaceKind::Port)
            || SMALL.contains(&it.country);
        let tolerance = if rough { FAR_KM } else { NEAR_KM };
        let point = Point { lat: it.lat, lon: it.lon };
        problems.extend(outside(&borders, record, &it.id.0, it.country, point, tolerance));
    }
    problems
}

fn outside<T>(
    borders: &CountryBoundaries,
    record: &Record<T>,
    id: &str,
    country: Country,
    point: Point,
    tolerance: f64,
) -> Option<Problem> {
    let near = ring(point, tolerance).into_iter().any(|point| is_in(borders, point, country));
    (!near).then(|| {
        let kind = Kind::OutsideCountry {
            country: country.to_string(),
            lat: point.lat.to_string(),
            lon: point.lon.to_string(),
        };
        Problem::new(record.at("lat"), id, kind)
    })
}

fn is_in(borders: &CountryBoundaries, point: Point, country: Country) -> bool {
    LatLon::new(point.lat, point.lon).is_ok_and(|at| borders.is_in(at, country.as_str()))
}

/// The point itself and points around it up to `km` away.
fn ring(point: Point, km: f64) -> Vec<Point> {
    const KM_PER_DEGREE: f64 = 111.2;
    const BEARINGS: u32 = 24;
    let mut points = vec![point];
    for step in 1..=4 {
        let degrees = km * f64::from(step) / 4.0 / KM_PER_DEGREE;
        for bearing in 0..BEARINGS {
            let angle = std::f64::consts::TAU * f64::from(bearing) / f64::from(BEARINGS);
            let squeeze = point.lat.to_radians().cos().max(0.1);
            points.push(Point {
                lat: point.lat + degrees * angle.cos(),
                lon: point.lon + degrees * angle.sin() / squeeze,
            });
        }
    }
    points
}
