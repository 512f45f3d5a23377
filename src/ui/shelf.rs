//! What can be found from a help page: needs, guides, and the contacts that stand on the page.

use super::View;
use super::parts::listed;
use crate::domain::{GuideTopic, Need};
use crate::search::{Document, Index};
use crate::words;

/// What a hit leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Need(Need),
    Guide(GuideTopic),
    /// `id` is the element of its full record.
    Contact {
        id: String,
        name: String,
        kind: String,
    },
}

/// Everything that can be found, and the index over it, in the same order.
#[must_use]
pub fn shelf(view: &View, texts: &[(GuideTopic, String)]) -> (Vec<Found>, Index) {
    let words = &view.words;
    let needs = Need::ALL.into_iter().map(|need| {
        let title = words.get(&format!("need-{}", need.name()));
        (Found::Need(need), Document { title, body: String::new() })
    });
    let guides = view.directory.guides.iter().map(|link| {
        let body = texts.iter().find(|(topic, _)| *topic == link.id).map(|(_, text)| text.clone()).unwrap_or_default();
        let title = words.get(&format!("guide-{}", link.id.name()));
        (Found::Guide(link.id), Document { title, body })
    });
    let contacts = listed(view).into_iter().map(|contact| {
        let kind = words::kind(words, contact.kind);
        let title = format!("{} {}", contact.name, contact.name_local.as_deref().unwrap_or_default());
        let numbers: Vec<&str> = contact.channels.iter().map(|channel| channel.value.as_str()).collect();
        let body = format!("{kind} {} {}", contact.city.as_deref().unwrap_or_default(), numbers.join(" "));
        let id = view.card_id(&contact);
        (Found::Contact { id, name: contact.name, kind }, Document { title, body })
    });
    let (found, documents): (Vec<Found>, Vec<Document>) = needs.chain(guides).chain(contacts).unzip();
    (found, Index::new(documents))
}
