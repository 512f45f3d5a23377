// The live app takes the plain page's place unnoticed, ranks as the engine does, and gives the place back when it stops.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  NEEDS, addressOf, browsing, directory, keptOnPhone, liveApp, newPhone, newsLine, rank, serve, text, until, visible, withoutApp,
} from './kit.mjs';

const browser = browsing();
const HELP = addressOf('en', 'MY');
const TUESDAY_MORNING = '2026-03-03T10:00+08:00';
const TUESDAY_NIGHT = '2026-03-03T23:30+08:00';
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

/** A page whose app waits at the door until `letIn`: what a slow line does. */
async function beforeTheApp(t, address, options) {
  const phone = await newPhone(t, browser, { serviceWorkers: 'block', ...options });
  const page = await phone.newPage();
  let letIn;
  const wait = new Promise((resolve) => { letIn = resolve; });
  await page.route('**/*.wasm', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(server.at(address));
  return { phone, page, letIn };
}

async function live(t, address, at, options) {
  const phone = await newPhone(t, browser, options);
  const page = await phone.newPage();
  if (at) await page.clock.setFixedTime(new Date(at));
  await page.goto(server.at(address));
  await liveApp(page);
  return { phone, page };
}

describe('taking over', () => {
  test('keeps the opened need, and the same call button under the thumb', async (t) => {
    const { page, letIn } = await beforeTheApp(t, HELP);
    await page.locator('#page #n11 > summary').tap();
    const button = (root) => page.locator(`${root} #n11 .row a.call`).nth(2);
    await button('#page').evaluate((call) => call.scrollIntoView({ block: 'start' }));
    const number = await button('#page').getAttribute('href');
    const before = (await button('#page').boundingBox()).y;
    letIn();
    await liveApp(page);
    assert.ok(await page.locator('#app #n11').evaluate((need) => need.open));
    const { y } = await page.locator(`#app #n11 .row a.call[href="${number}"]`).first().boundingBox();
    assert.ok(Math.abs(y - before) <= 3, `from ${before} to ${y}`);
  });

  test('keeps a need at the top of the screen where it is', async (t) => {
    const { page, letIn } = await beforeTheApp(t, HELP);
    await page.locator('#n8').evaluate((need) => need.scrollIntoView());
    const top = (root) => page.locator(`${root} #n8`).evaluate((element) => element.getBoundingClientRect().top);
    const before = await top('#page');
    letIn();
    await liveApp(page);
    assert.ok(Math.abs(await top('#app') - before) <= 3, `from ${before} to ${await top('#app')}`);
  });

  test('keeps the full record somebody reads', async (t) => {
    const { page, letIn } = await beforeTheApp(t, HELP);
    await page.locator('#page .all > summary').tap();
    const id = await page.locator('#page .card').nth(4).getAttribute('id');
    const card = (root) => page.locator(`${root} #${id}`);
    await card('#page').evaluate((element) => element.scrollIntoView());
    const before = (await card('#page').boundingBox()).y;
    letIn();
    await liveApp(page);
    assert.ok(await page.locator('#app .all').evaluate((all) => all.open));
    assert.ok(Math.abs((await card('#app').boundingBox()).y - before) <= 3);
  });

  test('keeps the focus of who uses keys or listens to the screen', async (t) => {
    const { page, letIn } = await beforeTheApp(t, HELP);
    await page.locator('#page #n2 > summary').focus();
    letIn();
    await liveApp(page);
    assert.ok(await page.locator('#app #n2 > summary').evaluate((summary) => summary === document.activeElement));
  });

  test('draws nothing twice', async (t) => {
    const { page } = await live(t, HELP);
    assert.equal(await page.locator('#page > *').count(), 0);
    const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the questions', () => {
  const ask = {
    nationality: (page, code) => page.locator('#app .ask select').first().selectOption(code),
    papers: (page, name) => page.locator('#app .ask select').nth(1).selectOption(name),
    town: async (page, name) => {
      await page.locator('#app .ask input[type="text"]').fill(name);
      await page.locator('#app .ask input[type="text"]').blur();
    },
    tick: (page, place) => page.locator('#app .ask .tick input').nth(place).check(),
  };

  /** The names on screen are the engine's, in its order. */
  async function assertRankedAs(page, need, situation) {
    const section = page.locator(`#app #n${NEEDS.indexOf(need)}`);
    if (!await section.evaluate((details) => details.open)) await section.locator(':scope > summary').tap();
    const ranked = rank({ need, ...situation }).map(({ name }) => visible(name));
    await until(async () => {
      const names = (await section.locator('.row h3').allTextContents()).map(visible);
      return names.length > 0 && names.join('\n') === ranked.slice(0, names.length).join('\n');
    }, `the order ${ranked.slice(0, 5).join(', ')}`);
    return ranked[0];
  }

  test('each answer orders the help anew, exactly as the engine does', async (t) => {
    const at = TUESDAY_MORNING;
    const { page } = await live(t, HELP, at);
    const told = { country: 'MY', language: 'en', at };
    const orders = new Set();
    const see = async (need) => {
      await assertRankedAs(page, need, told);
      orders.add((await page.locator(`#app #n${NEEDS.indexOf(need)} .row h3`).allTextContents()).join());
    };
    await see('arrested');
    await page.locator('#app .ask > summary').tap();
    await ask.nationality(page, 'ID');
    told.nationality = 'ID';
    await see('arrested');
    await ask.papers(page, 'none');
    told.documents = 'none';
    await see('arrested');
    await ask.town(page, 'Johor Bahru');
    told.town = 'Johor Bahru';
    await see('arrested');
    await ask.tick(page, 0);
    told.facts = { fears_government: true };
    await see('arrested');
    await ask.tick(page, 2);
    told.facts.child_age = 17;
    await see('arrested');
    await ask.tick(page, 1);
    told.facts.caller = 'friend';
    await see('arrested');
    assert.ok(orders.size >= 4, `${orders.size} different orders`);
    await see('wages');
    await see('violence');
  });

  test('a town is understood in the person\'s own spelling', async (t) => {
    const at = TUESDAY_MORNING;
    const { page } = await live(t, addressOf('my', 'MY'), at);
    await page.locator('#app .ask > summary').tap();
    const town = await page.locator('#app #towns option').first().getAttribute('value');
    await ask.town(page, town);
    await assertRankedAs(page, 'wages', { country: 'MY', nationality: 'MM', language: 'my', town, at });
    assert.equal(await page.locator('#app .ask [role="alert"]').count(), 0);
  });

  test('an unknown town is said to be so, and what was typed stays', async (t) => {
    const { page } = await live(t, addressOf('my', 'MY'));
    await page.locator('#app .ask > summary').tap();
    await ask.town(page, 'Qwxyz');
    const notice = page.locator('#app .ask [role="alert"]');
    await notice.waitFor();
    const said = visible(await notice.textContent());
    assert.ok(said.includes(visible(text('my', 'error-unknown-town', { town: 'Qwxyz' }))), said);
    assert.ok(said.includes(visible(text('my', 'error-unknown-town-advice'))), said);
    assert.equal(await page.locator('#app .ask input[type="text"]').inputValue(), 'Qwxyz');
    await ask.town(page, '');
    await notice.waitFor({ state: 'detached' });
  });

  test('the tap that leaves the field is not lost', async (t) => {
    const { page } = await live(t, HELP);
    await page.locator('#app .ask > summary').tap();
    await page.locator('#app .ask input[type="text"]').fill('Qwxyz');
    const tick = page.locator('#app .ask .tick input').first();
    await tick.tap(); // the field is left by this very tap
    await page.locator('#app .ask [role="alert"]').waitFor();
    assert.ok(await tick.isChecked());
  });

  test('what stands under the questions says the hour and the distance', async (t) => {
    const assertReasons = async (at, ...wanted) => {
      const { page } = await live(t, HELP, at);
      await page.locator('#app .ask > summary').tap();
      await ask.town(page, 'Johor Bahru');
      await page.locator('#app #n2 > summary').tap();
      for (const words of wanted) await page.locator('#app #n2 .why li').filter({ hasText: words }).first().waitFor();
    };
    const far = /^About \D*\d+\D* km away$/;
    await assertReasons(TUESDAY_MORNING, text('en', 'reason-open_now'), far);
    await assertReasons(TUESDAY_NIGHT, text('en', 'reason-closed_now'), far);
    const html = await (await fetch(server.at(HELP))).text();
    for (const key of ['reason-open_now', 'reason-closed_now']) {
      assert.ok(!html.includes(`<li>${text('en', key)}`), `a plain page cannot know: ${key}`);
    }
  });

  test('an enforcement line never stands first, whatever is answered', async (t) => {
    const { page } = await live(t, HELP, TUESDAY_NIGHT);
    const enforcing = new Set(directory().contacts.filter(({ enforcement }) => enforcement !== 'none').map(({ name }) => visible(name)));
    await page.locator('#app .ask > summary').tap();
    for (const papers of ['valid', 'none', 'refugee_card']) {
      await ask.papers(page, papers);
      for (const need of ['arrested', 'wages', 'trafficked', 'sexual_violence']) {
        const section = page.locator(`#app #n${NEEDS.indexOf(need)}`);
        if (!await section.evaluate((details) => details.open)) await section.locator(':scope > summary').tap();
        const first = visible(await section.locator('.row h3').first().textContent());
        assert.ok(!enforcing.has(first), `${papers}, ${need}: ${first}`);
      }
    }
  });
});

describe('where the app cannot be, the plain page is', () => {
  const plainWorks = async (page) => {
    await page.locator('#page #n2 > summary').tap();
    await page.locator('#page #n2 .row a.call').first().waitFor();
  };

  /** The app was tried and has failed, or was never to start: nothing of it is under way. */
  const settled = (page, seen) => until(() => seen(), 'the try');

  test('its module is garbage', async (t) => {
    const phone = await newPhone(t, browser, { serviceWorkers: 'block' });
    const page = await phone.newPage();
    let tried = false;
    await page.route('**/*.wasm', async (route) => {
      await route.fulfill({ status: 200, contentType: 'application/wasm', body: 'garbage' });
      tried = true;
    });
    await page.goto(server.at(HELP));
    await settled(page, () => tried);
    await until(() => page.locator('#app').evaluate((app) => app.hidden), 'the app out of the way');
    await plainWorks(page);
  });

  for (const [name, script] of Object.entries({
    'no WebAssembly': () => { delete globalThis.WebAssembly; },
    'data is saved': () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  })) {
    test(name, async (t) => {
      const phone = await newPhone(t, browser);
      await phone.addInitScript(script);
      const page = await phone.newPage();
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(server.at(HELP));
      await keptOnPhone(page, ['core', 'en']); // starts after the app would have
      await plainWorks(page);
      assert.equal(await page.locator('#app > *').count(), 0);
      if (name === 'data is saved') {
        const { groups } = await keptOnPhone.state(page);
        assert.ok(!groups.includes('app'), 'a megabyte nobody asked for');
      }
    });
  }

  test('it stops in the middle: the plain page comes back and says so', async (t) => {
    const { page } = await live(t, HELP);
    await page.locator('#app #n2 > summary').tap();
    await page.evaluate(() => {
      setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); });
    });
    await page.locator('#page h1').waitFor();
    assert.ok(!await page.locator('#app').isVisible());
    const line = newsLine(page, 'stopped');
    await line.waitFor();
    assert.equal(visible(await line.textContent()), text('en', 'error-stopped'));
    await plainWorks(page);
    await page.locator('#page a.leave').tap();
    await page.waitForURL('**/leave.html');
  });

  test('it stops inside a promise', async (t) => {
    const { page } = await live(t, HELP);
    await page.evaluate(() => { Promise.reject(new WebAssembly.RuntimeError('unreachable')); });
    await newsLine(page, 'stopped').waitFor();
    await plainWorks(page);
  });

  test('another script\'s fault does not take it away', async (t) => {
    const { page } = await live(t, HELP);
    const heard = page.waitForEvent('pageerror');
    await page.evaluate(() => { setTimeout(() => { throw new Error('an extension'); }); });
    await heard;
    assert.ok(await page.locator('#app h1').isVisible());
  });

  test('it stops after the person has gone on: the page of where they are, not of where they were', async (t) => {
    const { page } = await live(t, HELP);
    await page.locator('#app .back').tap();
    await page.locator('#app .choice', { hasText: 'Thailand' }).tap();
    await page.locator('#app h1', { hasText: 'What happened?' }).waitFor();
    await page.evaluate(() => { setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); }); });
    await until(() => page.evaluate(() => performance.getEntriesByType('navigation')[0].type === 'reload'), 'the page anew');
    await page.locator('#sos', { hasText: 'Thailand' }).waitFor();
    assert.equal(new URL(page.url()).pathname, addressOf('en', 'TH'));
  });

  test('there is no plain page either: the first screen, which every phone keeps', async (t) => {
    const { phone, page } = await live(t, HELP);
    await keptOnPhone(page, ['core', 'en', 'app']);
    await phone.setOffline(true);
    await withoutApp(phone);
    const tab = await phone.newPage();
    await tab.goto(server.at(addressOf('vi', 'MY')));
    await tab.waitForURL('**/index.html#choose');
    await tab.locator('#page .choice[lang="en"]').tap();
    await tab.locator('#page .choice', { hasText: 'Malaysia' }).tap();
    await plainWorks(tab);
  });
});
