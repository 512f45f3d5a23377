// The words of eleven languages; each language is its own small chunk, loaded when it is chosen.
const files = import.meta.glob('./locales/*.json', { import: 'default' });

export const LANGUAGES = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
  my: 'မြန်မာ',
  km: 'ខ្មែរ',
  th: 'ไทย',
  lo: 'ລາວ',
  vi: 'Tiếng Việt',
  fil: 'Filipino',
  bn: 'বাংলা',
  ne: 'नेपाली',
};

const cache = new Map();

/** The words of a language, as one promise a language so that React's `use` can wait for it. */
export function loadWords(language) {
  if (!cache.has(language)) cache.set(language, files[`./locales/${language}.json`]());
  return cache.get(language);
}

/** Puts `{name}` values into a message. */
export const fill = (message, values) => message.replace(/\{(\w+)\}/g, (_, name) => values[name]);

export const countryName = (language, code) =>
  new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code);
