// Moves between pages leave no trail: each replaces the one before in the browser's history. And the last page is
// remembered by its opaque address, so that the next start needs no choosing.
const FIRST = '/index.html';
const CHOOSE = '#choose';
const MEMORY = 'at';

export function watchMoves() {
  if (isFirst() && location.hash !== CHOOSE) {
    const last = recall();
    if (last) location.replace(last);
  } else if (!isFirst() && document.getElementById('app')) {
    // Only where help is found: a guide that was read is nobody's business.
    remember(location.pathname);
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    if (link.hasAttribute('download')) return; // a file to keep, not a page
    const href = link.getAttribute('href');
    if (href.startsWith('#')) {
      event.preventDefault();
      show(href.slice(1));
    } else if (href.startsWith('/')) {
      event.preventDefault();
      location.replace(href);
    }
  });
  show(location.hash.slice(1));
}

/** Opens what is folded around an element and brings it into view; the address stays as it is. */
export function show(id) {
  const element = id && document.getElementById(id);
  if (!element) return;
  for (let around = element; around; around = around.parentElement) {
    if (around.localName === 'details') around.open = true;
  }
  element.scrollIntoView();
  // Whoever moves by keys or by ear is taken along.
  const target = element.querySelector('summary, h3') ?? element;
  if (target.localName !== 'summary') target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}

const isFirst = () => location.pathname === '/' || location.pathname === FIRST;

function recall() {
  try {
    const last = localStorage.getItem(MEMORY);
    return /^\/p\/[a-z0-9]+\.html$/.test(last ?? '') ? last : null;
  } catch {
    return null; // storage is refused: nothing is remembered, nothing is lost
  }
}

function remember(address) {
  try {
    localStorage.setItem(MEMORY, address);
  } catch {
    // as above
  }
}
