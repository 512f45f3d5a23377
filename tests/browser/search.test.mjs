// The live app's search: what people type is found, their input method is left alone, and nobody hears of it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, test } from 'node:test';
import {
  NEEDS, addressOf, browsing, groupsOf, keptOnPhone, liveApp, newPhone, ownErrors, serve, text, texts, until, visible,
} from './kit.mjs';

const browser = browsing();
const LANGUAGES = ['id', 'vi', 'th', 'my', 'km', 'bn'];
const SHOWN_FIRST = 3;
const MINUTE_MS = 60_000;
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** The cases of the search itself: `{ language, country, query, answers }`. */
const cases = fs.readFileSync(new URL('../fixtures/search_queries.tsv', import.meta.url), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([language, country, query, answers]) => ({ language, country, query, answers: answers.split(/ (?=need:|guide:|contact:)/) }));

const field = (page) => page.locator('#app .search input');
const hits = (page) => page.locator('#app .search li a');

/** The live app on a help page. */
async function live(t, language, country, { clock, ...options } = {}) {
  const phone = await newPhone(t, browser, { serviceWorkers: 'block', ...options });
  const errors = ownErrors(phone);
  const page = await phone.newPage();
  if (clock) await page.clock.install();
  await page.goto(server.at(addressOf(language, country)));
  await liveApp(page);
  return { phone, page, errors };
}

/** What the first hits are: `need:name`, `guide:name`, `contact:name`. */
async function found(page, language) {
  const titles = Object.entries(texts(language)).filter(([key]) => key.startsWith('guide-'));
  const topics = new Map(titles.map(([key, title]) => [visible(title), key.replace('guide-', '')]));
  const links = await hits(page).evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
  return links.map(([href, said]) => {
    if (/^#n\d+$/.test(href)) return `need:${NEEDS[Number(href.slice(2))]}`;
    return href.startsWith('/') ? `guide:${topics.get(visible(said))}` : `contact:${visible(said)}`;
  });
}

const isAnswer = (hit, answers) => answers.some((answer) => (answer.startsWith('contact:')
  ? hit.startsWith('contact:') && hit.toLowerCase().includes(answer.slice(8).toLowerCase()) : hit === answer));

describe('a right answer is among the first three', () => {
  for (const language of LANGUAGES) {
    const own = cases.filter((it) => it.language === language);
    for (const country of new Set(own.map((it) => it.country))) {
      test(`${language} in ${country}`, async (t) => {
        const { page } = await live(t, language, country);
        const arrived = page.waitForResponse((response) => response.url().includes(`/${language}-read-`));
        await field(page).tap();
        await arrived;
        for (const { query, answers } of own.filter((it) => it.country === country)) {
          await field(page).fill(query);
          await until(async () => {
            const first = (await found(page, language)).slice(0, SHOWN_FIRST);
            return first.some((hit) => isAnswer(hit, answers)) || Promise.reject(new Error(`${query}: ${first}, not ${answers}`));
          }, `an answer to ${query}`);
          assert.equal(await field(page).inputValue(), query);
        }
      });
    }
  }

  test('key by key, and nothing is shown for nothing', async (t) => {
    const { page } = await live(t, 'vi', 'TW');
    await field(page).pressSequentially('ho chieu');
    await until(async () => (await found(page, 'vi')).slice(0, SHOWN_FIRST).includes('need:passport_taken'), 'the passport');
    await field(page).fill('qqqqzzzz');
    await page.locator('#app .search', { hasText: text('vi', 'search-nothing') }).waitFor();
    await field(page).fill('');
    await page.getByText(text('vi', 'search-nothing')).waitFor({ state: 'detached' });
    assert.equal(await hits(page).count(), 0);
  });
});

describe('a tap on what was found', () => {
  test('opens the need', async (t) => {
    const { page } = await live(t, 'my', 'TH');
    await field(page).fill('ကိုယ်ဝန်');
    const place = NEEDS.indexOf('pregnant');
    await page.locator(`#app .search a[href="#n${place}"]`).tap();
    const need = page.locator(`#app #n${place}`);
    await need.locator('.row a.call').first().waitFor();
    assert.ok(await need.evaluate((details) => details.open));
    await until(() => need.locator('> summary').evaluate((summary) => {
      const { top, bottom } = summary.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }), 'the need in view');
  });

  test('opens the full record of a contact', async (t) => {
    const { page } = await live(t, 'id', 'MY');
    await field(page).fill('konsulat johor');
    const hit = hits(page).filter({ hasText: 'Johor Bahru' }).first();
    const card = page.locator(`#app ${await hit.getAttribute('href')}`);
    const name = await hit.locator('[lang="en"]').textContent();
    await hit.tap();
    await card.locator('h3').waitFor();
    assert.equal(await card.locator('h3').textContent(), name);
    await until(() => card.evaluate((it) => {
      const { top, bottom } = it.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }), 'the card in view');
    assert.equal(page.url(), server.at(addressOf('id', 'MY')), 'the record stands in no address');
  });

  test('goes to the guide, and the search is not in the history', async (t) => {
    const { page } = await live(t, 'th', 'TW');
    const length = await page.evaluate(() => history.length);
    await field(page).fill('สัญญาจ้าง');
    await hits(page).filter({ hasText: text('th', 'guide-your-contract') }).first().tap();
    await page.locator(`h1:text-is("${text('th', 'guide-your-contract')}")`).waitFor();
    await page.locator('ol.steps').waitFor();
    assert.equal(await page.evaluate(() => history.length), length);
  });
});

describe('the field is never written to while an input method composes', () => {
  const apart = (words) => words.normalize('NFD');
  /** As phones compose: each state is the whole word so far. `end` is what is taken at last. */
  const composed = {
    my: { country: 'MY', states: ['လ', 'လု', 'လုပ', 'လုပ်', 'လုပ်ခ'], end: 'လုပ်ခ', more: ['မ', 'မရ', 'မရပ', 'မရပါ'] },
    km: { country: 'TH', states: ['ច', 'ចា', 'ចាប', 'ចាប់'], end: 'ចាប់', more: ['ខ', 'ខ្', 'ខ្ល', 'ខ្លួន'] },
    th: { country: 'MY', states: ['ถ', 'ถู', 'ถูก'], end: 'ถูก', more: ['จ', 'จั', 'จับ'] },
    lo: { country: 'TH', states: ['ຖ', 'ຖື', 'ຖືກ'], end: 'ຖືກ', more: ['ຈ', 'ຈັ', 'ຈັບ'] },
    // Letters with their marks apart, as some keyboards send them: they must not be put together behind the person's back.
    vi: {
      country: 'TW',
      states: ['l', 'lu', 'luo', 'lươ', 'lươn', 'lương'].map(apart),
      end: apart('lương'),
      more: [' c', ' ch', ' chu', ' chư', ' chưa'].map(apart),
    },
  };

  const bytes = (words) => Buffer.from(words).toString('hex');

  /** From now on each write to the field by a script is noted: even one that writes the same ends what is being composed. */
  const watchWrites = (page) => page.evaluate(() => {
    window.written = [];
    const input = document.querySelector('#app .search input');
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    Object.defineProperty(input, 'value', {
      get,
      set(value) {
        window.written.push(value);
        set.call(this, value);
      },
    });
    for (const name of ['setAttribute', 'removeAttribute', 'setRangeText', 'setSelectionRange', 'blur', 'remove']) {
      const own = input[name];
      input[name] = function noted(...given) { window.written.push(`${name} ${given}`); return own.apply(this, given); };
    }
    window.ended = 0;
    input.addEventListener('compositionend', () => { window.ended += 1; });
    window.field = input;
  });

  async function assertUntouched(page, wanted) {
    assert.equal(bytes(await field(page).inputValue()), bytes(wanted), wanted);
    assert.deepEqual(await page.evaluate(() => window.written), []);
    assert.ok(await page.evaluate(() => window.field.isConnected && document.activeElement === window.field), 'the same field, still in focus');
  }

  for (const [language, { country, states, end, more }] of Object.entries(composed)) {
    test(`${language}, while a minute passes and the guides arrive`, async (t) => {
      const { phone, page, errors } = await live(t, language, country, { clock: true });
      let letIn;
      const wait = new Promise((resolve) => { letIn = resolve; });
      await page.route(`**/${language}-read-*.json`, async (route) => {
        await wait;
        await route.continue();
      });
      await watchWrites(page);
      const asked = page.waitForRequest(`**/${language}-read-*.json`);
      await field(page).tap();
      await asked;
      const keys = await phone.newCDPSession(page);
      const compose = async (before, state) => {
        await keys.send('Input.imeSetComposition', { text: state, selectionStart: state.length, selectionEnd: state.length });
        await until(async () => bytes(await field(page).inputValue()) === bytes(before + state), `${state} in the field`);
        await assertUntouched(page, before + state);
      };

      for (const state of states) await compose('', state);
      await hits(page).first().waitFor(); // found before the word is taken
      await page.clock.runFor(MINUTE_MS + 1000);
      await assertUntouched(page, states.at(-1));
      assert.equal(await page.evaluate(() => window.ended), 0, 'the minute ended what was being composed');

      const arrived = page.waitForResponse(`**/${language}-read-*.json`);
      letIn();
      await (await arrived).finished();
      await page.clock.runFor(100);
      await assertUntouched(page, states.at(-1));
      assert.equal(await page.evaluate(() => window.ended), 0, 'the guides ended what was being composed');

      await keys.send('Input.insertText', { text: end });
      await until(() => page.evaluate(() => window.ended > 0), 'the word taken');
      await assertUntouched(page, end);
      for (const state of more) await compose(end, state);
      await keys.send('Input.insertText', { text: more.at(-1) });
      await page.clock.runFor(MINUTE_MS + 1000);
      await assertUntouched(page, end + more.at(-1));
      await hits(page).first().waitFor();
      assert.deepEqual(errors, []);
    });
  }

  test('and the watch does see a write', async (t) => {
    const { page } = await live(t, 'en', 'MY');
    await watchWrites(page);
    await field(page).tap();
    await page.evaluate(() => { window.field.value = ''; });
    await assert.rejects(assertUntouched(page, ''));
  });
});

test('what is typed goes nowhere: no request, no storage, no address, and Enter sends nothing', async (t) => {
  const phone = await newPhone(t, browser);
  const asked = [];
  phone.on('request', (request) => asked.push([request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join('\n')));
  const page = await phone.newPage();
  await page.goto(server.at(addressOf('en', 'MY')));
  await keptOnPhone(page, groupsOf('en'));
  await page.reload();
  await liveApp(page);
  const word = 'Zqwxpassportj';
  await field(page).pressSequentially(word);
  await field(page).press('Enter');
  await field(page).fill(`${word} taken`);
  await hits(page).first().waitFor();
  await page.evaluate(() => document.querySelector('#app .search').requestSubmit());
  await page.locator('#app #n2 > summary').tap();
  assert.equal(page.url(), server.at(addressOf('en', 'MY')));
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const caught = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    const state = await (await caches.match('/state', { cacheName: 'state' }))?.text();
    const databases = await indexedDB.databases();
    const storage = [{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, names, caught, state];
    return JSON.stringify([storage, history.state, document.title, window.name]);
  });
  const holds = (told) => decodeURIComponent(told.replaceAll('%', '%25')).toLowerCase().includes(word.toLowerCase());
  assert.ok(!holds(kept), kept);
  assert.deepEqual(asked.filter(holds), []);
  assert.equal(await field(page).getAttribute('autocomplete'), 'off', 'browsers keep what is typed in fields');

  await page.reload(); // nor does the browser put it back for whoever takes the phone next
  await liveApp(page);
  assert.equal(await field(page).inputValue(), '');
});

test('without a connection everything is found, guides by their text too', async (t) => {
  const own = await serve();
  t.after(() => own.stop());
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await page.goto(own.at(addressOf('my', 'MY')));
  await keptOnPhone(page, groupsOf('my'));
  await own.stop();
  await phone.setOffline(true);
  await page.reload();
  await liveApp(page);
  await field(page).fill('ပတ္စပို႔ သိမ္းထား');
  await until(async () => (await found(page, 'my')).slice(0, SHOWN_FIRST).includes('need:passport_taken'), 'the passport');
  const title = text('my', 'guide-wages-and-hours');
  await field(page).fill(title);
  await hits(page).filter({ hasText: title }).first().tap();
  await page.locator('ol.steps > li').first().waitFor();
});
