//! What is told of a newer pack to somebody who relied on the older one.

use std::collections::BTreeSet;

use kawan::content::changes::{Change, changes};
use kawan::content::format::Directory;
use kawan::domain::{Country, Enforcement};

use crate::kit::directory;

/// The real directory as it was before, altered.
fn older(alter: impl FnOnce(&mut Directory)) -> Directory {
    let mut older = directory().clone();
    older.number -= 1;
    alter(&mut older);
    older
}

fn told(older: &Directory, countries: &[Country]) -> Vec<Change> {
    changes(older, directory(), &countries.iter().copied().collect::<BTreeSet<_>>())
}

/// A contact in Malaysia with a number to call.
fn somebody(directory: &Directory) -> usize {
    let fits =
        |it: &kawan::domain::Contact| it.country == Country::MY && it.callable().any(|channel| channel.is_number());
    directory.contacts.iter().position(fits).expect("Malaysia has numbers")
}

#[test]
fn nothing_is_told_where_nothing_changed_or_what_is_held_is_newer() {
    assert_eq!(told(&older(|_| {}), &Country::COVERED), []);
    let newer = older(|it| {
        it.number += 2;
        it.contacts.clear();
    });
    assert_eq!(told(&newer, &Country::COVERED), []);
}

#[test]
fn a_number_that_is_not_valid_any_more_comes_before_the_new_one() {
    let old = older(|it| {
        let at = somebody(it);
        let channel =
            it.contacts[at].channels.iter_mut().find(|it| it.is_tappable() && it.is_number()).expect("a number");
        channel.value = "+60312345678".to_owned();
    });
    let list = told(&old, &[Country::MY]);
    let [Change::NumberGone { number: gone, .. }, Change::NumberNew { number: new, .. }] = list.as_slice() else {
        panic!("{list:?}")
    };
    assert_eq!(gone, "+60312345678");
    assert!(directory().contacts.iter().flat_map(|it| &it.channels).any(|channel| channel.value == *new));
    assert_eq!(told(&old, &[Country::TH]), [], "told in a country where it does not matter");
}

#[test]
fn a_warning_that_changed_is_to_be_read_again() {
    let old = older(|it| {
        let at = somebody(it);
        it.contacts[at].enforcement =
            if it.contacts[at].enforcement == Enforcement::None { Enforcement::Shares } else { Enforcement::None };
    });
    let id = directory().contacts[somebody(directory())].id.0.clone();
    let list = told(&old, &[Country::MY]);
    assert!(matches!(list.as_slice(), [Change::Safety { id: changed, .. }] if *changed == id), "{list:?}");
}

#[test]
fn who_came_and_who_went_is_told_but_not_who_was_only_joined_with_another() {
    let at = somebody(directory());
    let known = directory().contacts[at].clone();
    let came = older(|it| {
        it.contacts.remove(at);
    });
    assert!(matches!(told(&came, &[Country::MY]).as_slice(), [Change::ContactNew { id, .. }] if *id == known.id.0));
    let mut gone = known.clone();
    gone.id.0 = "my-was-there".to_owned();
    let went = older(|it| it.contacts.push(gone));
    assert!(matches!(told(&went, &[Country::MY]).as_slice(), [Change::ContactGone { name }] if *name == known.name));

    let merged = directory().contacts.iter().find(|it| !it.merged_ids.is_empty()).expect("offices were joined");
    let before = older(|it| {
        let at = it.contacts.iter().position(|contact| contact.id == merged.id).expect("the same office");
        it.contacts[at].id = merged.merged_ids[0].clone();
        it.contacts[at].merged_ids.clear();
    });
    assert_eq!(told(&before, &[merged.country]), []);
}

#[test]
fn a_wage_or_fee_that_changed_is_told_with_what_it_was() {
    let figure = directory().figures.iter().find(|it| it.country == "MY").expect("Malaysia has figures").clone();
    let old = older(|it| {
        let was = it.figures.iter_mut().find(|it| it.rule == figure.rule).expect("the same rule");
        was.value = 1.into();
    });
    let list = told(&old, &[Country::MY]);
    let [Change::Figure { rule, was, now }] = list.as_slice() else { panic!("{list:?}") };
    assert_eq!((rule, was.as_str(), now.clone()), (&figure.rule, "1", figure.value.to_string()));
    assert_eq!(told(&old, &[Country::SG]), []);
}
