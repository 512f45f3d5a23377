// Recordings of people, where a site has them. A recording is known by the words that were read, never by their place: when a
// sentence changes, if only by a number or a "not", its recording is not found any more and cannot be played.
// Nothing is fetched before the person wants to listen, and then only what is played: data is dear.
import { NAMES } from './names.js';

const KEY_BYTES = 8;
/** How long a line may be silent where the phone has a voice of its own. */
const PATIENCE_MS = 4000;

const addresses = new URLSearchParams(NAMES);
const indexOf = (language) => addresses.get(`${language}-audio.json`);

/** A page that came over plain HTTP is not given the means to recognise a sentence. */
export const hasRecordings = (language) => Boolean(window.crypto?.subtle && indexOf(language));

/** `byPerson`, and for a text the address of its recording, if it has one. Who `mayWait` has nothing else to listen to. */
export async function recordingsOf(language, mayWait) {
  patience = mayWait ? 0 : PATIENCE_MS;
  isSlow = false;
  const none = { byPerson: false, find: async () => undefined };
  if (!hasRecordings(language)) return none;
  try {
    const response = await fetch(indexOf(language), { signal: mayWait ? undefined : after(PATIENCE_MS) });
    const { voice, recordings } = await response.json();
    const known = new Map(Object.entries(recordings));
    return { byPerson: voice === 'person', find: async (text) => (isSlow ? undefined : known.get(await keyOf(text))) };
  } catch {
    return none; // no connection, or a hotspot's page in its place
  }
}

function after(milliseconds) {
  const control = new AbortController();
  setTimeout(() => control.abort(), milliseconds);
  return control.signal;
}

/** The same as `key` in src/content/recordings/mod.rs makes of the sentence that was read. FROZEN with it. */
async function keyOf(text) {
  const plain = text.normalize('NFC').replace(/\p{White_Space}+/gu, ' ').trim();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain)));
  return Array.from(hash.subarray(0, KEY_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

let player = null;
/** Told whether the recording that is being played was heard; nothing while none is. */
let over = null;
/** 0 for who may wait. */
let patience = 0;
let timer = 0;
/** One recording did not come in time: the next ones would not either. */
let isSlow = false;

/** To be called in the very tap: some browsers give sound only to a player that was touched then. */
export function readyToPlay() {
  player ??= new Audio();
  player.load();
}

/** Resolves to whether it was heard to its end; never once it is hushed. */
export function play(address) {
  return new Promise((resolve) => {
    over = (heard) => {
      hushRecording();
      resolve(heard);
    };
    player.onended = () => over?.(true);
    player.onerror = () => over?.(false);
    player.onplaying = () => clearTimeout(timer);
    player.src = address;
    begin();
  });
}

function begin() {
  if (patience) timer = setTimeout(giveUp, patience);
  player.play().catch(({ name }) => {
    if (name !== 'AbortError') over?.(false); // else it was paused or hushed before it began
  });
}

function giveUp() {
  isSlow = true;
  over?.(false);
}

export function pauseRecording() {
  clearTimeout(timer); // whoever pauses is in no hurry
  if (over) player.pause();
}

export function resumeRecording() {
  if (over) begin();
}

/** Silent at once, and nothing more is fetched. */
export function hushRecording() {
  clearTimeout(timer);
  over = null;
  if (!player?.hasAttribute('src')) return;
  player.pause();
  player.removeAttribute('src');
  player.load();
}
