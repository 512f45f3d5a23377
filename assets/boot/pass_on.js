// Hands the copy of this country's help to another program of the phone: Bluetooth, a memory card, a message.
// Where a phone cannot hand on files, the link beside the button saves it.
const TYPE = 'text/html';

export function watchPassingOn() {
  const can = navigator.canShare?.({ files: [new File([''], 'x.html', { type: TYPE })] });
  document.documentElement.toggleAttribute('data-passes-on', Boolean(can));
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('[data-pass-on]');
    if (!button) return;
    const link = button.parentElement.querySelector('a[download]');
    try {
      const response = await fetch(link.href);
      if (!response.ok) return;
      const file = new File([await response.blob()], button.dataset.passOn, { type: TYPE });
      await navigator.share({ files: [file] });
    } catch {
      // no line, or the person thought better of it: the link stays
    }
  });
}
