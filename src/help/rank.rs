//! The order: every contact gets its parts added up, then two rules decide who may stand first.

use std::collections::BTreeSet;

use super::dangers;
use super::doors::{serves, shut_out};
use super::person::Person;
use super::points::{
    Score, distance_points, kind_points, language_points, open_points, people_points, place_points, rescue_points,
    safety_points, topic_points, trust_points,
};
use super::reach::{self, Reach, ReachableChannel};
use super::reasons::{Reason, reasons};
use super::situation::Situation;
use crate::domain::{Confidence, Contact, ContactKind, Country, Enforcement, Warning};

/// One contact in the order, with everything a screen needs to show it honestly.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    pub contact: &'a Contact,
    pub score: Score,
    pub reasons: Vec<Reason>,
    pub warnings: BTreeSet<Warning>,
    pub reach: Reach,
    /// Tappable channels that work from here, best first.
    pub channels: Vec<ReachableChannel<'a>>,
}

impl Entry<'_> {
    /// Nobody confirmed it: shown with the mark "not checked", and first only where nobody else is left.
    #[must_use]
    pub fn is_unchecked(&self) -> bool {
        self.contact.confidence == Confidence::Low || self.reach == Reach::Unchecked
    }
}

/// The answer: entries best first, and what must be said over the list. Empty entries with a warning is an honest answer.
#[derive(Clone, Debug, Default)]
pub struct Ranked<'a> {
    pub entries: Vec<Entry<'a>>,
    pub warnings: BTreeSet<Warning>,
}

/// Whom to contact, best first.
///
/// Pure: the same contacts and situation give the same answer. Contacts that do not fit are left out.
#[must_use]
pub fn rank<'a>(contacts: &'a [Contact], situation: &Situation) -> Ranked<'a> {
    let person = Person::of(situation);
    let mut entries: Vec<Entry<'a>> = contacts.iter().filter_map(|c| entry(c, contacts, situation, &person)).collect();
    entries.sort_by(|a, b| b.score.total().cmp(&a.score.total()).then_with(|| a.contact.id.cmp(&b.contact.id)));
    put_first(&mut entries, &person);
    lift_own_mission(&mut entries, situation);

    let mut warnings = dangers::of_list(situation, &person);
    if lacks_direct_line(contacts, situation, &person) || entries.is_empty() {
        warnings.insert(Warning::NoDirectLine);
    }
    if entries.first().is_some_and(|e| !speaks(e, &person)) {
        warnings.insert(Warning::LanguageGap);
    }
    if entries.iter().take(SHOWN).any(Entry::is_unchecked) {
        warnings.insert(Warning::UncheckedNumber);
    }
    Ranked { entries, warnings }
}

/// Entries a screen shows before "more".
const SHOWN: usize = 6;

fn entry<'a>(contact: &'a Contact, contacts: &[Contact], s: &Situation, person: &Person) -> Option<Entry<'a>> {
    let place = place_points(contact, contacts, s, person)?;
    if !serves(contact, person) || shut_out(contact, s, person) {
        return None;
    }
    let topic = topic_points(contact, s, person);
    let kind = kind_points(contact, s, person);
    let rescue = rescue_points(contact, s, person);
    let own_mission = contact.kind.is_mission() && kind > 0;
    if rescue == 0 && (topic == 0 && !own_mission || kind == 0 && topic < 30) {
        return None;
    }
    let channels = reach::channels(contact, s, person);
    let reach = reach::best(contact, &channels);
    let only_local = reach == Reach::Number
        && !channels.iter().any(|r| r.channel.from_abroad && (r.channel.is_voice() || r.channel.is_written()));
    let score = Score {
        topic,
        kind,
        people: people_points(contact, s, person),
        language: language_points(contact, &channels, s),
        place: place + distance_points(contact, s),
        safety: safety_points(contact, s, person),
        reach: match reach {
            Reach::Number => 25,
            Reach::Slow => 2,
            // One's own mission is worth looking up even where nobody confirmed its number.
            Reach::Unchecked if own_mission => -4,
            Reach::Unchecked => -20,
            Reach::WalkIn => -30,
        },
        open: open_points(&channels, contact, person),
        trust: trust_points(contact, s),
        rescue,
    };
    Some(Entry {
        contact,
        score,
        reasons: reasons(contact, &channels, reach, s, person),
        warnings: dangers::of_contact(contact, s, person, only_local),
        reach,
        channels,
    })
}

/// Never first: police or immigration or who passes people on, a mission one should fear, and a record nobody confirmed.
/// In danger of death an emergency line of theirs may, where no emergency line answers that does not ask for papers. If nobody may
/// stand first, the lines of enforcement leave the list.
fn put_first(entries: &mut Vec<Entry<'_>>, person: &Person) {
    let another_answers = entries.iter().any(answers_without_asking);
    let first = |e: &Entry<'_>| {
        let enforcing = e.contact.enforcement != Enforcement::None && !person.citizen_here;
        may_stand_first(e, person) && !(enforcing && another_answers)
    };
    match entries.iter().position(first) {
        Some(index) => entries[..=index].rotate_right(1),
        None => entries
            .retain(|e| e.contact.enforcement == Enforcement::None && !e.warnings.contains(&Warning::EmbassyRisk)),
    }
}

/// An emergency line with a number that can be dialled, which neither is police nor passes people on.
fn answers_without_asking(entry: &Entry<'_>) -> bool {
    entry.contact.enforcement == Enforcement::None
        && entry.score.rescue > 0
        && entry.contact.confidence != Confidence::Low
        && entry.reach == Reach::Number
}

/// The mission in this country, which must be told when a citizen asks (Vienna Convention on Consular Relations, article 36),
/// is at least third for whoever needs it and need not fear it, also when its number must first be looked up.
fn lift_own_mission(entries: &mut [Entry<'_>], s: &Situation) {
    let own = |e: &Entry<'_>| {
        e.contact.kind.is_mission()
            && Some(e.contact.country) == s.country
            && !e.warnings.contains(&Warning::EmbassyRisk)
            && e.score.kind >= MISSION_MATTERS
    };
    if let Some(index) = entries.iter().position(own).filter(|index| *index > 2) {
        entries[2..=index].rotate_right(1);
    }
}

/// From this weight on a mission is one of the bodies that can really act.
const MISSION_MATTERS: i32 = 35;

fn may_stand_first(entry: &Entry<'_>, person: &Person) -> bool {
    let contact = entry.contact;
    let rescue = person.life_danger && entry.score.rescue > 0;
    let enforcing = match contact.enforcement {
        Enforcement::None => false,
        Enforcement::Shares => !person.citizen_here || person.military_state || contact.kind == ContactKind::Police,
        Enforcement::Runs => true,
    };
    (!enforcing || rescue)
        && contact.confidence != Confidence::Low
        && !entry.warnings.contains(&Warning::EmbassyRisk)
        && !matches!(entry.reach, Reach::Unchecked | Reach::WalkIn)
}

fn lacks_direct_line(contacts: &[Contact], s: &Situation, person: &Person) -> bool {
    let (Some(country), Some(home)) = (s.country, person.home) else { return false };
    if person.citizen_here || person.fears_state || person.military_state {
        return false;
    }
    let missions =
        |at: Country| contacts.iter().filter(move |c| c.kind.is_mission() && c.country == at && c.serves_by_name(home));
    let here = missions(country).any(|c| c.channels.iter().any(|ch| ch.is_number()));
    let beside = country.neighbours().iter().any(|n| missions(*n).any(|c| c.callable().next().is_some()));
    !here && !beside
}

/// Known to speak the person's language: it says so, or it is an office of the person's own state.
fn speaks(entry: &Entry<'_>, person: &Person) -> bool {
    let own = person.home == Some(entry.contact.country)
        || entry.contact.kind.is_mission() && person.home.is_some_and(|h| entry.contact.serves_by_name(h));
    own || entry.channels.iter().any(|r| r.speaks)
}
