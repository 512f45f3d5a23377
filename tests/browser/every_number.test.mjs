// No number without its date, its confidence and its caution (promise P12): the whole directory as the pages show it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { addressOf, browsing, directory, newPhone, serve, text, texts, visible } from './kit.mjs';

const browser = browsing();
const COUNTRIES = ['MY', 'TH'];
const LANGUAGES = ['en', 'my'];
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** How a line of provenance reads: the numbers it is about, where there are several, a date or that there is none, then how sure. */
function provenance(language) {
  const literal = (shown) => shown.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const dated = visible(text(language, 'source-of', { date: '<>' })).split('<>').map(literal).join('.+');
  const undated = literal(text(language, 'source-undated'));
  const sure = ['high', 'medium', 'low'].map((level) => literal(text(language, `confidence-${level}`))).join('|');
  return `^([\\d, ]+: )?(${dated}|${undated})\\..*(${sure})\\.$`;
}

async function page(t, language, country) {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false });
  const it = await phone.newPage();
  await it.goto(server.at(addressOf(language, country)));
  return it;
}

/** In the page: numbers outside the emergency strip, and what stands with each. */
const numbersWithout = (it, pattern) => it.evaluate((like) => {
  const dated = new RegExp(like);
  const clean = (shown) => shown.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
  const numbers = document.querySelectorAll('main :is(a[href^="tel:"], a[href^="sms:"], a[href*="wa.me/"], .unchecked bdi, .big)');
  const outside = Array.from(numbers).filter((number) => !number.closest('.sos > ul, .sosall, .msg'));
  const bare = outside.filter((number) => {
    const around = number.closest('.row, .card');
    // In the strip's own list of people to talk to, lines follow one another.
    let lines = around ? Array.from(around.querySelectorAll('.src')) : [];
    for (let next = number.nextElementSibling; !around && next && next.localName !== 'a'; next = next.nextElementSibling) lines.push(next);
    return !lines.some((line) => dated.test(clean(line.textContent)));
  });
  return { seen: outside.length, bare: bare.map((number) => number.closest('article, details').textContent.slice(0, 80)) };
}, pattern);

/** For each place where a contact stands: whether a warning with these words is above its first button. A place without a button needs
    the words all the same. */
const warnedAbove = (it, name, words = '') => it.evaluate(([wanted, said]) => {
  const clean = (shown) => shown.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
  const places = Array.from(document.querySelectorAll('.card, .row'));
  return places.filter((place) => clean(place.querySelector('h3').textContent) === wanted).map((place) => {
    const line = Array.from(place.querySelectorAll('.warn')).find((warn) => clean(warn.textContent).includes(said));
    const button = place.querySelector('a.call, a.write');
    return Boolean(line) && (!button || Boolean(line.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING));
  });
}, [visible(name), words]);

for (const country of COUNTRIES) {
  for (const language of LANGUAGES) {
    describe(`${country} in ${language}`, () => {
      test('every number of a contact stands with its date and confidence', async (t) => {
        const { seen, bare } = await numbersWithout(await page(t, language, country), provenance(language));
        assert.ok(seen > 100, `${seen} numbers`);
        assert.deepEqual(bare, []);
      });

      test('so does every emergency number', async (t) => {
        const it = await page(t, language, country);
        const dated = new RegExp(provenance(language));
        const lines = (await it.locator('.sos > .src').allTextContents()).map(visible).filter((line) => dated.test(line));
        const told = lines.flatMap((line) => line.split(':')[0].split(', '));
        const codes = await it.locator('.sos > ul a.call').evaluateAll((calls) => calls.map((call) => call.href.replace('tel:', '')));
        assert.ok(codes.length > 0);
        assert.deepEqual(codes.filter((code) => !told.includes(code)), []);
      });

      test('what must be known before a call stands above the first button', async (t) => {
        const it = await page(t, language, country);
        const cautions = texts(language);
        const warned = directory().contacts.filter((contact) => contact.warn_before_call && contact.country === country);
        assert.ok(warned.length > 2, `${warned.length} contacts`);
        for (const { id, name } of warned) {
          const caution = visible(cautions[`caution-${id}`]);
          const shown = await warnedAbove(it, name, caution);
          assert.ok(shown.length > 0, `${id} is nowhere`);
          assert.ok(shown.every(Boolean), `${id}: ${caution}`);
        }
      });

      test('a line that enforces says so above its button, and where police answer the strip does', async (t) => {
        const it = await page(t, language, country);
        const enforcing = directory().contacts.filter((contact) => contact.enforcement !== 'none' && contact.country === country);
        for (const { id, name } of enforcing) {
          const shown = await warnedAbove(it, name);
          assert.ok(shown.every(Boolean), id);
        }
        const strip = (await it.locator('.sos > *').allTextContents()).map(visible);
        const caution = strip.indexOf(visible(text(language, 'emergency-caution')));
        assert.ok(caution >= 0 && caution < strip.findIndex((line) => line.includes('999') || line.includes('191')), String(strip));
      });
    });
  }
}
