// Lines that are true only sometimes. They stand in every page, folded away; a mark on the root brings one out,
// so that it stays out whoever draws the page anew.
const root = document.documentElement;
const INSIDE_ANOTHER_APP = /\bFBA[NV]\b|Instagram|\bLine\/|Viber|MicroMessenger|Zalo|BytedanceWebview|TikTok/;

/** name: ready, damaged, older, stopped, offline, inside, installable */
export function bringOut(name, out = true) {
  root.toggleAttribute(`data-${name}`, out);
}

export function watchNews() {
  const online = () => bringOut('offline', !navigator.onLine);
  addEventListener('online', online);
  addEventListener('offline', online);
  online();
  bringOut('inside', INSIDE_ANOTHER_APP.test(navigator.userAgent));
  offerInstalling();
}

function offerInstalling() {
  let offer = null;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event;
    bringOut('installable');
  });
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-install]')) return;
    bringOut('installable', false);
    offer?.prompt();
  });
}
