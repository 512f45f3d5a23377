// Leaving fast (promise P4): blank at once, a harmless page, and Back does not return.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { addressOf, browsing, keptOnPhone, liveApp, newPhone, readingPages, serve, startLine, until, withoutApp } from './kit.mjs';

const browser = browsing();
const PAGES = {
  'first screen': '/index.html',
  countries: addressOf('my'),
  help: addressOf('my', 'MY'),
  reading: readingPages('my')[0],
};
const AWAY = '/leave.html';
const NOWHERE = 'about:blank';
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** A page reached by hand from an empty tab, as the browser's own history has it. */
async function arrive(t, address, { live = true, ...options } = {}) {
  const phone = await newPhone(t, browser, options);
  const page = await phone.newPage();
  await page.goto(server.at(address));
  if (live) await liveApp(page);
  return { phone, page };
}

const gone = (page) => page.waitForURL(`**${AWAY}`);

async function assertNoWayBack(page) {
  assert.equal(await page.title(), 'Units');
  assert.equal(await page.evaluate(() => history.length), 2); // the empty tab and the harmless page
  await page.goBack();
  assert.equal(page.url(), NOWHERE);
  await page.goForward();
  assert.equal(new URL(page.url()).pathname, AWAY);
}

for (const [name, address] of Object.entries(PAGES)) {
  const isLive = name !== 'reading';
  for (const live of isLive ? [false, true] : [false]) {
    test(`${name}${live ? ', live' : ', plain'}: big, in sight, first in the order of focus`, async (t) => {
      const { page } = await arrive(t, address, { live, javaScriptEnabled: live });
      const button = page.locator(`${live ? '#app' : '#page'} a.leave`);
      const { width, height, x, y } = await button.boundingBox();
      assert.ok(height >= 48 && width >= 48, `${width} x ${height}`);
      assert.ok(x >= 0 && y >= 0 && x + width <= 360 && y + height <= 640);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      assert.ok((await button.boundingBox()).y < 64, 'it stays in reach on a long page');
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('Tab');
      assert.ok(await button.evaluate((element) => element === document.activeElement));
    });
  }

  test(`${name}: a tap leaves for good`, async (t) => {
    const { page } = await arrive(t, address, { live: isLive });
    await page.locator(`${isLive ? '#app' : '#page'} a.leave`).tap();
    await gone(page);
    await assertNoWayBack(page);
  });
}

test('blank before anything else, while the harmless page is still on its way', async (t) => {
  const line = await startLine(server.url);
  t.after(() => line.close());
  let go;
  const hold = new Promise((resolve) => { go = resolve; });
  line.fail((path) => path === AWAY && { hold });
  const phone = await newPhone(t, browser, { serviceWorkers: 'block' });
  const page = await phone.newPage();
  await page.goto(line.at(PAGES.help));
  await liveApp(page);
  // In the very task of the tap: whatever the next frame is, it is white.
  const seen = await page.evaluate(() => {
    document.querySelector('#app a.leave').click();
    return {
      children: document.body.children.length,
      visibility: getComputedStyle(document.body).visibility,
      background: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
  assert.deepEqual(seen, { children: 0, visibility: 'hidden', background: 'rgb(255, 255, 255)' });
  await until(() => line.requests.includes(AWAY), 'the harmless page asked for');
  go();
  await gone(page);
});

test('after moving around a lot there is still nothing of ours behind', async (t) => {
  const { page } = await arrive(t, '/index.html');
  await page.locator('#app .choice[lang="en"]').tap();
  await page.locator('#app .choice', { hasText: 'Malaysia' }).tap();
  await page.locator('#app #n2 > summary').tap();
  await page.locator('#app #n2 a.more').first().tap();
  await page.locator('#app .sosjump').tap();
  await page.locator('#app .back').tap();
  await page.locator('#app .choice', { hasText: 'Thailand' }).tap();
  await page.locator('#app h1', { hasText: 'What happened?' }).waitFor();
  await page.locator('#app a.leave').tap();
  await gone(page);
  await assertNoWayBack(page);
});

test('from a plain page that has scripts but no app', async (t) => {
  const { page } = await arrive(t, PAGES.help, { live: false });
  await withoutApp(page.context());
  await page.reload();
  await page.locator('#page a.leave').tap();
  await gone(page);
  await assertNoWayBack(page);
});

describe('keys', () => {
  test('Shift three times leaves', async (t) => {
    const { page } = await arrive(t, PAGES.help);
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
    await gone(page);
    await assertNoWayBack(page);
  });

  test('Shift as people type it, and Escape, do nothing', async (t) => {
    const { page } = await arrive(t, PAGES.help);
    for (const key of ['Shift+a', 'Shift+b', 'Shift', 'Shift+c', 'Escape']) await page.keyboard.press(key);
    await page.locator('#app #n2 > summary').tap(); // the page is still there and works
    await page.locator('#app #n2 a.call').first().waitFor();
    assert.equal(new URL(page.url()).pathname, PAGES.help);
  });
});

test('without a network', async (t) => {
  const { phone, page } = await arrive(t, PAGES.help);
  await keptOnPhone(page, ['core']);
  await phone.setOffline(true);
  await page.locator('#app a.leave').tap();
  await gone(page);
  await page.locator('h1', { hasText: 'Units' }).waitFor();
  await page.goBack();
  assert.equal(page.url(), NOWHERE);
});
