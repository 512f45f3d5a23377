//! Can this phone, from here, reach them, and how? A short number works only inside its own country.

use chrono::{Duration, FixedOffset};

use super::person::Person;
use super::situation::Situation;
use crate::domain::{Channel, Contact, Opening};

/// How well a contact can be reached, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Only a street address.
    WalkIn,
    /// Only numbers nobody confirmed.
    Unchecked,
    /// A web page or e-mail.
    Slow,
    /// A number that can be dialled or written to now.
    Number,
}

/// A channel this phone can use, in the order it should be offered.
#[derive(Clone, Debug)]
pub struct ReachableChannel<'a> {
    pub channel: &'a Channel,
    pub opening: Opening,
    pub speaks: bool,
}

/// Whether the channel works from where the asker is.
#[must_use]
pub fn works_from_here(channel: &Channel, contact: &Contact, s: &Situation, person: &Person) -> bool {
    channel.from_abroad
        || Some(contact.country) == s.country
        || (person.asker_at_home && Some(contact.country) == person.home)
}

/// Tappable channels that work from here: those that speak the language and answer now first, written ones first at night
/// and on a watched phone.
#[must_use]
pub fn channels<'a>(contact: &'a Contact, s: &Situation, person: &Person) -> Vec<ReachableChannel<'a>> {
    let mut list: Vec<_> = contact
        .channels
        .iter()
        .filter(|c| c.is_tappable() && works_from_here(c, contact, s, person))
        .map(|channel| ReachableChannel {
            channel,
            opening: opening(channel, contact, s),
            speaks: channel.languages.contains(&s.language),
        })
        .collect();
    list.sort_by_key(|r| std::cmp::Reverse(channel_rank(r, person)));
    list
}

fn channel_rank(r: &ReachableChannel<'_>, person: &Person) -> (bool, bool, i32) {
    let quiet = (person.phone_watched || person.night) && r.channel.is_written();
    let open = match r.opening {
        Opening::Always => 3,
        Opening::Open => 2,
        Opening::Unknown => 1,
        Opening::Closed => 0,
    };
    (
        r.channel.is_voice() || r.channel.is_written(),
        r.speaks,
        open * 4 + i32::from(r.channel.toll_free) * 2 + i32::from(quiet) * 3 - i32::from(r.channel.irregular) * 8,
    )
}

/// What the channel's hours say now, read in the office's own clock.
#[must_use]
pub fn opening(channel: &Channel, contact: &Contact, s: &Situation) -> Opening {
    let Some(week) = &channel.week else { return Opening::Unknown };
    let minutes = contact.country.utc_offset_minutes().unwrap_or(0);
    let Some(zone) = FixedOffset::east_opt(minutes * 60) else { return Opening::Unknown };
    week.at(s.at.with_timezone(&zone) + Duration::zero())
}

/// The best way that exists.
#[must_use]
pub fn best(contact: &Contact, usable: &[ReachableChannel<'_>]) -> Reach {
    if usable.iter().any(|r| r.channel.is_voice() || r.channel.is_written()) {
        Reach::Number
    } else if !usable.is_empty() {
        Reach::Slow
    } else if contact.channels.iter().any(|c| !c.is_tappable()) {
        Reach::Unchecked
    } else {
        Reach::WalkIn
    }
}
