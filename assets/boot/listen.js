// Reading a page aloud, for those who read with trouble: the bar, and the order in which things are read. What is folded away is not
// read. What a person has recorded is played; all else is spoken by the phone's own voice, or only shown where it has none.
import { canSpeak, hushVoice, pauseVoice, resumeVoice, speak, voiceFor } from './voice.js';
import { hasRecordings, hushRecording, pauseRecording, play, readyToPlay, recordingsOf, resumeRecording } from './recordings.js';

const READ = 'h1, h2, h3, h4, p, li, summary, a.choice, a.call, a.write, label';
const root = document.documentElement;

/** Each reading has a number, so that what belongs to an earlier one is dropped. */
let reading = 0;
/** Resolves at once, or when a paused reading goes on. */
let goingOn = Promise.resolve();
let goOn = () => {};

export function watchListening() {
  offer();
  // The live app changes the language without a new page.
  new MutationObserver(offer).observe(root, { attributeFilter: ['lang'] });
  document.addEventListener('click', ({ target }) => {
    const act = target.closest?.('[data-listen]')?.dataset.listen;
    if (act === 'start') start();
    if (act === 'pause') pause();
    if (act === 'resume') resume();
    // A voice must not go on over another page, nor over another screen of the live app.
    if (act === 'stop' || target.closest?.('a[href^="/"]')) stopReading();
  }, true);
  addEventListener('pagehide', stopReading);
}

const offer = () => root.toggleAttribute('data-speaks', canSpeak || hasRecordings(root.lang));

async function start() {
  stopReading();
  const mine = reading;
  mark('speaking');
  const language = root.lang;
  if (hasRecordings(language)) readyToPlay();
  const voice = await voiceFor(language);
  if (mine !== reading) return;
  const recordings = await recordingsOf(language, !voice);
  const heard = await read(blocks(), { mine, language, voice, recordings });
  if (mine !== reading) return;
  stopReading();
  if (!heard) mark('silent');
}

/** Whether anything was heard. */
async function read(elements, how) {
  if (!how.voice && !await anyRecorded(elements, how)) return false;
  let heard = false;
  for (const element of elements) {
    heard = await readOne(element, how) || heard;
    if (how.mine !== reading) return heard;
    element.classList.remove('heard');
  }
  return heard;
}

async function anyRecorded(elements, { recordings }) {
  for (const element of elements) if (await recordings.find(wordsOf(element))) return true;
  return false;
}

/** Reads what stands there when its turn has come: by then the live app may have drawn it anew. */
async function readOne(element, how) {
  const text = wordsOf(element);
  const address = await how.recordings.find(text);
  await goingOn;
  if (how.mine !== reading || !text) return false;
  if (wordsOf(element) !== text) return readOne(element, how);
  element.classList.add('heard');
  element.scrollIntoView({ block: 'nearest' });
  if (address) {
    root.toggleAttribute('data-person', how.recordings.byPerson);
    if (await play(address)) return true;
    await goingOn;
  }
  root.toggleAttribute('data-person', false);
  if (how.mine !== reading || !how.voice) return false;
  await speak(text, how.voice, how.language);
  return true;
}

function pause() {
  mark('paused');
  goingOn = new Promise((resolve) => { goOn = resolve; });
  pauseVoice();
  pauseRecording();
}

function resume() {
  mark('speaking');
  goOn();
  resumeVoice();
  resumeRecording();
}

export function stopReading() {
  reading += 1;
  hushVoice();
  hushRecording();
  goOn();
  for (const element of document.querySelectorAll('.heard')) element.classList.remove('heard');
  root.toggleAttribute('data-person', false);
  mark('');
}

/** '', speaking, paused or silent: which buttons are shown. */
const mark = (state) => root.setAttribute('data-voice', state);

/** Blocks that can be seen, each with its own words: a list is read item by item. */
function blocks() {
  const screen = document.querySelector('#app:not([hidden]) main') ?? document.querySelector('main');
  return [...screen.querySelectorAll(READ)].filter((element) => (
    wordsOf(element) && !element.closest('[data-update], .listen, .held > label') && !element.querySelector(READ)
  ));
}

/** What can be read there now; nothing where it is gone or folded away. */
function wordsOf(element) {
  const isSeen = element.isConnected && element.checkVisibility?.() !== false;
  return isSeen ? element.innerText.trim() : '';
}
