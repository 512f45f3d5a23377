// What every journey uses: the built site, the real server, a line that can fail, a phone's browser, the words, the ranking.
export { NEEDS, RELEASE, SITE, addressOf, allPages, copySite, directory, groupsOf, readRelease, readingPages } from './kit/site.mjs';
export { release, renew, siteKey, smallSite, strangerKey } from './kit/release.mjs';
export { serve } from './kit/server.mjs';
export { FILES as RECORDINGS, addressOfGuide, spokenSite } from './kit/spoken.mjs';
export { startLine } from './kit/line.mjs';
export { startTrap } from './kit/trap.mjs';
export { browsing, axe, keptOnPhone, liveApp, newPhone, ownErrors, newsLine, until, withoutApp, worker } from './kit/phone.mjs';
export { LANGUAGES, WEB_FONT_LANGUAGES, text, texts, visible } from './kit/words.mjs';
export { rank } from './kit/ranking.mjs';
