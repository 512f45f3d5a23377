// Hands the copy of this country's help to another program of the phone: Bluetooth, a memory card, a message.
// Where a phone cannot hand on files, the link beside the button saves it.
const TYPE = 'text/html';

/** What was fetched, by its address: on a slow line a tap is forgotten before the file is here, and the next one must do. */
const fetched = new Map();

export function watchPassingOn() {
  const can = navigator.canShare?.({ files: [new File([''], 'x.html', { type: TYPE })] });
  document.documentElement.toggleAttribute('data-passes-on', Boolean(can));
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('[data-pass-on]');
    if (!button) return;
    const link = button.parentElement.querySelector('a[download]');
    try {
      if (!fetched.has(link.href)) fetched.set(link.href, await bytes(link.href));
      await navigator.share({ files: [new File([fetched.get(link.href)], button.dataset.passOn, { type: TYPE })] });
    } catch {
      // no line, a tap that came too early, or the person thought better of it: the button and the link stay
    }
  });
}

async function bytes(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.blob();
}
