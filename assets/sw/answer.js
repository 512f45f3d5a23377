// What a page gets for an address: from the release in use, else from the network, else the closest thing that is kept.
import { find, swap, isWaiting } from './releases.js';

const FIRST = '/index.html';
const SHELL = '/app.html';
const PATIENCE_MS = 6000;

export async function answer(request, pathname, client) {
  const path = pathname === '/' ? FIRST : pathname;
  const isPage = request.mode === 'navigate';
  if (isPage && await isWaiting() && await isStart(client)) await swap();
  return (await find(path)) ?? (isPage ? page(request) : fetch(request));
}

/** Nothing else of ours is open, so nothing is being read or typed. */
async function isStart(client) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.every(({ id }) => id === client);
}

/** A page that is not kept. A login page of some hotspot, an error or silence must not stand in its place. */
async function page(request) {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout?.(PATIENCE_MS) });
    if (isOurs(response)) return response;
    return (await fallback()) ?? response;
  } catch {
    return (await fallback()) ?? Response.error();
  }
}

/** We never send elsewhere, and all we send carries the policy of docs/serving.md. */
const isOurs = (response) => response.ok && response.headers.has('content-security-policy');

const fallback = async () => (await find(SHELL, 'app')) ?? find(FIRST);
