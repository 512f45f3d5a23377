// Private windows, refused storage, the small browsers inside other apps: the pages all work, with the app and without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { addressOf, browsing, liveApp, newPhone, ownErrors, newsLine, serve, text, until, visible, withoutApp } from './kit.mjs';

const browser = browsing();
const INSIDE = {
  Facebook: 'Mozilla/5.0 (Linux; Android 10; SM-A107F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile '
    + 'Safari/537.36 [FB_IAB/FB4A;FBAV/443.0.0.23.229;]',
  'Facebook, iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 '
    + '[FBAN/FBIOS;FBAV/441.0.0.40.106;FBBV/537597421]',
  LINE: 'Mozilla/5.0 (Linux; Android 10; SM-A107F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile '
    + 'Safari/537.36 Line/13.20.1',
  Viber: 'Mozilla/5.0 (Linux; Android 10; SM-A107F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile '
    + 'Safari/537.36 Viber/21.5.0.3',
};
const CHROME = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';

/** What browsers that refuse things are like: everything asked for throws, or is not there at all. */
const REFUSED = {
  'no storage': () => {
    const refuse = { get() { throw new DOMException('refused', 'SecurityError'); } };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, refuse);
  },
  'storage that is full': () => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  },
  'no worker and no caches': () => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    Object.defineProperty(window, 'caches', { get: () => undefined });
  },
  'a worker that is refused': () => {
    const workers = window.ServiceWorkerContainer; // not there on the empty page before ours
    if (workers) workers.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  },
  'nothing at all, as in a locked-down frame': () => {
    const refuse = { get() { throw new DOMException('refused', 'SecurityError'); } };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, refuse);
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    delete window.requestIdleCallback;
    delete Element.prototype.checkVisibility;
  },
};

let server;
before(async () => { server = await serve(); });
after(() => server.stop());

/** From the first screen to a number, in the live app where `root` says so. */
async function wayToANumber(page, root, start = '/') {
  await page.goto(server.at(start));
  if (root === '#app') await liveApp(page);
  await page.locator(`${root} .choice[lang="th"]`).tap();
  await page.locator(`${root} .choice:text-is("${text('th', 'country-MY')}")`).tap();
  await page.locator(`${root} #n2 > summary`).tap();
  await page.locator(`${root} #n2 .row a.call[href^="tel:"]`).first().waitFor();
  await page.locator(`${root} a.leave`).tap();
  await page.waitForURL('**/leave.html');
}

async function unhurt(t, script, visit) {
  const phone = await newPhone(t, browser);
  await phone.addInitScript(script);
  const errors = ownErrors(phone);
  await visit(await phone.newPage());
  assert.deepEqual(errors, []);
}

for (const [name, script] of Object.entries(REFUSED)) {
  describe(name, () => {
    test('the live app works', (t) => unhurt(t, script, (page) => wayToANumber(page, '#app')));

    test('plain pages work', (t) => unhurt(t, script, async (page) => {
      await withoutApp(page.context());
      await wayToANumber(page, '#page');
    }));
  });
}

for (const [name, userAgent] of Object.entries(INSIDE)) {
  test(`inside ${name}: says to open the browser, and works`, async (t) => {
    const phone = await newPhone(t, browser, { userAgent });
    const page = await phone.newPage();
    await page.goto(server.at(addressOf('my', 'MY')));
    const line = newsLine(page, 'inside');
    await line.waitFor();
    assert.equal(visible(await line.textContent()), text('my', 'in-app-browser'));
    await liveApp(page);
    assert.ok(await newsLine(page, 'inside').isVisible(), 'the line stays when the app takes over');
    await wayToANumber(page, '#app', '/index.html#choose');
  });
}

test('an ordinary browser is not told so', async (t) => {
  const phone = await newPhone(t, browser, { userAgent: CHROME });
  const page = await phone.newPage();
  await page.goto(server.at(addressOf('my', 'MY')));
  await liveApp(page);
  assert.ok(!await newsLine(page, 'inside').isVisible());
});

test('a number can be copied where there is no clipboard to speak of', async (t) => {
  const phone = await newPhone(t, browser);
  await phone.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    document.addEventListener('copy', () => { window.copied = String(document.activeElement.value); });
  });
  const page = await phone.newPage();
  await page.goto(server.at(addressOf('en', 'MY')));
  await liveApp(page);
  await page.locator('#app #n2 > summary').tap();
  const button = page.locator('#app #n2 .copy[data-copy^="+60"]').first();
  const number = await button.getAttribute('data-copy');
  await button.tap();
  await until(() => page.evaluate((wanted) => window.copied === wanted, number), 'the number copied');
  await page.locator('#app #n2 .copy', { hasText: text('en', 'copied') }).waitFor();
});
