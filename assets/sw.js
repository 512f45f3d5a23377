// The worker: keeps the program on the phone, whole, signed by us, and never older than before.
//
// It answers pages from the release in use, so that nothing needs a connection after the first visit. A new release is
// fetched in the background, checked file by file, and used only once it is whole, at the next start.
// It holds no knowledge of pages and should hardly ever change.
import { answer } from './sw/answer.js';
import { hello, swap } from './sw/releases.js';

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const ours = origin === self.location.origin && event.request.method === 'GET';
  const past = pathname.startsWith('/packs/') || pathname.startsWith('/release.json') || pathname === '/health';
  if (ours && !past) event.respondWith(answer(event.request, pathname, event.resultingClientId));
});

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data?.hello) event.waitUntil(hello(data, tellAll));
  if (data?.swap) event.waitUntil(swap().then(() => source?.postMessage({ swapped: true })));
});

async function tellAll(message) {
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(message);
}
