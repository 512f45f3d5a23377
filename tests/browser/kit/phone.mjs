// A cheap phone's browser, and what to wait for in it. Nothing waits for a time.
import { after, before } from 'node:test';
import { CHROMIUM, load } from './env.mjs';

const { chromium } = load('playwright-core');
const { default: AxeBuilder } = load('@axe-core/playwright');

const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const LIMIT_MS = 30_000;
const POLL_MS = 40;

/** One browser for a file of tests. */
export function browsing() {
  const held = {};
  before(async () => { held.browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS }); });
  after(() => held.browser?.close());
  return held;
}

/** A phone of its own: no storage, no worker, no history. It is given back when the test ends. */
export async function newPhone(t, { browser }, options = {}) {
  const phone = await browser.newContext({ ...PHONE, ...options });
  phone.setDefaultTimeout(LIMIT_MS);
  t.after(() => phone.close());
  return phone;
}

/** From here on this phone's browser is too old for the app: plain pages with their scripts. */
export const withoutApp = (phone) => phone.addInitScript(() => { delete globalThis.WebAssembly; });

/** Resolves to what `check` gives once that is something. A page that is just changing counts as not yet. */
export async function until(check, what) {
  const end = Date.now() + LIMIT_MS;
  let last = null;
  while (Date.now() < end) {
    try {
      const seen = await check();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`never came: ${what} (last: ${last?.message ?? JSON.stringify(last)})`);
}

/** The live app has taken the plain page's place. */
export const liveApp = (page) => page.locator('#app:not([hidden]) h1').waitFor();

/** Errors that nobody caught, as they come; not those of the test's own hands in a page, which come from no file of ours. */
export function ownErrors(phone) {
  const errors = [];
  phone.on('weberror', (error) => {
    const { message, stack } = error.error();
    if (!stack || stack.includes('/a/') || stack.includes('/sw.js')) errors.push(message); // refusals come without a place
  });
  return errors;
}

/** What the worker says it keeps. */
const keptState = (page) => page.evaluate(async () => {
  const kept = await caches.match('/state', { cacheName: 'state' });
  const state = kept ? await kept.json() : { used: null, waiting: null, kept: {}, languages: [], next: 0 };
  return { ...state, groups: state.kept[state.used] ?? [] };
});

/** Resolves once the worker answers for this page and keeps all of these groups whole. */
export const keptOnPhone = (page, groups) => until(async () => {
  const state = await keptState(page);
  const controlled = await page.evaluate(() => Boolean(navigator.serviceWorker.controller));
  return controlled && state.next > 0 && groups.every((group) => state.groups.includes(group)) && state;
}, `${groups} on the phone`);
keptOnPhone.state = keptState;

/** The worker itself. */
export const worker = (phone) => until(() => phone.serviceWorkers()[0], 'a worker');

/** A line that `assets/boot/news.js` brings out by a mark on the root, in the words of the page. */
export const newsLine = (page, name) => page.locator(`#app:not([hidden]) [data-update="${name}"], #page [data-update="${name}"]`);

/** No page of ours has frames, so that axe need not open another page to put its findings together. */
export const axe = (page) => new AxeBuilder({ page }).setLegacyMode();
