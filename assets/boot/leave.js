// Leaving fast: the page is blank before anything else happens, and Back does not bring it back.
import { stopReading } from './listen.js';

const AWAY = '/leave.html';
const KEY = 'Shift';
const TIMES = 3;
const WITHIN_MS = 1000;

export function watchLeaving() {
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('a.leave')) {
      event.preventDefault();
      leave();
    }
  }, true);
  watchKeys();
  // A page that a browser kept whole in memory must not come back after leaving.
  addEventListener('pageshow', (event) => {
    if (event.persisted && gone()) location.replace(AWAY);
  });
}

export function leave() {
  document.documentElement.className = 'gone';
  document.body.replaceChildren();
  location.replace(AWAY);
  // In the same moment: the harmless page may be long on its way.
  stopReading();
}

const gone = () => document.documentElement.classList.contains('gone');

function watchKeys() {
  let pressed = [];
  addEventListener('keydown', (event) => {
    if (event.key !== KEY || event.repeat) {
      if (!event.repeat) pressed = [];
      return;
    }
    pressed = [...pressed, event.timeStamp].slice(-TIMES);
    if (pressed.length === TIMES && event.timeStamp - pressed[0] < WITHIN_MS) leave();
  });
}
