// Starts the live app in its own root and lets it take over when it stands and nothing is being read aloud or typed.
// If it ever stops, the plain page comes back with a word about it.
import { bringOut } from './news.js';

const NAMES = '{{assets}}';

const page = document.getElementById('page');
const app = document.getElementById('app');

export async function startApp() {
  if (!app) return; // a page for reading
  if (typeof WebAssembly !== 'object' || navigator.connection?.saveData) return;
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

/** The same element stays under the thumb: the app draws the same page, with a few questions more. */
function takeOver() {
  const before = anchor(page);
  plain = document.createDocumentFragment();
  plain.append(...page.childNodes);
  app.hidden = false;
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

function watchForStops() {
  const stopped = (event) => {
    const error = event.error ?? event.reason;
    if (error instanceof WebAssembly.RuntimeError) comeBack(true);
  };
  addEventListener('error', stopped);
  addEventListener('unhandledrejection', stopped);
}

function comeBack(say = false) {
  app.hidden = true;
  if (plain) page.append(plain);
  plain = null;
  if (say) bringOut('stopped');
}
