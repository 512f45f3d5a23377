// What a visit leaves behind, and who hears of it (promises P9 and P10).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  LANGUAGES, NEEDS, addressOf, allPages, browsing, groupsOf, keptOnPhone, liveApp, newPhone, readRelease, readingPages, serve, startLine,
  startTrap, text, texts, until, withoutApp,
} from './kit.mjs';

const browser = browsing();
const HELP = addressOf('en', 'MY');
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** What people look for here, as they would say it: the needs in every language, and our own names for them. */
function tellingWords() {
  const said = LANGUAGES.flatMap((language) => {
    const messages = Object.entries(texts(language));
    return messages.filter(([key]) => key.startsWith('need-') || key.startsWith('topic-')).map(([, pattern]) => pattern);
  });
  const names = NEEDS.flatMap((need) => [need, ...need.split('_')]);
  const words = [...said, ...names].flatMap((line) => line.toLowerCase().split(/[^\p{L}\p{M}_]+/u));
  return new Set(words.filter((word) => word.length >= 4));
}

const TELLING = tellingWords();

function assertSaysNothing(names) {
  assert.ok(TELLING.size > 200);
  for (const name of names) {
    assert.match(name, /^[\x20-\x7e]*$/, name);
    const told = decodeURIComponent(name).toLowerCase().split(/[^\p{L}\p{M}_]+/u).filter((word) => TELLING.has(word));
    assert.deepEqual(told, [], name);
  }
}

/** Everything an origin can store, as text. */
const stored = (page) => page.evaluate(async () => {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  const state = await (await caches.match('/state', { cacheName: 'state' }))?.text();
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cacheNames: names,
    cacheKeys: kept.flat(),
    state,
    history: JSON.stringify(history.state),
  };
});

/** A whole visit: every kind of screen, needs opened, questions answered. */
async function wholeVisit(page, url, note = async () => {}) {
  await page.goto(url);
  await liveApp(page);
  await note();
  await page.locator('#app .choice[lang="en"]').tap();
  await page.locator('#app .choice', { hasText: 'Malaysia' }).tap();
  await note();
  for (const place of [0, 2, 6, 11]) {
    await page.locator(`#app #n${place} > summary`).tap();
    await page.locator(`#app #n${place} .row`).first().waitFor();
    await note();
  }
  await page.locator('#app #n11 a.more').first().tap();
  await note();
  await page.locator('#app .ask > summary').tap();
  await page.locator('#app .ask select').first().selectOption('MM');
  await page.locator('#app .ask select').nth(1).selectOption('none');
  await page.locator('#app .ask input[type="text"]').fill('Johor Bahru');
  for (const tick of await page.locator('#app .ask input[type="checkbox"]').all()) await tick.check();
  await note();
  await page.locator('#app .back').tap();
  await page.locator('#app .lang').tap();
  await page.locator('#app .choice[lang="my"]').tap();
  await page.locator(`#app .choice:text-is("${text('my', 'country-TH')}")`).tap();
  await page.locator('#app h1', { hasText: text('my', 'what-happened') }).waitFor();
  await note();
  await page.locator('#app .back').tap();
  const reading = page.locator('#app .choice', { hasText: text('my', 'cards-title') });
  const address = await reading.getAttribute('href');
  await reading.tap();
  await page.waitForURL(`**${address}`);
  await page.locator('#page .back').waitFor();
  await note();
  await page.locator('#page .back').tap();
  await liveApp(page);
  await page.locator(`#app .choice:text-is("${text('my', 'country-TH')}")`).tap();
  await page.locator('#app h1', { hasText: text('my', 'what-happened') }).waitFor();
}

test('nobody but our own server is asked for anything, by page, app or worker', async (t) => {
  const trap = await startTrap();
  t.after(trap.close);
  const phone = await newPhone(t, browser, { proxy: trap.proxy });
  const hosts = new Set();
  phone.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  const page = await phone.newPage();
  await wholeVisit(page, server.url);
  await keptOnPhone(page, groupsOf('en', 'my'));
  await page.locator('#app a.leave').tap();
  await page.waitForURL('**/leave.html');
  assert.deepEqual([...hosts], [new URL(server.url).host]);
  assert.deepEqual(trap.caught, []);

  await page.goto('http://trap.invalid/').catch(() => {}); // the trap does catch
  await until(() => trap.caught.includes('http://trap.invalid/'), 'the trap');
});

test('once everything is on the phone, using it asks nobody', async (t) => {
  const line = await startLine(server.url);
  t.after(() => line.close());
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await wholeVisit(page, line.url);
  await keptOnPhone(page, groupsOf('en', 'my'));
  line.requests.length = 0;
  await wholeVisit(page, line.at('/index.html#choose'));
  // Browsers look for a newer worker by themselves; nothing else is asked, whatever is opened.
  assert.deepEqual([...new Set(line.requests)].filter((path) => path !== '/sw.js'), []);
});

test('no word is read aloud by a voice that lives elsewhere', async (t) => {
  const phone = await newPhone(t, browser);
  await phone.addInitScript(() => {
    const voices = ['near', 'far'].map((name) => ({ name, lang: name === 'near' ? 'my-MM' : 'en-US', localService: name === 'near' }));
    window.spoken = [];
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: () => voices, speak: ({ voice }) => window.spoken.push(voice.name), cancel() {}, pause() {}, resume() {} },
    });
    window.SpeechSynthesisUtterance = class {};
  });
  const page = await phone.newPage();
  for (const [language, heard] of [['my', ['near']], ['en', []]]) {
    await page.goto(server.at(readingPages(language)[0]));
    await page.locator('[data-listen="start"]').tap();
    await page.locator(`html[data-voice="${heard.length ? 'speaking' : 'silent'}"]`).waitFor();
    assert.deepEqual(await page.evaluate(() => window.spoken), heard, language);
  }
});

test('titles, addresses and history say nothing and do not pile up', async (t) => {
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  const seen = { titles: new Set(), addresses: new Set(), lengths: new Set() };
  await wholeVisit(page, server.url, async () => {
    seen.titles.add(await page.title());
    seen.addresses.add(page.url().slice(server.url.length - 1));
    seen.lengths.add(await page.evaluate(() => history.length));
  });
  assert.deepEqual([...seen.titles], ['Kawan']);
  assert.equal(seen.lengths.size, 1, `history grew: ${[...seen.lengths]}`);
  for (const address of seen.addresses) assert.match(address, /^(\/|\/index\.html|\/p\/[a-z2-9]{5}\.html)$/);
  await page.locator('#app a.leave').tap();
  await page.waitForURL('**/leave.html');
  assert.equal(await page.title(), 'Units');
});

test('without the app, moving between plain pages leaves no trail either', async (t) => {
  const phone = await newPhone(t, browser);
  await withoutApp(phone);
  const page = await phone.newPage();
  await page.goto(server.url);
  await page.locator('.choice[lang="en"]').tap();
  await page.locator('.choice', { hasText: 'Malaysia' }).tap();
  await page.locator('#n2 > summary').tap();
  await page.locator('#n2 a.more').first().tap();
  await page.locator('.all .card h3').first().waitFor();
  assert.equal(page.url(), server.at(HELP), 'the record stands in no address');
  assert.equal(await page.evaluate(() => history.length), 2);
});

test('what is stored names files and the last page, and none of the answers', async (t) => {
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await wholeVisit(page, server.url);
  await keptOnPhone(page, groupsOf('en', 'my'));
  const { local, session, cookies, databases, cacheNames, cacheKeys, state, history } = await stored(page);
  const [seen] = readRelease().files.map(({ path }) => path).filter((path) => path.startsWith('/a/directory-')); // which release was seen
  assert.deepEqual(local, { at: addressOf('my', 'TH'), seen });
  assert.deepEqual({ session, cookies, databases }, { session: {}, cookies: '', databases: [] });
  const { number } = readRelease();
  assert.deepEqual(cacheNames.sort(), [`release-${number}`, 'state']);
  assertSaysNothing([...cacheNames, ...cacheKeys.map((url) => url.slice(server.url.length - 1)), ...Object.entries(local).flat()]);
  assert.deepEqual(Object.keys(JSON.parse(state)).sort(), ['kept', 'languages', 'next', 'used', 'waiting']);
  assert.deepEqual(JSON.parse(state).languages, ['en', 'my']);
  assert.ok(history === 'null' || !/Johor|MM|none/.test(history), history);
});

test('no file, title or address of the site says what somebody looked for', () => {
  const paths = readRelease().files.map(({ path }) => path);
  assertSaysNothing(paths);
  for (const { address, html } of allPages()) {
    const title = /<title>(.*?)<\/title>/.exec(html)[1];
    assert.equal(title, address === '/leave.html' ? 'Units' : 'Kawan', address);
    const [, ...addresses] = html.split(/\bhref="/).map((rest) => rest.slice(0, rest.indexOf('"')));
    assertSaysNothing(addresses.filter((href) => href.startsWith('/') || href.startsWith('#')));
  }
});
