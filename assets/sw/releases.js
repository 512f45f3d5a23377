// The releases on this phone: at most one in use and one that waits, each in a cache of its own.
//
// `state` says which. It changes in one write, after everything it speaks of is there, so that a worker stopped at any
// moment leaves the release in use whole.
import { fetchList, fetchFile, Damaged, Unreachable } from './fetch.js';

const STATE = 'state';
const EVERY_MS = 60 * 60 * 1000;

/** in use: number or null; waiting: number or null; languages, groups: kept; checked: ms since 1970 */
const NOTHING = { used: null, waiting: null, languages: [], groups: [], checked: 0 };

let known = null;

async function state() {
  if (!known) {
    const kept = await (await caches.open(STATE)).match(address(STATE));
    known = kept ? await kept.json() : NOTHING;
  }
  return known;
}

async function setState(changes) {
  const next = { ...await state(), ...changes };
  await (await caches.open(STATE)).put(address(STATE), new Response(JSON.stringify(next)));
  known = next;
  return next;
}

const address = (path) => new URL(path, self.location.origin).href;
const cacheName = (number) => `release-${number}`;

/** The kept file of the release in use; with `group`, only where that group is kept whole. */
export async function find(path, group) {
  const { used, groups } = await state();
  if (used === null || (group && !groups.includes(group))) return undefined;
  return caches.match(address(path), { cacheName: cacheName(used) });
}

export async function isWaiting() {
  return (await state()).waiting !== null;
}

/** Uses the release that waits. */
export async function swap() {
  const { used, waiting } = await state();
  if (waiting === null) return false;
  await setState({ used: waiting, waiting: null });
  await tidy([used, waiting]);
  return true;
}

let running = Promise.resolve();

/** A page says what it needs. One call works at a time: two pages that open at once must not fetch twice. */
export function hello(wish, tell) {
  running = running.catch(() => {}).then(() => visit(wish, tell));
  return running;
}

async function visit({ language, sparing }, tell) {
  const before = await state();
  const languages = language && !before.languages.includes(language) ? [...before.languages, language] : before.languages;
  // Where data is to be saved, the help pages of one language must do, unless the rest is here already.
  const more = ['app', ...languages.map((code) => `${code}-read`)];
  const groups = ['core', ...languages, ...more.filter((group) => !sparing || before.groups.includes(group))];
  const whole = before.used !== null && groups.every((group) => before.groups.includes(group));
  if (before.waiting !== null) tell({ news: 'ready' });
  if (whole && Date.now() - before.checked < EVERY_MS && Date.now() >= before.checked) return;
  try {
    await bring(before, languages, groups, tell);
  } catch (error) {
    if (error instanceof Damaged) tell({ news: 'damaged' });
    else if (!(error instanceof Unreachable)) throw error;
  }
}

/** Fetches what is missing of the newest release. What was fetched before a failure stays for the next try. */
async function bring(before, languages, groups, tell) {
  const { list, response } = await fetchList();
  const newest = Math.max(before.used ?? 0, before.waiting ?? 0);
  if (list.number < newest) {
    tell({ news: 'older' });
    return;
  }
  const cache = await caches.open(cacheName(list.number));
  const isUsed = before.used === null || before.used === list.number;
  for (const group of groups) {
    await fill(cache, list.files.filter((file) => file.group === group), before.used);
    // The first release is of use from its first whole group on; a later one only when all of it is here.
    if (isUsed) await setState({ used: list.number, languages, groups: [...new Set([...(await state()).groups, group])] });
  }
  await cache.put(address('/release.json'), response);
  await setState({ checked: Date.now(), languages });
  if (isUsed) return;
  await setState({ waiting: list.number, groups });
  await tidy([before.used, list.number]);
  tell({ news: 'ready' });
}

async function fill(cache, files, used) {
  const old = used === null ? null : await caches.open(cacheName(used));
  for (const file of files) {
    const at = address(file.path);
    if (!await cache.match(at)) await cache.put(at, await fetchFile(file, await old?.match(at)));
  }
}

async function tidy(numbers) {
  const keep = [STATE, ...numbers.map(cacheName)];
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !keep.includes(name)).map((name) => caches.delete(name)));
}
