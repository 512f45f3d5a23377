// The contacts of a country: warnings above the number they warn about, checked numbers as links.
import { useLiveQuery } from 'dexie-react-hooks';
import { contactsFor, isCall } from './directory.js';
import { fill } from './words.js';

export function ContactList({ country, need, words }) {
  const contacts = useLiveQuery(() => contactsFor(country, need), [country, need]);
  if (!contacts) return <p aria-busy="true">…</p>;
  if (contacts.length === 0) return <p>{words['nothing-found']}</p>;
  return (
    <ul className="contacts">
      {contacts.map((contact) => <Contact key={contact.id} contact={contact} words={words} />)}
    </ul>
  );
}

function Contact({ contact, words }) {
  return (
    <li>
      <h2>{contact.name}</h2>
      {contact.name_local && <p>{contact.name_local}</p>}
      <p className="small">{[contact.kind.replaceAll('_', ' '), contact.city].filter(Boolean).join(' · ')}</p>
      {contact.undocumented === 'no' && <p className="warn">{words['maybe-not-safe-no-papers']}</p>}
      {contact.undocumented === 'yes' && <p className="good">{words['safe-no-papers']}</p>}
      {contact.warn_before_call && <p className="warn" lang="en">{contact.caution}</p>}
      {contact.channels.map((channel) => (
        <Channel key={channel.type + channel.value} channel={channel} words={words} />
      ))}
      {!contact.warn_before_call && contact.caution && <p className="small" lang="en">{contact.caution}</p>}
    </li>
  );
}

function Channel({ channel, words }) {
  return (
    <div className="channel">
      <Address channel={channel} words={words} />
      <p className="small">{details(channel, words).join(' · ')}</p>
    </div>
  );
}

function Address({ channel, words }) {
  const { type, value } = channel;
  if (channel.show !== 'tappable') return <p>{value} ({words['number-not-checked']})</p>;
  if (isCall(channel)) return <a className="call" href={`tel:${value}`}>{words.call} {value}</a>;
  if (type === 'sms') return <a href={`sms:${value}`}>{words['send-sms']} {value}</a>;
  if (type === 'whatsapp') return <a href={`https://wa.me/${value.replace(/\D/g, '')}`}>WhatsApp {value}</a>;
  if (type === 'email') return <a href={`mailto:${value}`}>{value}</a>;
  if (/^https?:/.test(value)) return <a href={value} rel="noreferrer">{value}</a>;
  return <p>{type}: {value}</p>;
}

function details(channel, words) {
  const always = channel.hours === '24/7';
  return [
    isCall(channel) && (always ? words['always-open'] : channel.hours ?? words['hours-unknown']),
    channel.toll_free && words['free-call'],
    channel.languages?.length > 0 && fill(words['languages-spoken'], { languages: channel.languages.join(', ') }),
  ].filter(Boolean);
}
