// What a page gets for an address: from the release in use, else from the network, else the closest thing that is kept.
// Whatever fails in the phone's storage, the network is still asked: a broken cache must never be worse than none.
import { find, swap, isWaiting } from './releases.js';

const FIRST = '/index.html';
const SHELL = '/app.html';
const COPIES = '/k/';
const PATIENCE_MS = 6000;

export async function answer(request, pathname, client) {
  const path = pathname === '/' ? FIRST : pathname;
  // A copy to keep is no page: nothing may be saved in its place.
  const isPage = request.mode === 'navigate' && !pathname.startsWith(COPIES);
  if (isPage) await swapAtStart(client);
  return (await kept(path)) ?? (isPage ? page(request) : fetch(request));
}

/** A newer release comes into use when nothing else of ours is open, so nothing is being read or typed. */
async function swapAtStart(client) {
  try {
    if (!await isWaiting()) return;
    const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (open.every(({ id }) => id === client)) await swap();
  } catch {
    // a full phone, a broken record: the release in use stays in use
  }
}

async function kept(path, group) {
  try {
    return await find(path, group);
  } catch {
    return undefined;
  }
}

/** A page that is not kept. A login page of some hotspot, an error or silence must not stand in its place. */
async function page(request) {
  try {
    const response = await patiently(request);
    if (isOurs(response)) return response;
    return (await fallback()) ?? response;
  } catch {
    return (await fallback()) ?? Response.error();
  }
}

/** We never send elsewhere, and all we send comes under our policy. */
const isOurs = (response) => response.ok && response.headers.has('content-security-policy');

/** Waits only so long for an answer to begin; once it has, a slow line may take its time. */
async function patiently(request) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE_MS);
  try {
    return await fetch(request, { signal: control.signal });
  } finally {
    clearTimeout(timer);
  }
}

const fallback = async () => (await kept(SHELL, 'app')) ?? kept(FIRST);
