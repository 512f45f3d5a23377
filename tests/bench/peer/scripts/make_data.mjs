// Writes public/data.json, the directory the peer app loads, from the project's own facts and words.
//
//   node scripts/make_data.mjs [--content DIR] [--locales DIR] [--out FILE]
//
// It keeps what a reader needs (names, kind, topics, channels, cautions), so that both apps carry the
// same load. Sources and editors' notes stay out. Cautions are in English only: that is less than
// Kawan carries, and to the peer's advantage.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FluentParser } from '@fluent/syntax';
import { parse } from 'smol-toml';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const PEER = path.join(PROJECT, 'tests/bench/peer');

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: path.join(PROJECT, 'content') },
    locales: { type: 'string', default: path.join(PROJECT, 'locales') },
    out: { type: 'string', default: path.join(PEER, 'public/data.json') },
  },
});

const cautions = readMessages(path.join(options.locales, 'en/cautions.ftl'));
const contacts = readContacts(path.join(options.content, 'directory')).map(contact);
if (contacts.length === 0) throw new Error(`no [[contact]] under ${options.content}`);
fs.writeFileSync(options.out, JSON.stringify({ contacts }));

const cautioned = contacts.filter(({ caution }) => caution).length;
console.log(`data.json: ${contacts.length} contacts, ${cautioned} with a caution`);

function readContacts(folder) {
  return fs.readdirSync(folder)
    .filter((name) => name.endsWith('.toml'))
    .sort()
    .flatMap((name) => parse(fs.readFileSync(path.join(folder, name), 'utf8')).contact ?? []);
}

/** The plain messages of a Fluent file, by id. */
function readMessages(file) {
  const { body } = new FluentParser().parse(fs.readFileSync(file, 'utf8'));
  const messages = body.filter((entry) => entry.type === 'Message' && entry.value);
  return new Map(messages.map(({ id, value }) => [id.name, value.elements.map((part) => part.value).join('')]));
}

function contact(record) {
  return withoutAbsent({
    id: record.id,
    name: record.name,
    name_local: record.name_local,
    kind: record.kind,
    country: record.country,
    city: record.city,
    address: record.address,
    serves: record.serves,
    topics: record.topics,
    undocumented: record.undocumented,
    warn_before_call: record.warn_before_call,
    caution: cautions.get(`caution-${record.id}`),
    confidence: record.confidence,
    newest_source: record.newest_source,
    channels: (record.channel ?? []).map(channel),
  });
}

function channel(record) {
  return withoutAbsent({
    type: record.type,
    value: record.value,
    hours: record.hours ?? record.hours_note,
    toll_free: record.toll_free,
    from_abroad: record.from_abroad,
    languages: record.languages,
    show: record.show,
  });
}

function withoutAbsent(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
