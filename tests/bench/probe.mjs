// What runs inside the measured page. It is sent as source text, so each function stands alone.

/** Watches, once a frame, for a number that could really be tapped, and notes the first paint. */
export function probe(selector) {
  const seen = { firstContentfulPaint: null, tappable: null };
  window.__bench = seen;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'first-contentful-paint') seen.firstContentfulPaint = entry.startTime;
    }
  }).observe({ type: 'paint', buffered: true });

  const look = () => {
    if ([...document.querySelectorAll(selector)].some(isTappable)) {
      setTimeout(() => { seen.tappable = performance.now(); }); // after this frame has been painted
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);

  function isTappable(element) {
    if (element.checkVisibility && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) return false;
    // The middle of its first line box: a link that wraps has no middle of its own.
    const line = element.getClientRects()[0] ?? box;
    const x = line.left + line.width / 2;
    const y = line.top + line.height / 2;
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (hit === element || element.contains(hit));
  }
}

/** What the probe has seen so far, and when this page's clock began (ms since the epoch). */
export function readProbe() {
  return { ...window.__bench, timeOrigin: performance.timeOrigin };
}

/** Waits until a service worker controls this origin; false if none does in time. */
export function serviceWorkerReady(maxMs) {
  if (!navigator.serviceWorker) return false;
  const ready = navigator.serviceWorker.ready.then(() => true);
  return Promise.race([ready, new Promise((resolve) => { setTimeout(() => resolve(false), maxMs); })]);
}
