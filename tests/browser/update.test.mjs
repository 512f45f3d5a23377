// A newer release: fetched whole in the background, checked, used at the next start. Whatever goes wrong, the old one stays.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { describe, test } from 'node:test';
import {
  addressOf, browsing, keptOnPhone, liveApp, newPhone, newsLine, readRelease, release, RELEASE, serve, siteKey,
  smallSite, startLine, strangerKey, until, worker,
} from './kit.mjs';

const browser = browsing();
const GROUPS = ['core', 'en', 'app'];
/** In the order in which a worker fetches them. */
const [PAGE, LATER] = ['MY', 'TH'].map((country) => addressOf('en', country)).sort();
const HOUR_MS = 60 * 60 * 1000;
const LOGIN = '<!doctype html><title>Free wifi</title><h1>Log in</h1>';

/** A phone that keeps the release of a site of its own, reached over a line that can fail. */
async function visited(t) {
  const site = smallSite(({ path }) => [PAGE, LATER, addressOf('en')].includes(path));
  t.after(site.remove);
  const server = await serve(site.folder);
  t.after(() => server.stop());
  const line = await startLine(server.url);
  t.after(() => line.close());
  const phone = await newPhone(t, browser);
  const news = [];
  await phone.exposeFunction('note', (word) => news.push(word));
  await phone.addInitScript(() => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => { if (data.news) window.note(data.news); });
  });
  const page = await phone.newPage();
  await page.goto(line.at(PAGE));
  await keptOnPhone(page, GROUPS);
  return { site, server, line, phone, page, news, number: readRelease(site.folder).number };
}

/** Puts a newer release into `site`: one script and, as it carries that script's name, every page is new. */
function publish(site, changes = {}, key = siteKey()) {
  const list = readRelease(site.folder);
  const script = list.files.find(({ path }) => path.startsWith('/a/boot-'));
  const bytes = Buffer.concat([site.read(script.path), Buffer.from('\n// newer')]);
  const path = `/a/boot-${crypto.createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.js`;
  site.write(path, bytes);
  site.delete(script.path);
  for (const file of list.files.filter((it) => it.path.endsWith('.html'))) {
    site.write(file.path, site.read(file.path).toString().replace(script.path, path));
  }
  script.path = path;
  site.write(RELEASE, JSON.stringify(list));
  const { number } = release(site, { number: list.number + 1, ...changes }, key);
  return { script: path, number };
}

/** The phone is opened again after a while, so that the worker asks for news. */
async function openLater(phone, page) {
  await (await worker(phone)).evaluate((ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, 2 * HOUR_MS);
  await page.reload();
}

const state = (page) => keptOnPhone.state(page);
const ready = (page) => until(async () => (await state(page)).waiting !== null, 'a release that waits');

/** Which script the page that a person gets would start. */
const servedScript = async (response) => /\/a\/boot-\w+\.js/.exec(await response.text())[0];

/** Nothing of the new one is used, and the old one works. */
async function assertOldStays(page, number) {
  const { used, waiting } = await state(page);
  assert.deepEqual({ used, waiting }, { used: number, waiting: null });
  await page.reload();
  await liveApp(page);
  await page.locator('#app #n2 > summary').tap();
  await page.locator('#app #n2 a.call').first().waitFor();
}

/** All pages are closed; the phone is opened anew. */
async function nextStart(phone, page, address) {
  const devtools = await phone.newCDPSession(page);
  await devtools.send('Page.close');
  await until(() => phone.pages().length === 0, 'no page open');
  const next = await phone.newPage();
  return { next, response: await next.goto(address) };
}

describe('a newer release', () => {
  test('waits while a page is open and is used at the next start', async (t) => {
    const { site, line, phone, page, number } = await visited(t);
    const before = await page.evaluate(() => document.querySelector('script[src]').src);
    const newer = publish(site);
    await openLater(phone, page);
    await page.evaluate(() => { window.untouched = true; });
    await newsLine(page, 'ready').waitFor();
    assert.ok(await page.evaluate(() => window.untouched), 'the page in use was loaded anew');
    assert.equal((await state(page)).used, number);

    await page.reload(); // somebody may be typing in another tab: not a start
    assert.equal(await page.evaluate(() => document.querySelector('script[src]').src), before);

    const { next, response } = await nextStart(phone, page, line.at(PAGE));
    assert.ok(response.fromServiceWorker());
    assert.equal(await servedScript(response), newer.script);
    assert.equal((await state(next)).used, newer.number);
    await liveApp(next);
  });

  test('comes at once when asked for', async (t) => {
    const { site, phone, page } = await visited(t);
    const newer = publish(site);
    await openLater(phone, page);
    await liveApp(page);
    await page.locator('#app [data-swap]').tap();
    await until(() => page.evaluate((name) => document.querySelector('script[src]').src.endsWith(name), newer.script), 'the new page');
    await liveApp(page);
    assert.equal((await state(page)).used, newer.number);
  });

  test('is never half: while one file is missing, everything is as before', async (t) => {
    const { site, line, phone, page, number } = await visited(t);
    const newer = publish(site);
    let go;
    const hold = new Promise((resolve) => { go = resolve; });
    line.fail((path) => path === LATER && { hold });
    await openLater(phone, page);
    await until(() => line.requests.includes(LATER), 'the later page asked for');
    const { next, response } = await nextStart(phone, page, line.at(PAGE));
    assert.notEqual(await servedScript(response), newer.script);
    await assertOldStays(next, number);
    go();
    await newsLine(next, 'ready').waitFor();
  });

  test('works offline once it is used', async (t) => {
    const { site, line, phone, page, server } = await visited(t);
    publish(site);
    await openLater(phone, page);
    await ready(page);
    const { next } = await nextStart(phone, page, line.at(PAGE));
    line.close();
    await server.stop();
    await phone.setOffline(true);
    await next.reload();
    await liveApp(next);
  });
});

describe('a release that is not ours, or not as we made it, is refused in words', () => {
  /** Offers something wrong: it is said so, and the old one stays. */
  async function assertRefused(t, spoil, line = 'damaged') {
    const visit = await visited(t);
    await spoil(visit);
    await openLater(visit.phone, visit.page);
    await newsLine(visit.page, line).waitFor();
    await assertOldStays(visit.page, visit.number);
    return visit;
  }

  /** What the browser keeps of the damaged files must not stand in the way of the true ones. */
  async function assertRecovers({ site, line, phone, page, number }) {
    line.heal();
    const list = release(site, { number: number + 2 });
    await openLater(phone, page);
    await ready(page);
    assert.equal((await state(page)).waiting, list.number);
  }

  test('one bit turned in a script', async (t) => {
    await assertRecovers(await assertRefused(t, ({ site, line }) => {
      const { script } = publish(site);
      line.fail((path) => path === script && { flip: true });
    }));
  });

  test('one bit turned in a page', async (t) => {
    await assertRecovers(await assertRefused(t, ({ site, line }) => {
      publish(site);
      line.fail((path) => path === PAGE && { flip: true });
    }));
  });

  test('the list changed after it was signed', async (t) => {
    await assertRecovers(await assertRefused(t, ({ site }) => {
      const { number } = publish(site);
      site.write(RELEASE, site.read(RELEASE).toString().replace(`"number":${number}`, `"number":${number + 1}`));
    }));
  });

  test('signed by an unknown key', (t) => assertRefused(t, ({ site }) => publish(site, {}, strangerKey())));

  test('signed by an unknown key that bears the number of ours', (t) =>
    assertRefused(t, ({ site }) => publish(site, {}, strangerKey(siteKey().number))));

  test('no signature but some text', (t) => assertRefused(t, ({ site }) => {
    publish(site);
    site.write(`${RELEASE}.minisig`, 'nothing\nof\nthe\nkind\n');
  }));

  test('another edition', (t) => assertRefused(t, ({ site }) => publish(site, { channel: 'other' })));

  test('older than the one in use', (t) =>
    assertRefused(t, ({ site, number }) => publish(site, { number: number - 1 }), 'older'));
});

describe('a bad line is no damage: nothing is said, the old one works, and the update comes when the line is well', () => {
  /** `fault` stays until a try has failed and the next one is due. */
  async function assertSilent(t, fault, isWhole = false) {
    const { site, line, phone, page, news, number } = await visited(t);
    const newer = publish(site);
    line.requests.length = 0;
    const failing = (path) => (isWhole || path === newer.script) && fault;
    line.fail(failing);
    const { next } = await state(page);
    await openLater(phone, page);
    await until(async () => (await state(page)).next > next, 'the end of the try');
    assert.ok(line.requests.some(failing));
    await assertOldStays(page, number);
    assert.deepEqual(news, []);

    line.heal();
    await openLater(phone, page);
    await newsLine(page, 'ready').waitFor();
    assert.deepEqual(new Set(news), new Set(['ready']));
    assert.equal((await state(page)).waiting, newer.number);
  }

  test('errors of the server', (t) => assertSilent(t, { status: 500 }));
  test('a file that is not there yet', (t) => assertSilent(t, { status: 404 }));
  test('a connection that breaks at four fifths', (t) => assertSilent(t, { cut: 0.8 }));
  test('a hotspot\'s page for one file', (t) => assertSilent(t, { page: LOGIN }));
  test('a hotspot\'s page for every address', (t) => assertSilent(t, { page: LOGIN }, true));
  test('a hotspot that sends elsewhere', (t) => assertSilent(t, { redirect: '/login' }, true));
});

test('a first visit that breaks off: what came is of use, the rest comes later', async (t) => {
  const server = await serve();
  t.after(() => server.stop());
  const line = await startLine(server.url);
  t.after(() => line.close());
  line.fail((path) => path.endsWith('.wasm') && { cut: 0.8 });
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await page.goto(line.at(PAGE));
  await until(async () => (await state(page)).groups.includes('en'), 'the plain pages');
  await phone.setOffline(true);
  await page.reload();
  await page.locator('#page #n2 > summary').tap();
  await page.locator('#page #n2 a.call').first().waitFor();

  line.heal();
  await phone.setOffline(false);
  await page.reload();
  await keptOnPhone(page, GROUPS);
});

test('the worker\'s script gone for a year: everything works, offline too, and news still comes', async (t) => {
  const { site, server, line, phone, page } = await visited(t);
  site.delete('sw.js');
  await assert.rejects(page.evaluate(async () => (await navigator.serviceWorker.ready).update()));
  publish(site);
  await (await worker(phone)).evaluate((ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, 365 * 24 * HOUR_MS);
  await page.reload();
  await ready(page);
  const { next } = await nextStart(phone, page, line.at(PAGE));
  line.close();
  await server.stop();
  await phone.setOffline(true);
  await next.reload();
  await liveApp(next);
});

describe('a hotspot does not stand in the place of a page that is not on the phone', () => {
  async function assertShown(t, fault) {
    const { line, page } = await visited(t);
    line.fail((path) => path !== '/login' && fault);
    await page.goto(line.at(addressOf('vi', 'MY')));
    await liveApp(page);
    assert.equal(new URL(page.url()).pathname, addressOf('vi', 'MY'));
  }

  test('by sending elsewhere', (t) => assertShown(t, { redirect: '/login' }));
  test('by its own page', (t) => assertShown(t, { page: LOGIN }));
});
