// Reading a page aloud with the phone's own voice, for those who read with trouble. What is folded away is not read.
// Where the phone has no voice for the language, it says so; no other voice is put in its place, and none that lives on a server
// somewhere, which would be told every word.
const voices = window.speechSynthesis;
const READ = 'h1, h2, h3, h4, p, li, summary, a.choice, a.call, a.write, label';

/** Each reading has a number, so that what belongs to an earlier one is dropped. */
let reading = 0;

export function watchListening() {
  if (!voices) return;
  document.documentElement.toggleAttribute('data-speaks', true);
  document.addEventListener('click', ({ target }) => {
    const act = target.closest?.('[data-listen]')?.dataset.listen;
    if (act === 'start') start();
    if (act === 'pause') say('paused', () => voices.pause());
    if (act === 'resume') say('speaking', () => voices.resume());
    // A voice must not go on over another page, nor over another screen of the live app.
    if (act === 'stop' || target.closest?.('a[href^="/"]')) stop();
  }, true);
  addEventListener('pagehide', stop);
}

async function start() {
  stop();
  const mine = reading;
  const language = document.documentElement.lang;
  const voice = await voiceFor(language);
  if (mine !== reading) return;
  if (!voice) {
    mark('silent');
    return;
  }
  const parts = texts(document.querySelector('#app:not([hidden]) main') ?? document.querySelector('main'));
  say('speaking', () => next(parts, { voice, language, mine }));
}

function next(parts, how) {
  const part = parts.shift();
  if (!part) {
    stop();
    return;
  }
  const spoken = new SpeechSynthesisUtterance(part.text);
  spoken.voice = how.voice;
  spoken.lang = how.language;
  part.element.classList.add('heard');
  const done = () => {
    part.element.classList.remove('heard');
    if (how.mine === reading) next(parts, how);
  };
  spoken.onend = done;
  spoken.onerror = done;
  part.element.scrollIntoView({ block: 'nearest' });
  voices.speak(spoken);
}

function stop() {
  reading += 1;
  voices?.cancel();
  for (const element of document.querySelectorAll('.heard')) element.classList.remove('heard');
  mark('');
}

function say(state, work) {
  mark(state);
  work();
}

/** '', speaking, paused or silent: which buttons are shown. */
const mark = (state) => document.documentElement.setAttribute('data-voice', state);

/** The phone's voices come late; a second is enough for those that come at all. */
function voiceFor(language) {
  const find = () => voices.getVoices().find(({ lang, localService }) => localService && codes(language).includes(lang.split(/[-_]/)[0].toLowerCase()));
  if (voices.getVoices().length > 0) return Promise.resolve(find());
  return new Promise((resolve) => {
    const answer = () => resolve(find());
    voices.addEventListener?.('voiceschanged', answer, { once: true });
    setTimeout(answer, 1000);
  });
}

/** Phones call Filipino and Indonesian by either of their codes. */
const codes = (language) => ({ fil: ['fil', 'tl'], id: ['id', 'in'] })[language] ?? [language];

/** Blocks that can be seen, each with its own words: a list is read item by item. */
function texts(root) {
  const blocks = [...root.querySelectorAll(READ)].filter((element) => (
    element.checkVisibility?.() !== false && !element.closest('[data-update], .listen') && !element.querySelector(READ)
  ));
  return blocks.map((element) => ({ element, text: element.innerText.trim() })).filter(({ text }) => text);
}
