// The directory on the device: fetched once, kept in IndexedDB, refreshed when the network allows.
import Dexie from 'dexie';

export const db = new Dexie('peer');
db.version(1).stores({ contacts: 'id, country', meta: 'key' });

/** Brings IndexedDB up to date with /data.json. Offline it keeps what is there. */
export async function syncDirectory() {
  try {
    const response = await fetch('/data.json');
    if (!response.ok) return;
    const version = response.headers.get('etag');
    if (version && (await db.meta.get('version'))?.value === version) return;
    await replaceAll((await response.json()).contacts, version);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // a TypeError is fetch saying: no network
  }
}

function replaceAll(contacts, version) {
  return db.transaction('rw', db.contacts, db.meta, async () => {
    await db.contacts.clear();
    await db.contacts.bulkPut(contacts);
    await db.meta.put({ key: 'version', value: version });
    await db.meta.put({ key: 'filled', value: true });
  });
}

/** The countries the directory knows. */
export const countries = () => db.contacts.orderBy('country').uniqueKeys();

/** The contacts of a country, best first for this need; undefined until the first load is done. */
export async function contactsFor(country, need) {
  if (!(await db.meta.get('filled'))) return undefined;
  const found = await db.contacts.where('country').equals(country).toArray();
  return found
    .map((contact) => ({ contact, score: score(contact, need) }))
    .sort((a, b) => b.score - a.score || a.contact.id.localeCompare(b.contact.id))
    .map(({ contact }) => contact);
}

function score(contact, need) {
  const callable = contact.channels.some((c) => c.show === 'tappable' && isCall(c));
  return (need.topics.some((topic) => contact.topics.includes(topic)) ? 8 : 0)
    + (contact.confidence === 'low' ? -16 : 0)
    + (callable ? 4 : 0)
    + (contact.serves?.includes('*') ? 2 : 0)
    + (contact.undocumented === 'yes' ? 2 : contact.undocumented === 'no' ? -2 : 0)
    + (contact.confidence === 'high' ? 1 : 0);
}

export const isCall = (channel) => channel.type === 'phone' || channel.type === 'hotline';
