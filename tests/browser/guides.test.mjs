// Guides: found by taps without scripts, first what to do, and where somebody fears an office, never that office first.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  LANGUAGES, NEEDS, WEB_FONT_LANGUAGES, addressOf, allPages, browsing, directory, groupsOf, keptOnPhone, liveApp, newPhone, serve, text,
  texts, visible,
} from './kit.mjs';

const browser = browsing();
const COUNTRIES = ['MY', 'TH', 'SG', 'BN', 'HK', 'TW', 'ID', 'MM', 'KH', 'LA', 'VN', 'PH', 'BD', 'NP', 'TL'];
/** Their readers fear an office, so that whom to contact stands in the guide itself. */
const FEARFUL = ['guide-refugees', 'guide-official-involved'];
const MISSIONS = ['embassy', 'consulate'];
const STATE_OFFICES = ['government_hotline', 'labour_office'];
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** Every guide of the site: `{ address, language, title, html }`. */
const guides = Array.from(allPages()).filter(({ html }) => html.includes('<ol class="steps">')).map(({ address, html }) => ({
  address,
  html,
  language: /<html lang="(\w+)">/.exec(html)[1],
  title: /<h1>(.*?)<\/h1>/.exec(html)[1],
}));

const guideOf = (language, key) => guides.find((guide) => guide.language === language && guide.title === text(language, key));

const choice = (page, words) => page.locator(`.choice:visible:text-is("${words}")`);

/** From the first screen to a guide, as a person goes. */
async function tapToGuide(page, language, key) {
  await page.goto(server.at('/index.html#choose'));
  await page.locator(`.choice[lang="${language}"]:visible`).tap();
  await page.locator('h1:visible', { hasText: text(language, 'where-are-you') }).waitFor();
  await choice(page, text(language, 'guides-title')).tap();
  await page.locator('h1:visible', { hasText: text(language, 'guides-title') }).waitFor();
  await choice(page, text(language, key)).tap();
  await page.locator(`h1:text-is("${text(language, key)}")`).waitFor();
}

async function withoutScripts(t, options = {}) {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false, ...options });
  return phone.newPage();
}

/** What the page says, in its order. */
const headings = async (page) => (await page.locator('main h1, main h2').allTextContents()).map(visible);

describe('without scripts, by taps from the first screen', () => {
  test('what to do now comes first, in five steps at most, then why', async (t) => {
    const page = await withoutScripts(t);
    await tapToGuide(page, 'my', 'guide-first-hour');
    const said = (key) => text('my', key);
    const wanted = ['guide-first-hour', 'guide-do-now', 'guide-why', 'guide-good-to-know', 'guide-take-care', 'guide-law', 'guide-contact'];
    assert.deepEqual((await headings(page)).filter((heading) => wanted.map(said).includes(heading)), wanted.map(said));
    const steps = page.locator('ol.steps > li');
    assert.ok(await steps.count() >= 1 && await steps.count() <= 5);
    await steps.first().waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'my');
  });

  test('the law of a country folds open', async (t) => {
    const page = await withoutScripts(t);
    await tapToGuide(page, 'my', 'guide-first-hour');
    const part = page.locator('details.law', { hasText: text('my', 'country-MY') }).first();
    const rule = part.locator('li').first();
    assert.ok(!await rule.isVisible(), 'a guide of laws would hide what to do');
    await part.locator('summary').tap();
    await rule.waitFor();
    await part.locator('li .src').first().waitFor(); // no rule without its date
  });

  test('whom to contact leads to the help of a country, opened at the need', async (t) => {
    const page = await withoutScripts(t);
    await tapToGuide(page, 'my', 'guide-first-hour');
    await choice(page, text('my', 'country-TH')).tap();
    await page.waitForURL(`**${addressOf('my', 'TH')}#n${NEEDS.indexOf('arrested')}`);
    const need = page.locator(`#n${NEEDS.indexOf('arrested')}`);
    await need.locator('.row a.call[href^="tel:"]').first().waitFor();
    assert.ok(!await page.locator(`#n${NEEDS.indexOf('wages')} .row`).first().isVisible(), 'the others stay folded');
  });

  test('its sources can be seen', async (t) => {
    const page = await withoutScripts(t);
    await tapToGuide(page, 'my', 'guide-first-hour');
    const sources = page.locator('details:has(> .sources)');
    await sources.locator('summary').tap();
    await sources.locator('li').first().waitFor();
  });
});

test('with scripts too, whom to contact leads to the need, open in the live app', async (t) => {
  const phone = await newPhone(t, browser, { serviceWorkers: 'block' });
  const page = await phone.newPage();
  await page.goto(server.at(guideOf('my', 'guide-wages-and-hours').address));
  await choice(page, text('my', 'country-MY')).tap();
  await liveApp(page);
  assert.equal(new URL(page.url()).pathname, addressOf('my', 'MY'));
  await page.locator(`#app #n${NEEDS.indexOf('wages')} .row a.call`).first().waitFor();
});

describe('every guide in every language', () => {
  test('is there', () => {
    const topics = Object.keys(texts('en')).filter((key) => key.startsWith('guide-') && guideOf('en', key));
    assert.ok(topics.length >= 27, `${topics.length} guides`);
    const missing = LANGUAGES.flatMap((language) => topics.filter((key) => !guideOf(language, key)).map((key) => `${language} ${key}`));
    assert.deepEqual(missing, []);
  });

  test('has one to five things to do, first of all', () => {
    for (const { address, html } of guides) {
      const [, steps] = /<ol class="steps">(.*?)<\/ol>/s.exec(html);
      const count = steps.match(/<li>/g).length;
      assert.ok(count >= 1 && count <= 5, `${address}: ${count}`);
      for (const later of ['class="para"', 'class="points"', 'class="need law"', 'class="sources"']) {
        const place = html.indexOf(later);
        assert.ok(place < 0 || place > html.indexOf('<ol class="steps">'), `${address}: ${later} comes before what to do`);
      }
    }
  });

  test('names its sources', () => {
    for (const { address, html } of guides) assert.match(html, /<ul class="sources"><li[ >]/, address);
  });
});

describe('where an office is feared, the first of each country stand in the guide', () => {
  const contacts = new Map(directory().contacts.map((contact) => [visible(contact.name), contact]));
  const isMission = ({ kind }) => MISSIONS.includes(kind);
  /** An office of one state for its own people: whoever fled that state must not be sent there first. */
  const isOfOneState = ({ kind, serves }) => STATE_OFFICES.includes(kind) && !serves.includes('*');

  /** In every language: `{ what, language, country, alone, rows }` for each country, in the order of the page. */
  async function listsOf(t, key) {
    const page = await withoutScripts(t);
    const all = [];
    for (const language of LANGUAGES) {
      await page.goto(server.at(guideOf(language, key).address));
      const lists = await page.locator('details.need:not(.law)').evaluateAll((found) => found.map((list) => ({
        title: list.querySelector('summary').textContent,
        alone: list.querySelector(':scope > .warn')?.textContent ?? '',
        rows: Array.from(list.querySelectorAll('.row'), (row) => ({
          name: row.querySelector('h3').textContent,
          warned: Array.from(row.querySelectorAll('.warn'), (line) => line.textContent),
          buttons: row.querySelectorAll('a.call, a.write').length,
          more: row.querySelector('a.more').getAttribute('href'),
        })),
      })));
      assert.deepEqual(lists.map(({ title }) => visible(title)), COUNTRIES.map((code) => visible(text(language, `country-${code}`))));
      all.push(...lists.map((list, place) => ({ ...list, language, country: COUNTRIES[place], what: `${language} ${COUNTRIES[place]}` })));
    }
    return all;
  }

  /** `what: name` for each list whose first contact is `unwanted`. */
  const first = (lists, unwanted) => lists.filter(({ rows }) => rows.length > 0 && unwanted(contacts.get(visible(rows[0].name))))
    .map(({ what, rows }) => `${what}: ${rows[0].name}`);

  for (const key of FEARFUL) {
    test(`${key}: by name, each with its full record; where nobody safe is known it is said`, async (t) => {
      for (const { what, language, country, alone, rows } of await listsOf(t, key)) {
        if (rows.length === 0) {
          assert.equal(visible(alone), visible(`${text(language, 'nobody-safe')} ${text(language, 'nobody-safe-advice')}`), what);
        }
        for (const { name, more } of rows) {
          assert.ok(contacts.has(visible(name)), `${what}: ${name} is unknown`);
          assert.match(more, new RegExp(`^${addressOf(language, country)}#c\\d+$`), what);
        }
      }
    });

    test(`${key}: no embassy that is warned of stands first`, async (t) => {
      for (const { what, language, rows } of await listsOf(t, key)) {
        const embassy = visible(text(language, 'warn-embassy_risk'));
        for (const line of rows[0]?.warned ?? []) assert.ok(!visible(line).includes(embassy), `${what}: ${rows[0].name}`);
      }
    });
  }

  test('whoever fled a government is sent to no mission first', async (t) => {
    assert.deepEqual(first(await listsOf(t, 'guide-refugees'), isMission), []);
  });

  test('nor to another office of one state', async (t) => {
    assert.deepEqual(first(await listsOf(t, 'guide-refugees'), isOfOneState), []);
  });

  // One's own mission is outside the chain of those officials, so it may; the guide says what to do where its staff are part of it.
  test('where an official is part of it, no office of the country one is in, where anybody else is known', async (t) => {
    const lists = await listsOf(t, 'guide-official-involved');
    const isTheirs = (list) => ({ kind, country }) => STATE_OFFICES.includes(kind) && country === list.country;
    const others = lists.filter((list) => list.rows.some(({ name }) => !isTheirs(list)(contacts.get(visible(name)))));
    assert.ok(others.length > 100);
    assert.deepEqual(others.flatMap((list) => first([list], isTheirs(list))), []);
  });

  test('"more about this" leads to the full record on the page of that country', async (t) => {
    const page = await withoutScripts(t);
    await tapToGuide(page, 'my', 'guide-refugees');
    const list = page.locator('details.need:not(.law)', { hasText: text('my', 'country-TH') });
    await list.locator('summary').tap();
    const name = await list.locator('h3').first().textContent();
    await list.locator('a.more').first().tap();
    await page.waitForURL(`**${addressOf('my', 'TH')}#c*`);
    await page.locator(`.card:target h3:text-is("${name}")`).waitFor();
  });
});

test('after one visit, with neither server nor network, a guide is found by taps, and leads on to help', async (t) => {
  const own = await serve();
  t.after(() => own.stop());
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await page.goto(own.at(addressOf('my', 'MY')));
  await keptOnPhone(page, groupsOf('my'));
  await own.stop();
  await phone.setOffline(true);

  await page.locator('#app .back').tap();
  await page.locator('#app h1', { hasText: text('my', 'where-are-you') }).waitFor();
  await choice(page, text('my', 'guides-title')).tap();
  await choice(page, text('my', 'guide-wages-and-hours')).tap();
  await page.locator('ol.steps > li').first().waitFor();
  const law = page.locator('details.law').first();
  await law.locator('summary').tap();
  await law.locator('li').first().waitFor();
  await choice(page, text('my', 'country-TH')).tap();
  await liveApp(page);
  await page.locator(`#app #n${NEEDS.indexOf('wages')} .row a.call`).first().waitFor();
});

describe('nothing is cut off at 320 pixels and twice the letters', () => {
  /** Blocks wider inside than out, and lines whose letters reach into the next: a tall script in a low line. */
  const cutOff = (page) => page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const root = document.documentElement;
    root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
    await document.fonts.ready;
    const pen = document.createElement('canvas').getContext('2d');
    const told = (what, element) => `${what}: ${element.localName}.${element.className} ${element.textContent.slice(0, 60)}`;
    const found = [];
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      if (!element.checkVisibility() || element.closest('.hide')) continue;
      const isBlock = !style.display.startsWith('inline') && style.display !== 'contents';
      if (isBlock && element.scrollWidth > element.clientWidth && element.clientWidth > 0) {
        found.push(told(`${element.scrollWidth} in ${element.clientWidth}`, element));
      }
      const own = Array.from(element.childNodes).filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const words = own.map(({ data }) => data).join(' ').trim();
      if (!words) continue;
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = pen.measureText(words);
      const line = parseFloat(style.lineHeight);
      if (above + below > line + 0.5) found.push(told(`letters ${(above + below).toFixed(1)} high in a line of ${line}`, element));
    }
    return found;
  });

  for (const language of WEB_FONT_LANGUAGES) {
    test(language, async (t) => {
      const page = await withoutScripts(t, { viewport: { width: 320, height: 640 } });
      const found = [];
      for (const key of ['guide-first-hour', 'guide-what-it-may-cost', ...FEARFUL]) {
        await page.goto(server.at(guideOf(language, key).address));
        found.push(...(await cutOff(page)).map((line) => `${key}: ${line}`));
      }
      assert.deepEqual(found, []);
    });
  }
});
