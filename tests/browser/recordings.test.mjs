// Recordings of people: played where the page says exactly what was read, and nowhere else; never by themselves, never after leaving.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  addressOfGuide, browsing, keptOnPhone, newPhone, readingPages, serve, spokenSite, startLine, text, until,
} from './kit.mjs';

const browser = browsing();
const AWAY = '/leave.html';
const OTHERS = [{ name: 'other', lang: 'fr-FR', localService: true }];
const voicesOf = (language) => [{ name: 'own', lang: language, localService: true }];
const [TITLE, NOT_TO_SIGN] = ['Before you sign', 'Ask for time. Do not sign, pay or give away your passport today.'];
let site;
let server;
let pages;
let tones;

before(async () => {
  site = spokenSite({ asPerson: 'my' });
  server = await serve(site.folder);
  pages = {
    en: addressOfGuide(site.folder, 'en', TITLE),
    my: addressOfGuide(site.folder, 'my', text('my', 'guide-family-at-home')),
  };
  const tone = (language, name) => site.address(language, `tone-${name}.ogg`);
  tones = {
    title: tone('en', 'title'), step: tone('en', 'step'), old: tone('en', 'old'), long: tone('my', 'long'), short: tone('my', 'short'),
  };
});
after(async () => {
  await server?.stop();
  site?.remove();
});

/** A page on a phone with these voices; `null` is a phone that cannot speak. Everything that is heard is written down. */
async function opened(t, address, { voices = OTHERS, secure = true, ...options } = {}) {
  const line = await startLine(server.url);
  t.after(() => line.close());
  const phone = await newPhone(t, browser, options);
  const complaints = [];
  const noted = [];
  await phone.exposeFunction('complain', (what) => complaints.push(what));
  await phone.exposeFunction('note', (what) => noted.push(what));
  await phone.addInitScript(watchSound, { voices, secure });
  const page = await phone.newPage();
  await page.goto(line.at(address));
  await page.waitForLoadState('load');
  return {
    line, page, complaints, noted,
    tap: (act) => page.locator(`[data-listen="${act}"]`).tap(),
    state: (name) => page.waitForFunction((wanted) => document.documentElement.dataset.voice === wanted, name),
    heard: () => page.evaluate(() => window.heard.map(({ what }) => what)),
    /** What was heard while the page said that a person reads. */
    asPerson: () => page.evaluate(() => window.heard.filter(({ person }) => person).map(({ what }) => what)),
    player: (work) => page.evaluate(work),
    playing: () => page.waitForFunction(() => window.player && !window.player.paused && window.player.currentTime > 0),
    audio: () => line.requests.filter((path) => path.includes('-audio-')),
  };
}

/** Runs in the page, before it: the phone's voice is a stand-in; recordings are really played. */
function watchSound({ voices, secure }) {
  window.heard = [];
  const note = (what) => {
    window.heard.push({ what, person: document.documentElement.hasAttribute('data-person') });
    window.note(what);
  };
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function played() {
    note(new URL(this.src).pathname);
    window.player = this;
    return play.call(this);
  };
  let speaking = null;
  const end = (utterance) => {
    if (speaking === utterance) speaking = null;
    utterance?.onend();
  };
  const speech = {
    getVoices: () => voices,
    speak(utterance) {
      note(utterance.text);
      speaking = utterance;
      if (!window.longSpeech) setTimeout(end, 0, utterance);
    },
    cancel: () => setTimeout(end, 0, speaking),
    pause() {},
    resume() {},
  };
  Object.defineProperty(window, 'speechSynthesis', { value: voices ? speech : undefined });
  window.SpeechSynthesisUtterance = class { constructor(words) { this.text = words; } };
  if (!secure) Object.defineProperty(crypto, 'subtle', { value: undefined });
  addEventListener('securitypolicyviolation', (event) => window.complain(`${event.violatedDirective} ${event.blockedURI}`));
}

describe('the words decide', () => {
  test('a sentence that was read is played in its place, one that has changed since is spoken by the phone', async (t) => {
    const { tap, state, heard, audio, complaints } = await opened(t, pages.en, { voices: voicesOf('en-US') });
    await tap('start');
    await state('');
    const said = await heard();
    const parts = [tones.title, text('en', 'guide-do-now'), NOT_TO_SIGN, tones.step];
    assert.deepEqual(said.filter((what) => parts.includes(what)), parts);
    assert.ok(!said.includes(TITLE), 'read twice');
    assert.ok(!said.includes(tones.old), 'a recording was played for words that are not on the page');
    assert.deepEqual(new Set(audio()), new Set([site.index('en'), tones.title, tones.step]));
    assert.deepEqual(complaints, []);
  });

  test('a sentence that changes while another is read is not played', async (t) => {
    const { page, tap, state, heard, player, playing } = await opened(t, pages.my, { voices: voicesOf('my-MM') });
    await tap('start');
    await playing();
    await page.evaluate((words) => {
      const line = [...document.querySelectorAll('h2')].find((element) => element.textContent === words);
      line.textContent = `${words} 15999`;
    }, text('my', 'guide-do-now'));
    await player(() => { window.player.currentTime = window.player.duration - 0.1; });
    await state('');
    const said = await heard();
    assert.ok(said.includes(`${text('my', 'guide-do-now')} 15999`));
    assert.ok(!said.includes(tones.short));
  });

  test('the same letters written in two ways are the same words', async (t) => {
    for (const letter of ['\u1026', '\u1025\u102e']) {
      const { page, tap, playing, heard } = await opened(t, pages.my);
      const isThere = await page.evaluate((written) => {
        const title = document.querySelector('h1');
        title.textContent = ` ${title.textContent.replace('\u1026', written)} `;
        return title.textContent.includes(written);
      }, letter);
      assert.ok(isThere);
      await tap('start');
      await playing();
      assert.deepEqual(await heard(), [tones.long]);
    }
  });
});

describe('phones', () => {
  test('without a voice for the language what is recorded is played, the rest is shown', async (t) => {
    const { page, tap, state, heard } = await opened(t, pages.en);
    await tap('start');
    await state('');
    assert.deepEqual(await heard(), [tones.title, tones.step]);
    assert.ok(await page.evaluate(() => scrollY > 0), 'the page did not go on');
    assert.equal(await page.locator('.listen [role="status"]').isVisible(), false);
  });

  test('that cannot speak at all show the bar where somebody has read, and only there', async (t) => {
    const { page, line, tap, state, heard } = await opened(t, pages.en, { voices: null });
    await tap('start');
    await state('');
    assert.deepEqual(await heard(), [tones.title, tones.step]);
    await page.goto(line.at(readingPages('th')[0]));
    await page.waitForLoadState('load');
    assert.equal(await page.locator('.listen').isVisible(), false);
  });

  test('with neither are told so, and fetch no recording', async (t) => {
    const cards = addressOfGuide(site.folder, 'my', text('my', 'cards-title'));
    for (const [address, asked] of [[readingPages('th')[0], []], [cards, [site.index('my')]]]) {
      const { page, tap, state, heard, audio } = await opened(t, address);
      await tap('start');
      await state('silent');
      await page.locator('.listen [role="status"]').waitFor();
      assert.deepEqual(await heard(), []);
      assert.deepEqual(audio(), asked);
    }
  });

  test('that get the page over plain HTTP cannot tell the words, so nothing recorded is played', async (t) => {
    const { tap, state, heard, audio } = await opened(t, pages.en, { voices: voicesOf('en'), secure: false });
    await tap('start');
    await state('');
    assert.ok((await heard()).includes(TITLE));
    assert.deepEqual(audio(), []);
  });
});

describe('a line that fails', () => {
  test('leaves the phone its own voice', async (t) => {
    const { line, tap, state, heard } = await opened(t, pages.en, { voices: voicesOf('en') });
    line.fail((path) => path.endsWith('.ogg') && { status: 500 });
    await tap('start');
    await state('');
    const said = await heard();
    assert.deepEqual(said.filter((what) => [tones.title, TITLE].includes(what)), [tones.title, TITLE]);
  });

  test('at one sentence does not silence the next, where there is no other voice', async (t) => {
    const { line, tap, state, heard } = await opened(t, pages.en);
    line.fail((path) => path === tones.title && { status: 500 });
    await tap('start');
    await state('');
    assert.deepEqual(await heard(), [tones.title, tones.step]);
  });

  test('or is silent is waited for once, not at every sentence', async (t) => {
    const { line, tap, state, heard } = await opened(t, pages.en, { voices: voicesOf('en') });
    let go;
    const hold = new Promise((resolve) => { go = resolve; });
    t.after(() => go());
    line.fail((path) => path.endsWith('.ogg') && { hold });
    await tap('start');
    await state('');
    const said = await heard();
    assert.ok(said.includes(TITLE) && said.includes(tones.title) && !said.includes(tones.step), said.join('\n'));
  });

  test('or brings a hotspot\'s page instead of the index is as if nothing were recorded', async (t) => {
    const { line, tap, state, heard, complaints } = await opened(t, pages.en, { voices: voicesOf('en') });
    line.fail((path) => path === site.index('en') && { page: '<h1>Log in</h1>' });
    await tap('start');
    await state('');
    assert.equal((await heard())[0], TITLE);
    assert.deepEqual(complaints, []);
  });
});

describe('nothing by itself', () => {
  test('no recording is asked for before somebody wants to listen, not even by the worker', async (t) => {
    const { page, tap, state, heard, audio } = await opened(t, pages.en);
    await keptOnPhone(page, ['core', 'en', 'app', 'en-read']);
    assert.deepEqual(audio(), []);
    assert.deepEqual(await heard(), []);
    await tap('start');
    await state('');
    assert.deepEqual([...new Set(audio())], [site.index('en'), tones.title, tones.step]);
    const kept = await page.evaluate(async () => {
      const found = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return found.flat().map(({ url }) => url).filter((url) => url.includes('-audio-'));
    });
    assert.deepEqual(kept, []);
  });

  test('the page says that a person reads only while a person is heard', async (t) => {
    const { page, tap, state, heard, asPerson, player, playing } = await opened(t, pages.my, { voices: voicesOf('my') });
    const line = page.locator('.listen [data-recorded]');
    assert.equal(await line.isVisible(), false);
    await tap('start');
    await playing();
    await line.waitFor();
    assert.equal(await line.textContent(), text('my', 'listen-recorded'));
    await player(() => { window.player.currentTime = window.player.duration - 0.1; });
    await state('');
    assert.deepEqual(await asPerson(), [tones.long, tones.short]);
    assert.ok((await heard()).length > 10);
    assert.equal(await line.isVisible(), false);
  });

  test('and never of the tones of a test', async (t) => {
    const { tap, state, heard, asPerson } = await opened(t, pages.en);
    await tap('start');
    await state('');
    assert.equal((await heard()).length, 2);
    assert.deepEqual(await asPerson(), []);
  });
});

describe('the bar', () => {
  test('pauses a recording, goes on where it was, and stops it', async (t) => {
    const { page, tap, state, heard, player, playing } = await opened(t, pages.my, { voices: voicesOf('my') });
    await tap('start');
    await playing();
    await tap('pause');
    await state('paused');
    const { paused, at } = await player(() => ({ paused: window.player.paused, at: window.player.currentTime }));
    assert.ok(paused && at > 0);
    await tap('resume');
    await state('speaking');
    await page.waitForFunction((before) => !window.player.paused && window.player.currentTime > before, at);
    await tap('stop');
    await state('');
    const left = await player(() => ({ paused: window.player.paused, src: window.player.getAttribute('src') }));
    assert.deepEqual(left, { paused: true, src: null });
    assert.deepEqual(new Set(await heard()), new Set([tones.long]), 'it went on to the next sentence');
    assert.equal(await page.locator('.heard').count(), 0);
  });

  test('stops the phone\'s voice, which does not go on', async (t) => {
    const { page, tap, state, heard } = await opened(t, readingPages('th')[0], { voices: voicesOf('th') });
    await page.evaluate(() => { window.longSpeech = true; });
    await tap('start');
    await page.waitForFunction(() => window.heard.length === 1);
    await tap('stop');
    await state('');
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve); })); // the voice has said that it was cut off
    assert.equal((await heard()).length, 1);
  });

  test('holds what comes next as well, when it is paused between two sentences', async (t) => {
    const { page, tap, state, heard, player, playing } = await opened(t, pages.my);
    await tap('start');
    await playing();
    // In one task: the end of one, and a tap before the next has begun.
    await player(() => {
      window.player.dispatchEvent(new Event('ended'));
      document.querySelector('[data-listen="pause"]').click();
    });
    await state('paused');
    assert.deepEqual(await heard(), [tones.long]);
    await tap('resume');
    await state('');
    assert.deepEqual(await heard(), [tones.long, tones.short]);
    assert.equal(await page.evaluate(() => document.documentElement.hasAttribute('data-person')), false);
  });
});

describe('leaving quickly', () => {
  /** Leaves, with the harmless page still on its way, and gives what is heard from then on. */
  async function left(t, { line, page, noted }, byKeys) {
    let go;
    const hold = new Promise((resolve) => { go = resolve; });
    t.after(() => go());
    line.fail((path) => path === AWAY && { hold });
    const silent = await page.evaluate((keys) => {
      if (keys) for (let times = 0; times < 3; times += 1) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      else document.querySelector('a.leave').click();
      return !window.player || (window.player.paused && !window.player.hasAttribute('src'));
    }, byKeys);
    assert.ok(silent, 'it is still heard in the very task');
    const before = noted.length;
    await until(() => line.requests.includes(AWAY), 'the harmless page asked for');
    go();
    await page.waitForURL(`**${AWAY}`);
    return noted.slice(before);
  }

  for (const byKeys of [false, true]) {
    const how = byKeys ? 'by keys' : 'by a tap';

    test(`${how} silences a recording at once`, async (t) => {
      const it = await opened(t, pages.my, { voices: voicesOf('my'), serviceWorkers: 'block' });
      await it.tap('start');
      await it.playing();
      assert.deepEqual(await left(t, it, byKeys), []);
    });

    test(`${how} silences the phone's voice, which does not go on with the next sentence`, async (t) => {
      const it = await opened(t, readingPages('th')[0], { voices: voicesOf('th'), serviceWorkers: 'block' });
      await it.page.evaluate(() => { window.longSpeech = true; });
      await it.tap('start');
      await it.page.waitForFunction(() => window.heard.length === 1);
      assert.deepEqual(await left(t, it, byKeys), []);
    });
  }
});
