// From the first screen to a number in three taps: a worker from Myanmar, arrested in Malaysia.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NEEDS, browsing, directory, liveApp, newPhone, rank, serve, text, visible } from './kit.mjs';

const browser = browsing();
const ARRESTED = `#n${NEEDS.indexOf('arrested')}`;
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** Counts taps on the way; each must hit something that can be seen. */
function fingers(page) {
  let taps = 0;
  return {
    tap: async (target) => {
      await page.locator(target).tap();
      taps += 1;
    },
    taps: () => taps,
  };
}

async function threeTaps(page, root) {
  const finger = fingers(page);
  await finger.tap(`${root} .choice[lang="my"]`);
  await page.locator(`${root} .choice`, { hasText: text('my', 'country-MY') }).waitFor();
  await finger.tap(`${root} .choice:text-is("${text('my', 'country-MY')}")`);
  await finger.tap(`${root} ${ARRESTED} > summary`);
  const call = page.locator(`${root} ${ARRESTED} .row a.call[href^="tel:"]`).first();
  await call.waitFor();
  assert.ok(finger.taps() <= 3);
  return call;
}

async function assertSafeAndInOrder(page, root, at) {
  const ranked = rank({ country: 'MY', need: 'arrested', nationality: 'MM', language: 'my', at });
  const rows = page.locator(`${root} ${ARRESTED} .row`);
  const names = (await rows.locator('h3').allTextContents()).map(visible);
  assert.deepEqual(names, ranked.slice(0, names.length).map(({ name }) => visible(name)));
  assert.ok(names.length >= 3, `${names.length} rows`);

  const first = directory().contacts.find(({ id }) => id === ranked[0].id);
  assert.equal(first.enforcement, 'none', `${first.id} stands first`);
  const number = await rows.first().locator('a.call').first().getAttribute('href');
  const ours = ranked[0].channels.find(({ type }) => type === 'phone' || type === 'hotline');
  assert.equal(number, `tel:${ours.value}`);
}

test('without scripts', async (t) => {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(server.url);
  const call = await threeTaps(page, '#page');
  assert.match(await call.getAttribute('href'), /^tel:\+60\d{8,10}$/);
  await assertSafeAndInOrder(page, '#page', `${directory().compiled}T11:00+07:00`);
});

test('in the live app', async (t) => {
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  const at = '2026-03-03T10:00+08:00';
  await page.clock.setFixedTime(new Date(at));
  await page.goto(server.url);
  await liveApp(page);
  const call = await threeTaps(page, '#app');
  assert.match(await call.getAttribute('href'), /^tel:\+60\d{8,10}$/);
  await assertSafeAndInOrder(page, '#app', at);
});
