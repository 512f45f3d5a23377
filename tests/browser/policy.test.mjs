// The content policy (rule 19 of the threat model): every answer carries it, and no screen ever breaks it.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  addressOf, allPages, browsing, keptOnPhone, liveApp, newPhone, ownErrors, readRelease, readingPages, serve, text,
} from './kit.mjs';

const browser = browsing();
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};
const PAGES = ['/', addressOf('my'), addressOf('my', 'MY'), addressOf('en', 'TH'), readingPages('my')[0], '/leave.html'];
const LIVE = PAGES.slice(0, 4);
let server;

before(async () => { server = await serve(); });
after(() => server.stop());

const policyOf = (answer) => Object.fromEntries(
  answer.headers.get('content-security-policy').split(';').map((rule) => rule.trim().split(/ (.*)/s).slice(0, 2)),
);

describe('answers of the server', () => {
  const hashed = () => readRelease().files.map(({ path }) => path).find((path) => path.startsWith('/a/'));
  const everyKind = () => [...PAGES, '/sw.js', '/release.json', '/manifest.webmanifest', hashed(), '/not-there', '/health'];

  test('every one, errors too, carries the policy and tells nobody where a person came from', async () => {
    for (const address of everyKind()) {
      const answer = await fetch(server.at(address));
      const { 'style-src': style, ...rest } = policyOf(answer);
      assert.deepEqual(rest, POLICY, address);
      assert.match(style, /^'self'( 'sha256-[\w+/=]+')*$/, address); // rules inside a page are known by their hash
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer', address);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', address);
      assert.equal(answer.headers.get('cross-origin-opener-policy'), 'same-origin', address);
      assert.equal(answer.headers.get('set-cookie'), null, address);
      await answer.arrayBuffer();
    }
  });

  test('names with a hash are kept for ever, everything else is asked for again', async () => {
    for (const address of everyKind()) {
      const kept = (await fetch(server.at(address))).headers.get('cache-control');
      assert.equal(kept, address.startsWith('/a/') ? 'public, max-age=31536000, immutable' : 'no-cache', address);
    }
    const missing = await fetch(server.at('/a/not-there-0123456789.js'));
    assert.equal(missing.headers.get('cache-control'), 'no-cache');
  });

  test('nothing can be sent to it', async () => {
    const answer = await fetch(server.url, { method: 'POST', body: 'x' });
    assert.equal(answer.status, 405);
  });
});

test('no page holds a script, a handler or a style of its own; its rules are those the policy names', async () => {
  const { 'style-src': allowed } = policyOf(await fetch(server.url));
  for (const { address, html } of allPages()) {
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) assert.match(tag, / src="\/a\//, address);
    assert.doesNotMatch(html, /<[^>]+\s(style|on\w+)=/, address);
    assert.doesNotMatch(html, /javascript:/i, address);
    assert.match(html, /<link rel="icon" href="/, `${address}: browsers then ask for an icon that is not there`);
    for (const [, rules] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
      assert.ok(allowed.includes(crypto.createHash('sha256').update(rules).digest('base64')), `${address}: unknown rules`);
    }
  }
});

/** Everything a browser complains of while `visit` runs. */
async function complaints(t, visit, options) {
  const phone = await newPhone(t, browser, options);
  const said = ownErrors(phone);
  await phone.exposeFunction('complain', (line) => said.push(line));
  await phone.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => window.complain(`${event.violatedDirective} ${event.blockedURI}`));
  });
  phone.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) said.push(`${message.text()} ${message.location().url}`);
  });
  await visit(await phone.newPage());
  return said;
}

async function everyScreen(page, root) {
  for (const address of PAGES) {
    await page.goto(server.at(address));
    if (root === '#app' && LIVE.includes(address)) await liveApp(page);
  }
  await page.goto(server.at(addressOf('my', 'MY')));
  if (root === '#app') await liveApp(page);
  await page.locator(`${root} #n2 > summary`).tap();
  await page.locator(`${root} #n2 .msg > summary`).tap();
  await page.locator(`${root} #n2 .copy`).first().tap();
  await page.locator(`${root} .all > summary`).tap();
  await page.locator(`${root} .card`).first().scrollIntoViewIfNeeded();
}

describe('zero violations and zero complaints', () => {
  test('in the live app, with questions answered, a language changed, and a fast way out', async (t) => {
    const said = await complaints(t, async (page) => {
      await everyScreen(page, '#app');
      await page.locator('#app .ask > summary').tap();
      await page.locator('#app .ask select').first().selectOption('BD');
      await page.locator('#app .ask input[type="checkbox"]').first().check();
      await page.locator('#app .ask input[type="text"]').fill('Nowhere');
      await page.keyboard.press('Enter'); // nothing is submitted
      await page.locator('#app .ask [role="alert"]').waitFor();
      await page.locator('#app .lang').tap();
      await page.locator('#app .choice[lang="km"]').tap();
      await page.locator('#app h1', { hasText: text('km', 'where-are-you') }).waitFor();
      await page.reload();
      await keptOnPhone(page, ['core', 'km', 'app']);
      await page.locator('#app a.leave').tap();
      await page.waitForURL('**/leave.html');
    });
    assert.deepEqual(said, []);
  });

  test('at a desk, where numbers stand as pictures to scan', async (t) => {
    const said = await complaints(t, async (page) => {
      await page.goto(server.at(addressOf('en', 'MY')));
      await liveApp(page);
      await page.locator('#app #n2 > summary').click();
      await page.locator('#app #n2 .row details > summary').first().click();
      const picture = page.locator('#app #n2 img.qr').first();
      await picture.waitFor();
      assert.ok(await picture.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)));
    }, { viewport: { width: 1200, height: 800 }, isMobile: false, hasTouch: false });
    assert.deepEqual(said, []);
  });

  test('on plain pages', async (t) => {
    assert.deepEqual(await complaints(t, (page) => everyScreen(page, '#page'), { javaScriptEnabled: false }), []);
  });

  test('and the watch does see a violation', async (t) => {
    const said = await complaints(t, async (page) => {
      await page.goto(server.url);
      await page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => {}));
    });
    assert.ok(said.some((line) => line.includes('connect-src')), String(said));
  });
});
