// The address is the state: #/language/COUNTRY/need, each part chosen in turn.
import { useSyncExternalStore } from 'react';
import { NEEDS } from './needs.js';
import { LANGUAGES } from './words.js';

const subscribe = (changed) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export function useRoute() {
  return parse(useSyncExternalStore(subscribe, () => location.hash));
}

export function parse(hash) {
  const [, language, country, need] = hash.split('/');
  return {
    language: Object.hasOwn(LANGUAGES, language ?? '') ? language : undefined,
    country: /^[A-Z]{2}$/.test(country ?? '') ? country : undefined,
    need: NEEDS.find(({ id }) => id === need),
  };
}
