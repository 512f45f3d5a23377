// What changed since somebody last looked: said once, where it matters, until it is read.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  addressOf, browsing, directory, keptOnPhone, liveApp, newPhone, ownErrors, readRelease, release, renew, serve, smallSite, startLine,
  text, until, visible, worker,
} from './kit.mjs';

const browser = browsing();
const HERE = addressOf('en', 'MY');
const ELSEWHERE = addressOf('en', 'TH');
const GROUPS = ['core', 'en', 'app', 'en-read'];
const HOUR_MS = 60 * 60 * 1000;
const NEW_NUMBER = '+60123450000';

const pathOf = (site, name) => readRelease(site.folder).files.map(({ path }) => path).find((path) => path.startsWith(`/a/${name}-`));
const read = (site, name) => JSON.parse(site.read(pathOf(site, name)));

const isCalled = ({ type, show, value }) => type === 'phone' && show === 'tappable' && value.startsWith('+60');

/** Three things of Malaysia that somebody may rely on: a number, what is said of papers, the figure of a rule. */
function whatChanges() {
  const { contacts, figures } = directory();
  const here = contacts.filter(({ country }) => country === 'MY');
  const called = here.find(({ channel }) => channel?.some(isCalled));
  const trusted = here.find((contact) => contact !== called && contact.undocumented === 'yes');
  const figure = figures.find(({ country, value }) => country === 'MY' && Number(value) > 1);
  return { called, trusted, figure };
}

/** The next release of `site`, in which those three are different. */
function publish(site) {
  const { called, trusted, figure } = whatChanges();
  const next = read(site, 'directory');
  next.number += 1;
  const of = ({ id }) => next.contacts.find((contact) => contact.id === id);
  const channel = of(called).channel.find(isCalled);
  const old = channel.value;
  channel.value = NEW_NUMBER;
  delete channel.grouped;
  of(trusted).undocumented = 'no';
  const rule = next.figures.find((it) => it.rule === figure.rule);
  const was = rule.value;
  rule.value = Number(was) + 1;
  const path = renew(site, pathOf(site, 'directory'), Buffer.from(JSON.stringify(next)));
  release(site, { number: readRelease(site.folder).number + 1 });
  return { called, trusted, old, was, path };
}

/** A phone that was here once and keeps the release; its next start is with the newer one. */
async function visited(t, { prepare, options } = {}) {
  const pages = [HERE, ELSEWHERE, addressOf('en')];
  const site = smallSite(({ path, group }) => pages.includes(path) || (group === 'en-read' && path.startsWith('/a/')));
  t.after(site.remove);
  const server = await serve(site.folder);
  t.after(() => server.stop());
  const line = await startLine(server.url);
  t.after(() => line.close());
  const phone = await newPhone(t, browser, options);
  if (prepare) await phone.addInitScript(prepare);
  const errors = ownErrors(phone);
  const page = await phone.newPage();
  await page.goto(line.at(HERE));
  await liveApp(page);
  await keptOnPhone(page, GROUPS);
  return { site, server, line, phone, page, errors };
}

/** Hours later the worker looks for news. */
const later = async (phone) => (await worker(phone)).evaluate((ms) => {
  const now = Date.now;
  Date.now = () => now() + ms;
}, 2 * HOUR_MS);

const closed = async (phone, page) => {
  const devtools = await phone.newCDPSession(page);
  await devtools.send('Page.close');
  await until(() => phone.pages().length === 0, 'no page open');
};

/** The newer release comes while the page is open, and is used at the next start. */
async function nextStart({ site, line, phone, page }, address = HERE) {
  const published = publish(site);
  await later(phone);
  await page.reload();
  await until(async () => (await keptOnPhone.state(page)).waiting !== null, 'a release that waits');
  await closed(phone, page);
  const next = await phone.newPage();
  await next.goto(line.at(address));
  await liveApp(next);
  return { next, ...published };
}

const list = (page) => page.locator('#app section.news');
const seen = (page) => page.evaluate(() => localStorage.getItem('seen'));

/** Whatever could still bring the list has come: the older directory was asked for and read, the page is drawn. */
const settled = async (page) => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => { requestIdleCallback(resolve); }));
};

const lines = async (page) => {
  await list(page).waitFor();
  return (await list(page).locator('li').allTextContents()).map(visible);
};

test('a first visit shows no list, and remembers which directory was seen by its name alone', async (t) => {
  const { site, page, errors } = await visited(t);
  await until(async () => await seen(page) === pathOf(site, 'directory'), 'the name of the directory');
  await settled(page);
  assert.equal(await list(page).count(), 0);
  await page.reload();
  await liveApp(page);
  await settled(page);
  assert.equal(await list(page).count(), 0);
  assert.deepEqual(errors, []);
});

describe('after an update with another number, another warning and another figure', () => {
  test('each is said once where it is, the number that is gone first of all', async (t) => {
    const { next, called, trusted, old, was } = await nextStart(await visited(t));
    const said = await lines(next);
    assert.equal(await list(next).count(), 1);
    assert.equal(visible(await list(next).locator('h2').textContent()), text('en', 'changes-title'));
    assert.equal(said[0], visible(text('en', 'change-number-gone', { name: called.name, number: old })));
    const fits = (words) => said.filter((line) => line.startsWith(visible(words)) || line.endsWith(visible(words))).length;
    assert.equal(fits(text('en', 'change-number-new', { name: called.name, number: NEW_NUMBER })), 1, said);
    assert.equal(fits(text('en', 'change-safety', { name: trusted.name })), 1, said);
    const figure = visible(text('en', 'change-figure', { was }));
    await until(async () => (await lines(next)).some((line) => line.endsWith(figure)), 'the figure, once the words of rules are there');
    assert.equal((await lines(next)).length, 4);
  });

  test('it leads to the record', async (t) => {
    const { next, called } = await nextStart(await visited(t));
    await list(next).locator('li', { hasText: NEW_NUMBER }).locator('a.more').tap();
    await next.locator('#app .card h3', { hasText: called.name }).first().waitFor();
    assert.equal(new URL(next.url()).pathname + new URL(next.url()).hash, HERE);
  });

  test('nothing is said of it in another country', async (t) => {
    const { next } = await nextStart(await visited(t), ELSEWHERE);
    await settled(next);
    assert.equal(await list(next).count(), 0);
    await next.locator('#app .back').tap();
    await next.locator('#app .choice', { hasText: 'Malaysia' }).tap();
    await list(next).waitFor(); // and it is not lost by that
  });

  test('once it is read it does not come back', async (t) => {
    const { next, path } = await nextStart(await visited(t));
    await list(next).locator('button').tap();
    await list(next).waitFor({ state: 'detached' });
    assert.equal(await seen(next), path);
    await next.reload();
    await liveApp(next);
    await settled(next);
    assert.equal(await list(next).count(), 0);
  });

  test('until it is read it comes back, offline too', async (t) => {
    const visit = await visited(t);
    const { next } = await nextStart(visit);
    await list(next).waitFor();
    visit.line.close();
    await visit.server.stop();
    await visit.phone.setOffline(true);
    await next.reload();
    await liveApp(next);
    await list(next).waitFor();
  });

  // Most people open the app again hours later: the worker looks for news at that very start.
  test('it outlasts the worker\'s next look for news', async (t) => {
    const visit = await visited(t);
    const { next } = await nextStart(visit);
    await list(next).waitFor();
    const { next: due } = await keptOnPhone.state(next);
    await later(visit.phone);
    await next.reload();
    await until(async () => (await keptOnPhone.state(next)).next > due, 'the look for news');
    // What a browser keeps beside the worker it may drop at any time, on a full phone first.
    await (await visit.phone.newCDPSession(next)).send('Network.clearBrowserCache');
    await next.reload();
    await liveApp(next);
    await list(next).waitFor();
  });
});

test('where storage is refused nothing is said and nothing breaks', async (t) => {
  const prepare = () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
  const visit = await visited(t, { prepare });
  const { next } = await nextStart(visit);
  await settled(next);
  assert.equal(await list(next).count(), 0);
  await next.locator('#app #n2 > summary').tap();
  await next.locator('#app #n2 a.call').first().waitFor();
  assert.deepEqual(visit.errors, []);
});
