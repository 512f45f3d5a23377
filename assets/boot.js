// What every page runs first: leaving fast, copying, quiet moves, news of updates, reading aloud, passing on, and at last the live app.
// Each part works alone; where a browser lacks something, the plain page stays as it is.
import { startApp } from './boot/app.js';
import { watchCopying } from './boot/copy.js';
import { watchLeaving } from './boot/leave.js';
import { watchMoves } from './boot/moves.js';
import { keep } from './boot/keep.js';
import { watchListening } from './boot/listen.js';
import { watchPassingOn } from './boot/pass_on.js';
import { watchNews } from './boot/news.js';

watchLeaving();
watchMoves();
watchCopying();
watchNews();
watchListening();
watchPassingOn();

// The page itself comes first on a slow line; what follows is for the next visit and for comfort.
const later = window.requestIdleCallback ?? ((work) => setTimeout(work, 200));
const afterLoad = (work) => (document.readyState === 'complete' ? later(work) : addEventListener('load', () => later(work)));
afterLoad(() => {
  keep();
  startApp();
});
