// Without scripts, as in Opera Mini, on a KaiOS phone or in an old WebView: every page, every number, the way out.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { LANGUAGES, SITE, addressOf, allPages, browsing, newPhone, serve, text } from './kit.mjs';

const browser = browsing();
const E164_OR_NATIONAL = /^(\+[1-9]\d{6,14}|\d{3,11})$/;
const CALL = /href="(tel|sms):([^"?]*)(?:\?body=([^"]*))?"/g;
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

async function plainPage(t, address) {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(server.at(address));
  return page;
}

test('the first screen leads to countries, countries to help, and SOS opens', async (t) => {
  const page = await plainPage(t, '/');
  assert.equal(await page.locator('.choice').count(), LANGUAGES.length);
  await page.locator('#sos summary').tap();
  await page.locator('#sos a[href="tel:999"]').first().waitFor();

  await page.locator('.choice[lang="km"]').tap();
  await page.locator('h1', { hasText: text('km', 'where-are-you') }).waitFor();
  await page.locator('#sos summary').tap();
  await page.locator('#sos a[href="tel:191"]').first().waitFor();

  await page.locator(`.choice:text-is("${text('km', 'country-TH')}")`).tap();
  await page.locator('#sos', { hasText: text('km', 'country-TH') }).waitFor();
  await page.locator('.sos a.call[href="tel:191"]').waitFor();
});

test('every need opens to numbers, the ready message and the whole list', async (t) => {
  const page = await plainPage(t, addressOf('my', 'MY'));
  const needs = page.locator('details.need');
  assert.equal(await needs.count(), 20);
  for (const place of [2, 11]) {
    const need = page.locator(`#n${place}`);
    await need.locator(':scope > summary').tap();
    await need.locator('.row a[href^="tel:"]').first().waitFor();
    await need.locator('.msg > summary').tap();
    await need.locator('.msg .text[lang="my"]').waitFor();
  }
  await page.locator('.all > summary').tap();
  await page.locator('.all .card a[href^="tel:"]').first().waitFor();
});

test('"more about this" leads to the full record even when it is folded', async (t) => {
  const page = await plainPage(t, addressOf('en', 'MY'));
  await page.locator('#n2 > summary').tap();
  const more = page.locator('#n2 a.more').first();
  const card = page.locator(await more.getAttribute('href'));
  await more.tap();
  await card.locator('h3').waitFor(); // browsers open what is folded around a named element
});

test('the way out', async (t) => {
  const page = await plainPage(t, addressOf('en', 'MY'));
  await page.locator('a.leave').tap();
  await page.waitForURL('**/leave.html');
  assert.equal(await page.title(), 'Units');
});

test('all pages: numbers a phone can dial, no hole in the words, one heading', () => {
  let pages = 0;
  for (const { address, html: whole } of allPages()) {
    if (address === '/leave.html' || address === '/app.html') continue;
    const html = whole.replace(/<style>.*?<\/style>/s, '');
    pages += 1;
    for (const hole of ['{{', '}}', '⟦', '⟧', 'undefined', '{ $', '[object']) {
      assert.ok(!html.includes(hole), `${address}: ${hole}`);
    }
    const calls = [...html.matchAll(CALL)];
    assert.ok(calls.length >= 3, `${address}: ${calls.length} numbers`);
    for (const [link, , number, body] of calls) {
      assert.match(number, E164_OR_NATIONAL, `${address}: ${link}`);
      if (body) assert.ok(decodeURIComponent(body).length > 20, `${address}: ${link}`);
    }
    assert.equal(html.match(/<h1/g)?.length, 1, address);
    assert.match(html, /<a class="leave" href="\/leave\.html"/, address);
  }
  const countries = fs.readFileSync(SITE + addressOf('en'), 'utf8').match(/class="choice"/g).length;
  assert.ok(countries >= 10);
  assert.ok(pages >= 1 + LANGUAGES.length * (1 + countries), `${pages} pages`);
});

test('a text can be sent where a helper reads texts', async (t) => {
  const page = await plainPage(t, addressOf('en', 'KH'));
  assert.ok(await page.locator('a[href^="sms:"]').count() > 0);
});
