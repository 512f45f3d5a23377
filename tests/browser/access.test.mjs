// For eyes, thumbs, keys and screen readers: seven languages by the rules of axe, eleven at 320 pixels and at twice the letters.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LANGUAGES, addressOf, axe, browsing, liveApp, newPhone, readingPages, serve, until, withoutApp } from './kit.mjs';

const browser = browsing();
const AXE_LANGUAGES = ['en', 'my', 'km', 'bn', 'ne', 'th', 'lo'];
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** They are all made alike. */
const someReading = (language) => readingPages(language).slice(0, 1);

/** Light in every language; the colours of the dark are the same in all, so two must do. */
async function violations(page, language, what) {
  const look = () => axe(page).exclude('details:not([open]) > :not(summary)'); // what is folded cannot be met
  const said = async (it) => (await it.analyze()).violations
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${what}: ${id} at ${html.slice(0, 120)}`));
  const light = await said(look());
  if (!['en', 'my'].includes(language)) return light;
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await said(look().withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((line) => `dark ${line}`)];
}

describe('axe finds nothing, light and dark', () => {
  for (const language of AXE_LANGUAGES) {
    test(`${language}, plain`, async (t) => {
      const phone = await newPhone(t, browser, { serviceWorkers: 'block' });
      await withoutApp(phone);
      const page = await phone.newPage();
      const found = [];
      if (language === 'en') {
        await page.goto(server.at('/index.html#choose'));
        await page.locator('#sos > summary').tap();
        found.push(...await violations(page, language, 'first screen'));
      }
      await page.goto(server.at(addressOf(language)));
      found.push(...await violations(page, language, 'countries'));
      await page.goto(server.at(addressOf(language, 'MY')));
      await page.locator('#page #n2 > summary').tap();
      await page.locator('#page #n2 .msg > summary').tap();
      found.push(...await violations(page, language, 'help'));
      for (const address of someReading(language)) {
        await page.goto(server.at(address));
        found.push(...await violations(page, language, address));
      }
      assert.deepEqual(found, []);
    });

    test(`${language}, live, with questions open`, async (t) => {
      const phone = await newPhone(t, browser, { serviceWorkers: 'block' });
      const page = await phone.newPage();
      await page.goto(server.at(addressOf(language, 'MY')));
      await liveApp(page);
      await page.locator('#app .ask > summary').tap();
      await page.locator('#app .ask input[type="text"]').fill('Qwxyz');
      await page.locator('#app .ask input[type="text"]').blur();
      await page.locator('#app .ask [role="alert"]').waitFor();
      await page.locator('#app #n2 > summary').tap();
      await page.locator('#app #n2 .row').first().waitFor();
      assert.deepEqual(await violations(page, language, 'help'), []);
    });
  }
});

describe('nothing has to be pushed sideways', () => {
  /** Everything unfolded, every letter there. */
  const unfolded = async (page) => {
    await page.evaluate(async () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await document.fonts.ready;
    });
  };

  const overflow = (page) => page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const right = (element) => element.getBoundingClientRect().right;
    const [widest] = Array.from(document.querySelectorAll('body *')).sort((a, b) => right(b) - right(a));
    return `${scrollWidth} in ${clientWidth}: ${widest.outerHTML.slice(0, 200)}`;
  });

  for (const language of LANGUAGES) {
    test(language, async (t) => {
      const phone = await newPhone(t, browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
      const page = await phone.newPage();
      const wide = [];
      const look = async (what) => {
        await unfolded(page);
        for (const [width, letters] of [[320, ''], [360, '200%'], [320, '200%']]) {
          await page.setViewportSize({ width, height: 640 });
          await page.evaluate((size) => {
            const root = document.documentElement;
            root.style.fontSize = ''; // then as many times the size that the sheet gives it
            if (size) root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
          }, letters);
          const found = await overflow(page);
          if (found) wide.push(`${what}, ${width} px, ${letters || '100%'}: ${found}`);
        }
      };
      if (language === 'en') {
        await page.goto(server.url);
        await look('first screen');
      }
      await page.goto(server.at(addressOf(language)));
      await look('countries');
      await page.goto(server.at(addressOf(language, 'MY')));
      await look('help');
      for (const address of someReading(language)) {
        await page.goto(server.at(address));
        await look(address);
      }
      assert.deepEqual(wide, []);
    });
  }

  test('the live app\'s questions', async (t) => {
    const phone = await newPhone(t, browser, { serviceWorkers: 'block', viewport: { width: 320, height: 640 } });
    const page = await phone.newPage();
    for (const language of ['en', 'my', 'vi']) {
      await page.goto(server.at(addressOf(language, 'MY')));
      await liveApp(page);
      await page.locator('#app #n2 > summary').tap();
      await page.locator('#app #n2 .row').first().waitFor();
      await unfolded(page);
      assert.equal(await overflow(page), null, language);
    }
  });
});

describe('what is tapped is big enough', () => {
  /** Smaller than 48 high or 44 wide, of what can be seen. */
  const small = (page) => page.evaluate(() => {
    const tapped = 'header a, .choice, summary, .call, .write, .copy, .plain, .back, .more, .ask select, .ask input[type="text"], .tick';
    return Array.from(document.querySelectorAll(tapped)).filter((it) => it.checkVisibility()).flatMap((it) => {
      const { width, height } = it.getBoundingClientRect();
      return height < 47.9 || width < 43.9 ? [`${width.toFixed()} x ${height.toFixed()}: ${it.outerHTML.slice(0, 120)}`] : [];
    });
  });

  for (const language of ['en', 'my', 'th', 'vi']) {
    test(language, async (t) => {
      const phone = await newPhone(t, browser, { serviceWorkers: 'block' });
      const page = await phone.newPage();
      for (const address of ['/index.html#choose', addressOf(language), addressOf(language, 'TH')]) {
        await page.goto(server.at(address));
        await liveApp(page);
        await page.locator('#app details').first().locator(':scope > summary').tap();
        for (const folded of ['.ask', '#n2', '.all']) {
          const summary = page.locator(`#app ${folded} > summary`);
          if (await summary.count()) await summary.tap();
        }
        assert.deepEqual(await small(page), [], address);
      }
    });
  }
});

describe('keys', () => {
  for (const live of [false, true]) {
    test(`${live ? 'live' : 'plain'}: leaving comes first, Enter opens a need, the next stops are its links`, async (t) => {
      const phone = await newPhone(t, browser, live ? {} : { javaScriptEnabled: false });
      const page = await phone.newPage();
      await page.goto(server.at(addressOf('en', 'MY')));
      if (live) await liveApp(page);
      const focused = (what) => page.evaluate((selector) => document.activeElement.matches(selector), what);
      await page.keyboard.press('Tab');
      assert.ok(await focused('a.leave'));
      for (let stops = 0; !await focused('#n2 > summary'); stops += 1) {
        assert.ok(stops < 40, 'the need is never reached');
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await until(() => page.locator('#n2').evaluate((need) => need.open), 'the need open');
      assert.ok(await focused('#n2 > summary'), 'the focus stays where it was');
      await page.locator('#n2 a.call').first().waitFor();
      await page.keyboard.press('Tab');
      assert.ok(await focused('#n2 a, #n2 button'));
    });
  }

  test('a change of screen in the live app is announced by its heading', async (t) => {
    const phone = await newPhone(t, browser);
    const page = await phone.newPage();
    await page.goto(server.url);
    await liveApp(page);
    await page.locator('#app .choice[lang="en"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#app h1', { hasText: 'Where are you?' }).waitFor();
    await until(() => page.evaluate(() => document.activeElement.matches('#app h1')), 'the heading in focus');
  });
});
