// Starts the live app in its own root and lets it take over when it stands.
// If it ever stops, the plain page comes back with a word about it.
import { NAMES } from './names.js';
import { bringOut } from './news.js';

const FIRST = '/index.html#choose';
const STEP = 12; // pixels; nothing to tap is lower

const page = document.getElementById('page');
const app = document.getElementById('app');
/** Nothing but the frame: the plain page of this address is not on the phone. */
const isFrame = !page.querySelector('h1');

export async function startApp() {
  if (!app) return; // a page for reading
  if (typeof WebAssembly !== 'object' || navigator.connection?.saveData) return comeBack();
  const names = new URLSearchParams(NAMES);
  app.dataset.names = NAMES;
  app.hidden = true;
  app.addEventListener('standing', takeOver, { once: true });
  app.addEventListener('failed', () => comeBack(), { once: true });
  watchForStops();
  try {
    const module = await import(names.get('app.js'));
    await module.default({ module_or_path: names.get('app_bg.wasm') });
  } catch {
    comeBack(); // no connection, or a browser too old: the plain page stays
  }
}

let plain = null;
let plainAddress = null;

/** The same thing stays under the thumb: the app draws the same page, with a few questions more. */
function takeOver() {
  const thing = inView('a[href], summary') ?? inView('[id]');
  const top = thing?.getBoundingClientRect().top;
  const focused = page.contains(document.activeElement) ? document.activeElement : null;
  const [thingThere, focusedThere] = [thing, focused].map((it) => it && twin(it));
  for (const opened of page.querySelectorAll('details[open]:not(.need)')) twin(opened)?.setAttribute('open', '');
  plain = document.createDocumentFragment();
  plain.append(...page.childNodes);
  plainAddress = location.pathname;
  app.hidden = false;
  focusedThere?.focus({ preventScroll: true });
  if (thingThere) scrollBy({ top: thingThere.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** The first of its kind in view, if the page was scrolled at all. Only points are looked at: nothing folded is laid out. */
function inView(which) {
  if (scrollY < STEP) return null;
  for (let y = 0; y < innerHeight; y += STEP) {
    const element = document.elementFromPoint(innerWidth / 3, y)?.closest(which);
    if (element && page.contains(element) && !element.closest('.top') && element !== page) return element;
  }
  return null;
}

/** The same thing as the app draws it: in the same named part, the link to the same place, or the same one of its like. */
function twin(element) {
  const part = element.closest('[id]');
  const there = part === page ? app : app.querySelector(`[id="${part.id}"]`);
  if (element === part || !there) return there;
  const like = `${kind(element.parentElement)} > ${kind(element)}`;
  const place = Array.from(part.querySelectorAll(like)).indexOf(element);
  const others = Array.from(there.querySelectorAll(like));
  return others.find((other) => element.href && other.href === element.href) ?? others[place];
}

const kind = (element) => [element.localName, ...element.classList].join('.');

function watchForStops() {
  const stopped = (event) => {
    const error = event.error ?? event.reason;
    if (error instanceof WebAssembly.RuntimeError) comeBack(true);
  };
  addEventListener('error', stopped);
  addEventListener('unhandledrejection', stopped);
}

function comeBack(say = false) {
  if (isFrame) return location.replace(FIRST); // there is no plain page here, and the first screen is on every phone
  if (plain && location.pathname !== plainAddress) return location.reload(); // the person has gone on to another page
  app.hidden = true;
  if (plain) page.append(plain);
  plain = null;
  if (say) bringOut('stopped');
}
