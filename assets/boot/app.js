// Starts the live app in its own root and lets it take over when it stands.
// If it ever stops, the plain page comes back with a word about it.
import { bringOut } from './news.js';

const NAMES = '{{assets}}';
const FIRST = '/index.html#choose';

const page = document.getElementById('page');
const app = document.getElementById('app');
/** Nothing but the frame: the plain page of this address is not on the phone. */
const isFrame = !page.querySelector('main');

export async function startApp() {
  if (typeof WebAssembly !== 'object' || navigator.connection?.saveData) return comeBack();
  const names = new URLSearchParams(NAMES);
  app.dataset.names = NAMES;
  app.hidden = true;
  app.addEventListener('standing', takeOver, { once: true });
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

/** The same element stays under the thumb: the app draws the same page, with a few questions more. */
function takeOver() {
  const before = anchor(page);
  const focused = page.contains(document.activeElement) ? twin(document.activeElement) : null;
  for (const opened of page.querySelectorAll('details[open]:not(.need)')) twin(opened)?.setAttribute('open', '');
  plain = document.createDocumentFragment();
  plain.append(...page.childNodes);
  plainAddress = location.pathname;
  app.hidden = false;
  focused?.focus({ preventScroll: true });
  if (!before) return;
  const after = document.getElementById(before.id);
  if (after) scrollBy({ top: after.getBoundingClientRect().top - before.top, behavior: 'instant' });
}

/** The first named element in view. */
function anchor(root) {
  if (scrollY < 8) return null;
  for (const element of root.querySelectorAll('[id]')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight && element.checkVisibility?.() !== false) return { id: element.id, top };
  }
  return null;
}

/** The same thing as the app draws it: inside the same named element, the same one of its like. */
function twin(element) {
  const id = element.closest('[id]').id;
  const [here, there] = id === page.id ? [page, app] : [element.closest('[id]'), app.querySelector(`[id="${id}"]`)];
  if (element === here) return there;
  const like = `${kind(element.parentElement)} > ${kind(element)}`;
  return there?.querySelectorAll(like)[Array.from(here.querySelectorAll(like)).indexOf(element)];
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
