// After one visit the server is gone and so is the network: everything still works.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEEDS, addressOf, browsing, groupsOf, keptOnPhone, liveApp, newPhone, rank, readingPages, serve, text } from './kit.mjs';

const browser = browsing();
const ARRESTED = `#n${NEEDS.indexOf('arrested')}`;

/** One visit to the Burmese page of Malaysia, then no server and no network at all. */
async function visitThenLoseEverything(t, options) {
  const server = await serve();
  t.after(() => server.stop());
  const phone = await newPhone(t, browser, options);
  const page = await phone.newPage();
  await page.goto(server.url);
  await page.locator('#app .choice[lang="my"]').tap();
  await page.locator(`#app .choice:text-is("${text('my', 'country-MY')}")`).tap();
  await page.locator(`#app ${ARRESTED}`).waitFor();
  await keptOnPhone(page, groupsOf('my'));
  await server.stop();
  await phone.setOffline(true);
  return { phone, page, server };
}

const call = (page) => page.locator(`${ARRESTED} .row a.call[href^="tel:"]`).first();

test('reloading and a new tab', async (t) => {
  const { phone, page, server } = await visitThenLoseEverything(t);
  await page.locator('#app [data-update="offline"]').waitFor(); // the person is told that it still works
  await page.reload();
  await liveApp(page);
  await page.locator(`#app ${ARRESTED} > summary`).tap();
  await call(page).waitFor();

  const tab = await phone.newPage();
  await tab.goto(server.url);
  await tab.waitForURL(server.at(addressOf('my', 'MY'))); // the last page, without choosing again
  await liveApp(tab);
  assert.equal(await tab.title(), 'Kawan');
});

test('the kept plain page needs neither the app nor scripts', async (t) => {
  const { phone, server } = await visitThenLoseEverything(t);
  const tab = await phone.newPage();
  const devtools = await phone.newCDPSession(tab);
  await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
  await tab.goto(server.at(addressOf('my', 'MY')));
  await tab.locator(`#page ${ARRESTED} > summary`).tap();
  await call(tab).waitFor();
});

test('a language never visited, by a tap and by its address', async (t) => {
  const { phone, page, server } = await visitThenLoseEverything(t);
  await page.reload();
  await liveApp(page);
  await page.locator('#app .lang').tap();
  await page.locator('#app .choice[lang="th"]').tap();
  await page.locator('#app h1', { hasText: text('th', 'where-are-you') }).waitFor();
  await page.locator(`#app .choice:text-is("${text('th', 'country-TH')}")`).tap();
  await page.locator('#app h1', { hasText: text('th', 'what-happened') }).waitFor();
  await page.locator(`#app ${ARRESTED} > summary`).tap();
  await call(page).waitFor();
  assert.equal(new URL(page.url()).pathname, addressOf('th', 'TH'));

  const tab = await phone.newPage(); // the plain page is not there: the app's frame stands in for it
  await tab.goto(server.at(addressOf('vi', 'LA')));
  await tab.locator('#app h1', { hasText: text('vi', 'what-happened') }).waitFor();
  assert.equal(await tab.locator('html').getAttribute('lang'), 'vi');
});

test('pages for reading in the language visited', async (t) => {
  const { phone, server } = await visitThenLoseEverything(t);
  const tab = await phone.newPage();
  for (const address of readingPages('my').slice(0, 3)) {
    await tab.goto(server.at(address));
    await tab.locator('#page h1').waitFor();
  }
});

test('another country', async (t) => {
  const { page } = await visitThenLoseEverything(t);
  const at = '2026-03-03T10:00+07:00';
  await page.clock.setFixedTime(new Date(at));
  await page.reload();
  await liveApp(page);
  await page.locator('#app .back').tap();
  await page.locator(`#app .choice:text-is("${text('my', 'country-TH')}")`).tap();
  await page.locator('#app #sos', { hasText: text('my', 'country-TH') }).waitFor();
  await page.locator(`#app ${ARRESTED} > summary`).tap();
  const [first] = rank({ country: 'TH', need: 'arrested', nationality: 'MM', language: 'my', at });
  assert.equal(await page.locator(`${ARRESTED} h3`).first().textContent(), first.name);
});

test('three taps from the first screen', async (t) => {
  const { phone, server } = await visitThenLoseEverything(t);
  const tab = await phone.newPage();
  await tab.goto(server.at('/index.html#choose'));
  await liveApp(tab);
  await tab.locator('#app .choice[lang="my"]').tap();
  await tab.locator(`#app .choice:text-is("${text('my', 'country-MY')}")`).tap();
  await tab.locator(`#app ${ARRESTED} > summary`).tap();
  await call(tab).waitFor();
});

test('a worker that was lost by accident costs nothing but the net: the next visit brings it back', async (t) => {
  const server = await serve();
  t.after(() => server.stop());
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await page.goto(server.at(addressOf('en', 'MY')));
  await keptOnPhone(page, ['core', 'en', 'app']);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });
  await page.reload();
  await keptOnPhone(page, ['core', 'en', 'app']);
  await phone.setOffline(true);
  await page.reload();
  await liveApp(page);
});
