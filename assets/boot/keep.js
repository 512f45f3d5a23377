// Asks the worker to keep the program on the phone, passes on what it says, and swaps releases when the person says so.
import { bringOut } from './news.js';

export async function keep() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  workers.addEventListener('message', ({ data }) => {
    if (data?.news) bringOut(data.news);
    if (data?.swapped) location.reload();
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-swap]')) tell({ swap: true });
  });
  try {
    await workers.register('/sw.js', { updateViaCache: 'none' });
    await workers.ready;
    greet();
    // The live app changes the language without a new page.
    new MutationObserver(greet).observe(document.documentElement, { attributeFilter: ['lang'] });
  } catch {
    // refused (private window, embedded browser): the pages work without
  }
}

function greet() {
  tell({ hello: true, language: language(), sparing: Boolean(navigator.connection?.saveData), reading: recall('seen') });
}

/** The language of the page; none on the first screen, which speaks all. */
const language = () => (location.pathname.startsWith('/p/') ? document.documentElement.lang : null);

/** The directory whose changes were not read yet: the live app asks for it once more. */
function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // storage is refused
  }
}

async function tell(message) {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}
