// Letters a cheap phone may lack come from our own fonts, and no more of them than a screen needs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { WEB_FONT_LANGUAGES, addressOf, browsing, liveApp, newPhone, serve, until } from './kit.mjs';

const browser = browsing();
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** The fonts Chromium drew an element with, ours marked as custom. */
async function fontsOf(page, selector) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return fonts;
}

/** Every letter that is not Latin, a digit or a mark of ours is drawn by our font. */
async function assertOwnLetters(page, selector) {
  await until(async () => {
    const shown = await page.locator(selector).first().textContent();
    const own = Array.from(shown).filter((letter) => /[\p{L}\p{M}]/u.test(letter) && !/\p{Script=Latin}/u.test(letter)).length;
    const fonts = await fontsOf(page, selector);
    const others = fonts.filter(({ isCustomFont }) => !isCustomFont).reduce((sum, { glyphCount }) => sum + glyphCount, 0);
    const rest = Array.from(shown).length - own;
    return own > 0 && fonts.some(({ isCustomFont, glyphCount }) => isCustomFont && glyphCount > 0) && others <= rest;
  }, `${selector} in our letters`);
}

function watchFonts(page) {
  const asked = new Set();
  page.on('request', (request) => {
    const found = /\/a\/([\w-]+)-[0-9a-f]{10}\.woff2$/.exec(request.url());
    if (found) asked.add(found[1]);
  });
  return asked;
}

describe('a help page is drawn in its own font', () => {
  for (const language of WEB_FONT_LANGUAGES) {
    test(language, async (t) => {
      const phone = await newPhone(t, browser, { javaScriptEnabled: false });
      const page = await phone.newPage();
      const asked = watchFonts(page);
      await page.goto(server.at(addressOf(language, 'MY')));
      await assertOwnLetters(page, 'h1');
      await assertOwnLetters(page, '#n2 > summary h2');
      assert.deepEqual([...asked].filter((name) => !name.startsWith(`${language}-`)), [], 'fonts of other scripts');
      assert.ok(await page.evaluate((family) => document.fonts.check(`16px "${family}"`), `K ${language}`));
    });
  }
});

test('the first screen needs only the few letters of each language\'s name', async (t) => {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false });
  const page = await phone.newPage();
  const asked = watchFonts(page);
  await page.goto(server.url);
  for (const language of WEB_FONT_LANGUAGES) await assertOwnLetters(page, `.choice[lang="${language}"]`);
  assert.deepEqual([...asked].sort(), WEB_FONT_LANGUAGES.map((language) => `pick-${language}`).sort());
});

test('a language chosen in the live app brings its letters', async (t) => {
  const phone = await newPhone(t, browser);
  const page = await phone.newPage();
  await page.goto(server.url);
  await liveApp(page);
  await page.locator('#app .choice[lang="km"]').tap();
  await page.locator('html[lang="km"] #app h1').waitFor();
  await assertOwnLetters(page, '#app h1');
});

test('a message in the helper\'s language is drawn in that language\'s letters', async (t) => {
  const phone = await newPhone(t, browser, { javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(server.at(addressOf('my', 'TH')));
  await page.locator('#n2 > summary').tap();
  await page.locator('#n2 .msg > summary').tap();
  await assertOwnLetters(page, '#n2 .text[lang="th"]');
  await assertOwnLetters(page, '#n2 .text[lang="my"]');
});
