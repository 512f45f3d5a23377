// Copies to pass on: one file, whole in itself, that opens from a memory card on a phone that never saw us.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import {
  LANGUAGES, NEEDS, SITE, addressOf, browsing, keptOnPhone, liveApp, newPhone, readRelease, serve, text, until, withoutApp,
} from './kit.mjs';

const browser = browsing();
const NAME = 'kawan.html';
const MOST_BYTES = 300_000;
const NARROW_LANGUAGES = ['my', 'km', 'th', 'lo', 'bn'];
let server;
let folder;

before(async () => {
  server = await serve();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'card-'));
});
after(async () => {
  fs.rmSync(folder, { recursive: true, force: true });
  await server.stop();
});

const copies = readRelease().files.filter(({ group }) => group === 'copies');

/** The address of the copy, as the help page names it. */
function copyOf(language, country) {
  const html = fs.readFileSync(SITE + addressOf(language, country), 'utf8');
  return /href="(\/k\/\w+\.html)"/.exec(html)[1];
}

const link = (page) => page.locator('#app:not([hidden]) .passon a[download], #page .passon a[download]');
const bytesAt = (address) => fs.readFileSync(SITE + address);

/** A copy on the memory card of a phone that has neither scripts nor a network. Whatever it asks for is noted. */
async function fromCard(t, language, country, options = {}) {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false, offline: true, ...options });
  const asked = [];
  phone.on('request', (request) => asked.push(request.url()));
  const file = path.join(folder, NAME);
  fs.writeFileSync(file, bytesAt(copyOf(language, country)));
  const page = await phone.newPage();
  await page.goto(pathToFileURL(file).href);
  const left = () => asked.filter((url) => url !== pathToFileURL(file).href && !url.startsWith('data:'));
  return { phone, page, left };
}

describe('saving', () => {
  /** What a tap on the link saves is the copy, byte for byte. */
  async function assertSaves(page, language, country) {
    assert.equal(await link(page).getAttribute('download'), NAME, 'the name must not tell what is in it');
    const saved = page.waitForEvent('download');
    const before = page.url();
    await link(page).tap();
    const download = await saved;
    assert.equal(download.suggestedFilename(), NAME);
    const bytes = fs.readFileSync(await download.path());
    assert.ok(bytes.equals(bytesAt(copyOf(language, country))), 'not the file of the site');
    assert.equal(page.url(), before, 'the page stays');
  }

  test('without scripts', async (t) => {
    const phone = await newPhone(t, browser, { javaScriptEnabled: false });
    const page = await phone.newPage();
    await page.goto(server.at(addressOf('my', 'MY')));
    await assertSaves(page, 'my', 'MY');
  });

  test('on a plain page with scripts', async (t) => {
    const phone = await newPhone(t, browser);
    await withoutApp(phone);
    const page = await phone.newPage();
    await page.goto(server.at(addressOf('bn', 'SG')));
    await assertSaves(page, 'bn', 'SG');
  });

  test('in the live app, past the worker', async (t) => {
    const phone = await newPhone(t, browser);
    const page = await phone.newPage();
    await page.goto(server.at(addressOf('my', 'TH')));
    await keptOnPhone(page, ['core', 'my', 'app']);
    await page.reload();
    await liveApp(page);
    await assertSaves(page, 'my', 'TH');
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat();
    });
    assert.ok(kept.length > 0);
    assert.deepEqual(kept.filter((url) => url.includes('/k/')), [], 'no phone keeps copies of its own');
  });
});

describe('a copy opened from a memory card', () => {
  test('shows emergency numbers, needs that fold open to numbers, cards and guides, and asks for nothing', async (t) => {
    const { page, left } = await fromCard(t, 'my', 'TH');
    await page.locator('.sos a.call[href="tel:191"]').waitFor();
    assert.equal(await page.title(), 'Kawan');

    assert.equal(await page.locator('.need[id^="n"]').count(), NEEDS.length);
    for (const need of ['arrested', 'wages', 'sexual_violence']) {
      const section = page.locator(`#n${NEEDS.indexOf(need)}`);
      const call = section.locator('.row a.call[href^="tel:"]').first();
      assert.ok(!await call.isVisible());
      await section.locator(':scope > summary').tap();
      await call.waitFor();
    }

    await page.locator('h2', { hasText: text('my', 'cards-title') }).waitFor();
    const card = page.locator('details.show').first();
    await card.locator('summary').tap();
    await card.locator('.huge[lang="th"]').waitFor();

    await page.locator('h2', { hasText: text('my', 'guides-title') }).waitFor();
    const guide = page.locator('details.need', { hasText: text('my', 'guide-first-hour') }).last();
    await guide.locator(':scope > summary').tap();
    await guide.locator('ol.steps > li').first().waitFor();
    await guide.locator('.law > summary').tap();
    await guide.locator('.law li').first().waitFor();

    await page.locator(`#n${NEEDS.indexOf('arrested')} a.more`).first().tap();
    await page.locator('.all .card a[href^="tel:"]').first().waitFor();
    assert.deepEqual(left(), []);
  });

  test('is drawn in its own letters', async (t) => {
    for (const language of NARROW_LANGUAGES) {
      const { phone, page } = await fromCard(t, language, 'MY');
      const devtools = await phone.newCDPSession(page);
      await devtools.send('DOM.enable');
      await devtools.send('CSS.enable');
      await until(async () => {
        const { root } = await devtools.send('DOM.getDocument');
        const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
        const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts.some(({ isCustomFont, glyphCount }) => isCustomFont && glyphCount > 0);
      }, `${language} in its own letters`);
    }
  });

  for (const language of NARROW_LANGUAGES) {
    test(`${language}: nothing has to be pushed sideways at 320 pixels`, async (t) => {
      const { page } = await fromCard(t, language, 'MY', { viewport: { width: 320, height: 640 } });
      const wide = await page.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        await document.fonts.ready;
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth && `${scrollWidth} in ${clientWidth}`;
      });
      assert.equal(wide, false);
    });
  }
});

describe('every copy', () => {
  test('is there for each language, each country once', () => {
    const named = new Set(LANGUAGES.flatMap((language) => ['MY', 'TH', 'SG', 'HK', 'TW'].map((country) => copyOf(language, country))));
    assert.equal(named.size, LANGUAGES.length * 5);
    assert.equal(copies.length % LANGUAGES.length, 0);
    assert.deepEqual([...named].filter((address) => !copies.some((copy) => copy.path === address)), []);
  });

  test('is small enough to be passed on', () => {
    const big = copies.map(({ path: address }) => [address, bytesAt(address).length]).filter(([, size]) => size >= MOST_BYTES);
    assert.deepEqual(big, []);
  });

  test('asks for nothing: no script, no address of ours, nothing loaded', () => {
    for (const { path: address } of copies) {
      const html = bytesAt(address).toString();
      assert.doesNotMatch(html, /<script|<link|<img|<iframe|\bsrc=/, address);
      for (const [, leads] of html.matchAll(/\bhref="([^"]*)"/g)) assert.match(leads, /^(#|tel:|sms:|mailto:|https?:|viber:)/, address);
      for (const [, asks] of html.matchAll(/url\(["']?([^"')]{0,12})/g)) assert.match(asks, /^data:/, address);
      for (const [, id] of html.matchAll(/\bhref="#([^"]*)"/g)) assert.ok(html.includes(` id="${id}"`), `${address}: #${id} leads nowhere`);
    }
  });
});

test('without a connection the link is not shown, and comes back with it', async (t) => {
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await page.goto(server.at(addressOf('my', 'MY')));
  await keptOnPhone(page, ['core', 'my', 'app']);
  await liveApp(page);
  await link(page).waitFor();
  await phone.setOffline(true);
  await link(page).waitFor({ state: 'hidden' });
  await phone.setOffline(false);
  await link(page).waitFor();
});

test('without a connection nothing else stands in a copy\'s place', async (t) => {
  const own = await serve();
  t.after(() => own.stop());
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await page.goto(own.at(addressOf('my', 'MY')));
  await keptOnPhone(page, ['core', 'my', 'app']);
  await page.reload();
  await own.stop();
  await phone.setOffline(true);
  const tab = await phone.newPage();
  await assert.rejects(tab.goto(own.at(copyOf('my', 'MY'))), /ERR_/);
  const instead = await page.evaluate((address) => fetch(address).then((answer) => answer.text(), () => null), copyOf('my', 'MY'));
  assert.equal(instead, null, 'the app\'s frame would be saved as the copy');
  await tab.goto(own.at(addressOf('my', 'MY'))); // a page is answered all the same
  await liveApp(tab);
});

describe('handing it to another program', () => {
  const hands = (shares) => {
    navigator.canShare = ({ files }) => files?.length === 1;
    navigator.share = async ({ files, ...rest }) => {
      const [file] = files;
      window.handed = { name: file.name, type: file.type, text: await file.text(), files: files.length, rest: Object.keys(rest) };
      if (!shares) throw new DOMException('thought better of it', 'AbortError');
    };
  };

  for (const live of [true, false]) {
    test(`${live ? 'in the live app' : 'on a plain page'}: one file, the copy, under a name that tells nothing`, async (t) => {
      const phone = await newPhone(t, browser);
      await phone.addInitScript(hands, true);
      if (!live) await withoutApp(phone);
      const page = await phone.newPage();
      await page.goto(server.at(addressOf('my', 'MY')));
      if (live) await liveApp(page);
      const button = page.locator('[data-pass-on]:visible');
      assert.equal(await button.textContent(), text('my', 'pocket-share'));
      await button.tap();
      const { text: handed, ...about } = await until(() => page.evaluate(() => window.handed), 'the file handed over');
      assert.deepEqual(about, { name: NAME, type: 'text/html', files: 1, rest: [] });
      assert.equal(handed, bytesAt(copyOf('my', 'MY')).toString());
    });
  }

  test('whoever thinks better of it still has the link', async (t) => {
    const phone = await newPhone(t, browser);
    await phone.addInitScript(hands, false);
    const failed = [];
    phone.on('weberror', (error) => failed.push(error.error().message));
    const page = await phone.newPage();
    await page.goto(server.at(addressOf('en', 'MY')));
    await liveApp(page);
    await page.locator('[data-pass-on]:visible').tap();
    await until(() => page.evaluate(() => window.handed), 'the file handed over');
    assert.ok(await link(page).isVisible());
    assert.deepEqual(failed, []);
  });

  test('where a phone cannot, no button stands there', async (t) => {
    for (const asks of [true, false]) {
      const phone = await newPhone(t, browser);
      await phone.addInitScript((answers) => { navigator.canShare = answers ? () => false : undefined; }, asks);
      const page = await phone.newPage();
      await page.goto(server.at(addressOf('en', 'MY')));
      await liveApp(page);
      await link(page).waitFor();
      assert.ok(!await page.locator('#app [data-pass-on]').isVisible());
    }
  });
});
