// The offer check as somebody with an offer meets it: asked one thing at a time, told what to do, never told that it is safe.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { addressOf, axe, browsing, groupsOf, keptOnPhone, liveApp, newPhone, serve, text, until, visible } from './kit.mjs';

const browser = browsing();
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

const question = (page) => page.locator('#app #q');
const button = (page, words) => page.locator('#app .offer button', { hasText: new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`) });

async function choose(page, words) {
  const before = await question(page).textContent();
  await button(page, words).first().tap();
  await page.waitForFunction((was) => document.querySelector('#app #q')?.textContent !== was, before);
}

/** From the choice of countries to the first question. */
async function begin(page, language) {
  await page.locator('#app a.choice', { hasText: text(language, 'offer-title') }).tap();
  await question(page).filter({ hasText: text(language, 'offer-q-stage') }).waitFor();
}

async function head(page, language, { stage, origin, destination, sector }) {
  await choose(page, text(language, `offer-stage-${stage}`));
  await choose(page, text(language, `country-${origin}`));
  await choose(page, text(language, `country-${destination}`));
  await choose(page, text(language, `offer-sector-${sector}`));
}

/** Answers what is asked until a result stands: `told` by the id of the question, else "I don't know". */
async function answer(page, language, told) {
  const ids = Object.fromEntries(Object.keys(told).map((id) => [text(language, `offer-q-${id}`), id]));
  for (let turn = 0; turn < 60; turn += 1) {
    if (await page.locator('#app .verdict').count() > 0) return;
    const words = told[ids[visible(await question(page).textContent())]];
    if (typeof words === 'number') {
      await page.locator('#app .offer input[type="number"]').fill(String(words));
      await choose(page, text(language, 'next'));
    } else {
      await choose(page, words ?? text(language, 'dont-know'));
    }
  }
  assert.fail('no result after 60 questions');
}

async function start(t, language, options = {}) {
  const phone = await newPhone(t, browser, options);
  const page = await phone.newPage();
  await page.goto(server.at(addressOf(language)));
  await liveApp(page);
  await begin(page, language);
  return { phone, page };
}

describe('the whole path', () => {
  for (const [language, origin, destination] of [['my', 'MM', 'TH'], ['bn', 'BD', 'MY'], ['vi', 'VN', 'TW']]) {
    test(`${language}: an offer on a tourist visa with the passport taken away is a strong warning, without a line`, async (t) => {
      const { phone, page } = await start(t, language);
      await keptOnPhone(page, groupsOf(language));
      await phone.setOffline(true);
      await head(page, language, { stage: 'before_departure', origin, destination, sector: 'manufacturing' });
      await answer(page, language, {
        age: 25,
        visa: text(language, 'offer-visa-tourist'),
        passport_to_be_held: text(language, 'yes'),
        accommodation_locked: text(language, 'no'),
        threats: text(language, 'no'),
      });
      const verdict = page.locator('#app .verdict.grave');
      assert.equal(visible(await verdict.locator('h2').textContent()), text(language, 'offer-verdict-strong_warning'));
      const found = (await page.locator('#app details.need > summary').allTextContents()).map(visible);
      for (const sign of ['tourist_visa_for_work', 'passport_retention']) {
        assert.ok(found.includes(text(language, `offer-finding-${sign}`)), `${sign} in ${found}`);
      }
      const help = page.locator('#app a.choice', { hasText: text(language, 'offer-help-title') }).first();
      assert.match(await help.getAttribute('href'), /^\/p\/\w{5}\.html#n\d+$/);
    });
  }

  test('each sign opens to what to do and to the law it rests on', async (t) => {
    const { page } = await start(t, 'en');
    await head(page, 'en', { stage: 'at_work', origin: 'ID', destination: 'MY', sector: 'domestic_work' });
    await answer(page, 'en', { accommodation_locked: text('en', 'yes') });
    const sign = page.locator('#app details.need[open]', { hasText: text('en', 'offer-finding-restriction_of_movement') });
    await sign.locator('.do', { hasText: text('en', 'offer-do-restriction_of_movement') }).waitFor();
    const law = text('en', 'law-int-ilo-indicator-03-restriction-of-movement');
    await sign.locator('li', { hasText: law.slice(0, 40) }).waitFor();
  });

  test('the law is told in the language of the screen, also when that was changed on the way', async (t) => {
    const { page } = await start(t, 'en');
    await page.locator('#app .lang').tap();
    await page.locator('#app .choice[lang="km"]').tap();
    await begin(page, 'km');
    await head(page, 'km', { stage: 'at_work', origin: 'KH', destination: 'TH', sector: 'fishing' });
    await answer(page, 'km', { accommodation_locked: text('km', 'yes') });
    const law = text('km', 'law-int-ilo-indicator-03-restriction-of-movement');
    await page.locator('#app details.need[open] li', { hasText: law.slice(0, 40) }).waitFor();
  });

  test('nothing told is a question back, and what to ask the recruiter', async (t) => {
    const { page } = await start(t, 'en');
    await head(page, 'en', { stage: 'before_departure', origin: 'KH', destination: 'TH', sector: 'other' });
    await button(page, text('en', 'offer-done')).tap();
    await page.locator('#app .verdict', { hasText: text('en', 'offer-verdict-more_questions') }).waitFor();
    await page.locator('#app li', { hasText: text('en', 'offer-ask-licence_found') }).waitFor();
    assert.doesNotMatch(await page.locator('#app main').innerText(), /this (offer|job) is safe/i);
  });
});

describe('what was told', () => {
  test('stays when one goes back, and when the language changes', async (t) => {
    const { page } = await start(t, 'en');
    await head(page, 'en', { stage: 'before_departure', origin: 'MM', destination: 'TH', sector: 'construction' });
    const first = await question(page).textContent();
    await choose(page, text('en', 'dont-know'));
    const second = await question(page).textContent();
    await choose(page, text('en', 'back'));
    assert.equal(await question(page).textContent(), first);
    await choose(page, text('en', 'dont-know'));
    assert.equal(await question(page).textContent(), second);

    await page.locator('#app .lang').tap();
    await page.locator('#app .choice[lang="my"]').tap();
    await page.locator('#app a.choice', { hasText: text('my', 'offer-title') }).tap();
    const answered = page.locator('#app .offer [role="status"]').first();
    assert.equal(visible(await answered.textContent()), text('my', 'offer-answered', { count: '4' }));
  });

  test('is kept nowhere but in the running app', async (t) => {
    const { page } = await start(t, 'en');
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await head(page, 'en', { stage: 'before_departure', origin: 'PH', destination: 'SG', sector: 'domestic_work' });
    await answer(page, 'en', { age: 17 });
    const kept = await page.evaluate(async () => JSON.stringify([
      { ...localStorage }, { ...sessionStorage }, document.cookie, history.state, (await indexedDB.databases()).length, location.href,
    ]));
    assert.doesNotMatch(kept, /domestic|"17"|before_departure|fee|visa/);
    assert.deepEqual(asked.filter((url) => !new URL(url).pathname.match(/^\/(a|p)\//) && !url.endsWith('/sw.js')
      && !url.includes('/release.json') && !url.match(/\.(html|webmanifest|png|svg)$/)), []);
  });
});

test('without scripts the signs stand there to be read, and what to say when one is rushed', async (t) => {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(server.at(addressOf('th')));
  await page.locator('a.choice', { hasText: text('th', 'offer-title') }).tap();
  await page.locator('summary', { hasText: text('th', 'offer-rushed-title') }).tap();
  await page.locator('blockquote', { hasText: text('th', 'offer-rushed-say') }).waitFor();
  await page.locator('summary', { hasText: text('th', 'offer-finding-scam_compound_pattern') }).tap();
  await page.locator('.do', { hasText: text('th', 'offer-do-scam_compound_pattern') }).waitFor();
});

test('questions and result can be used without sight and without a mouse', async (t) => {
  const { page } = await start(t, 'km');
  const look = async (where) => {
    const { violations } = await axe(page).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`), []);
  };
  await look('the first question');
  await head(page, 'km', { stage: 'at_work', origin: 'KH', destination: 'TH', sector: 'fishing' });
  await until(() => page.evaluate(() => document.activeElement?.id === 'q'), 'who listens is taken to the question');
  await look('a question');
  await answer(page, 'km', { violence: text('km', 'yes'), accommodation_locked: text('km', 'yes') });
  await look('the result');
});
