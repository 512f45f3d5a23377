// The releases on this phone: at most one in use and one that waits, each in a cache of its own.
//
// `state` says which. It changes in one write, after everything it speaks of is there, so that a worker stopped at any
// moment leaves the release in use whole.
import { fetchList, fetchFile, Damaged, Unreachable } from './fetch.js';

const STATE = 'state';
const EVERY_MS = 60 * 60 * 1000;
/** After a try that failed, the next one need not wait so long, but every page must not try anew. */
const AGAIN_MS = 5 * 60 * 1000;

/** used: number or null; waiting: number or null; kept: whole groups by number; languages; next: when to look, ms since 1970 */
const NOTHING = { used: null, waiting: null, kept: {}, languages: [], next: 0 };

let known = null;

async function state() {
  if (!known) {
    const written = await (await caches.open(STATE)).match(address(STATE));
    known = { ...NOTHING, ...await read(written) };
  }
  return known;
}

/** A record nobody can read is as good as none: everything is fetched anew. */
async function read(written) {
  try {
    return await written?.json();
  } catch {
    return undefined;
  }
}

async function setState(changes) {
  const next = { ...await state(), ...changes };
  await (await caches.open(STATE)).put(address(STATE), new Response(JSON.stringify(next)));
  known = next;
  return next;
}

const address = (path) => new URL(path, self.location.origin).href;
const cacheName = (number) => `release-${number}`;
const groupsOf = ({ kept }, number) => kept[number] ?? [];

/** The kept file of the release in use; with `group`, only where that group is kept whole. A name with a hash means the same bytes
    in any release, so that a page of the one before still gets its files. */
export async function find(path, group) {
  const now = await state();
  if (now.used === null || (group && !groupsOf(now, now.used).includes(group))) return undefined;
  const at = address(path);
  const found = await caches.match(at, { cacheName: cacheName(now.used) });
  return found ?? (path.startsWith('/a/') ? caches.match(at) : undefined);
}

export async function isWaiting() {
  return (await state()).waiting !== null;
}

/** Uses the release that waits, if one does. */
export async function swap() {
  const { used, waiting } = await state();
  if (waiting === null) return;
  await setState({ used: waiting, waiting: null });
  await tidy([used]);
}

let running = Promise.resolve();

/** A page says what it needs. One call works at a time: two pages that open at once must not fetch twice. */
export function hello(wish, tell) {
  running = running.catch(() => {}).then(() => visit(wish, tell));
  return running;
}

async function visit({ language, sparing, reading }, tell) {
  const before = await state();
  const languages = language && !before.languages.includes(language) ? [...before.languages, language] : before.languages;
  const has = groupsOf(before, before.used);
  // Where data is to be saved, the help pages of one language must do, unless the rest is here already.
  const more = ['app', ...languages.map((code) => `${code}-read`)];
  const groups = ['core', ...languages, ...more.filter((group) => !sparing || has.includes(group))];
  const whole = before.used !== null && groups.every((group) => has.includes(group));
  if (before.waiting !== null) tell({ news: 'ready' });
  const now = Date.now();
  // A clock that was set back must not put off the next look for years.
  if (whole && now < before.next && before.next - now <= EVERY_MS) return;
  try {
    await bring(languages, groups, reading, tell);
    await setState({ next: Date.now() + EVERY_MS });
  } catch (error) {
    await setState({ next: Date.now() + AGAIN_MS });
    if (error instanceof Damaged) tell({ news: 'damaged' });
    else if (!(error instanceof Unreachable)) throw error;
  }
}

/** Fetches what is missing of the newest release. What was fetched before a failure stays for the next try. */
async function bring(languages, groups, reading, tell) {
  const { list, response } = await fetchList();
  const before = await state();
  if (list.number < Math.max(before.used ?? 0, before.waiting ?? 0)) {
    tell({ news: 'older' });
    return;
  }
  await carry(reading, list.number);
  await tidy([list.number]);
  const isUsed = before.used === null || before.used === list.number;
  const cache = await caches.open(cacheName(list.number));
  for (const group of groups) {
    await fill(cache, list.files.filter((file) => file.group === group));
    await keepGroup(list.number, group);
    // The first release is of use from its first whole group on; a later one only when all of it is here.
    if (isUsed) await setState({ used: list.number, languages });
  }
  await cache.put(address('/release.json'), response);
  if (isUsed) return;
  await setState({ waiting: list.number, languages });
  tell({ news: 'ready' });
}

async function keepGroup(number, group) {
  const now = await state();
  await setState({ kept: { ...now.kept, [number]: [...new Set([...groupsOf(now, number), group])] } });
}

/** Brings each file once: what an earlier release holds under the same address is used again if its bytes still fit. */
async function fill(cache, files) {
  for (const file of files) {
    const at = address(file.path);
    if (!await cache.match(at)) await cache.put(at, await fetchFile(file, await caches.match(at)));
  }
}

/** A file of an older release that a page has not done with goes along with the newest one. */
async function carry(path, number) {
  const old = path?.startsWith('/a/') && await caches.match(address(path));
  if (old) await (await caches.open(cacheName(number))).put(address(path), old);
}

/** Drops what belongs to no release that is in use, waits, or is named. */
async function tidy(numbers) {
  const now = await state();
  const keep = [now.used, now.waiting, ...numbers].filter((number) => number !== null);
  const names = [STATE, ...keep.map(cacheName)];
  const old = (await caches.keys()).filter((name) => !names.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  await setState({ kept: Object.fromEntries(keep.map((number) => [number, groupsOf(now, number)])) });
}
