// Cards to hold up to an officer or a doctor: one's own sentence to tap, theirs in large letters, and nothing else on paper.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LANGUAGES, addressOf, allPages, browsing, groupsOf, keptOnPhone, liveApp, newPhone, serve, text } from './kit.mjs';

const browser = browsing();
/** The language of offices, by country of the screen. */
const OFFICE = { MY: 'ms', TH: 'th', SG: 'en', HK: 'zh-Hant', TW: 'zh-Hant', KH: 'km', VN: 'vi' };
/** The officer's letters are at least so many times as high as one's own. */
const LARGER = 1.5;
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

const cardPages = Array.from(allPages()).filter(({ html }) => html.includes('class="huge"'));
const cardsOf = (language) => cardPages.find(({ html }) => html.includes(`<html lang="${language}">`)).address;

/** The part of one country, folded open. */
async function unfold(page, language, country) {
  const part = page.locator('details.need', { has: page.locator(`summary span:text-is("${text(language, `country-${country}`)}")`) });
  await part.locator(':scope > summary').tap();
  return part;
}

async function withoutScripts(t, language) {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(server.at(cardsOf(language)));
  return page;
}

const height = (words) => words.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test('there is a page of cards in every language', () => {
  assert.equal(cardPages.length, LANGUAGES.length);
});

describe('a card folds open without scripts: theirs large, one\'s own beneath', () => {
  for (const language of ['my', 'bn', 'vi']) {
    test(language, async (t) => {
      const page = await withoutScripts(t, language);
      for (const [country, office] of Object.entries(OFFICE)) {
        const part = await unfold(page, language, country);
        const card = part.locator('details.show').first();
        const summary = card.locator('summary');
        const own = await summary.textContent();
        assert.equal(await summary.getAttribute('lang'), language, country);
        const huge = card.locator('.huge');
        assert.ok(!await huge.isVisible(), `${country}: nothing is held up before it is tapped`);
        await summary.tap();
        await huge.waitFor();
        assert.equal(await huge.getAttribute('lang'), office, country);
        if (office === language) continue; // one sentence says both
        const beneath = card.locator(`.held p[lang="${language}"]`);
        assert.equal(await beneath.textContent(), own, country);
        const [theirs, mine] = [await huge.boundingBox(), await beneath.boundingBox()];
        assert.ok(mine.y >= theirs.y + theirs.height, `${country}: one's own stands above`);
        assert.ok(await height(huge) >= LARGER * await height(beneath), `${country}: ${await height(huge)} and ${await height(beneath)}`);
        await part.locator(':scope > summary').tap();
      }
    });
  }

  test('every card, in the language of each country\'s offices', async (t) => {
    const page = await withoutScripts(t, 'my');
    for (const [country, office] of Object.entries(OFFICE)) {
      const part = await unfold(page, 'my', country);
      const lines = part.locator('.huge');
      const spoken = await lines.evaluateAll((all) => all.map(({ lang, textContent }) => [lang, textContent.trim().length]));
      assert.ok(spoken.length >= 10, `${country}: ${spoken.length} cards`);
      assert.deepEqual([...new Set(spoken.map(([lang]) => lang))], [office], country);
      assert.ok(spoken.every(([, length]) => length > 2), country);
    }
  });
});

test('a card turns round and fills the screen, without a script, and comes back', async (t) => {
  const page = await withoutScripts(t, 'km');
  const part = await unfold(page, 'km', 'TH');
  const card = part.locator('.show').first();
  await card.locator('summary').tap();
  const huge = card.locator('.huge');
  const turned = () => huge.evaluate((line) => new DOMMatrix(getComputedStyle(line).transform).a);
  assert.equal(await turned(), 1);
  await card.locator('label', { hasText: text('km', 'cards-flip') }).tap();
  assert.equal(await turned(), -1);
  await card.locator('label', { hasText: text('km', 'cards-grow') }).tap();
  const { x, y, width, height } = await huge.boundingBox();
  assert.deepEqual([x, y, width, height].map(Math.round), [0, 0, 360, 640]);
  await card.locator('label', { hasText: text('km', 'cards-grow') }).tap();
  assert.ok((await huge.boundingBox()).height < 640);
  await card.locator('label', { hasText: text('km', 'cards-flip') }).tap();
  assert.equal(await turned(), 1);
});

test('on paper stands the card, without what can only be tapped', async (t) => {
  const page = await withoutScripts(t, 'my');
  const part = await unfold(page, 'my', 'TH');
  const [first, second] = [part.locator('.show').nth(0), part.locator('.show').nth(1)];
  await first.locator('summary').tap();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await first.locator('.huge').isVisible());
  assert.ok(!await second.locator('.huge').isVisible(), 'a card that was not opened');
  const left = await page.locator('.top, .listen, [data-update], .sosall li').evaluateAll((all) => all.filter((it) => it.checkVisibility())
    .map(({ className }) => className));
  assert.deepEqual(left, []);
});

test('after one visit, with neither server nor network, a card is found by taps', async (t) => {
  const own = await serve();
  t.after(() => own.stop());
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await page.goto(own.at(addressOf('my', 'TH')));
  await keptOnPhone(page, groupsOf('my'));
  await own.stop();
  await phone.setOffline(true);
  await page.reload();
  await liveApp(page);
  await page.locator('#app .back').tap();
  await page.locator('#app .choice', { hasText: text('my', 'cards-title') }).tap();
  await page.waitForURL(`**${cardsOf('my')}`);
  const part = await unfold(page, 'my', 'TH');
  await part.locator('.show > summary').first().tap();
  await part.locator('.huge[lang="th"]').first().waitFor();
});
