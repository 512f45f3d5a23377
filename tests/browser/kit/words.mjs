// The words people read, from the same files the program reads.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'locales');

export const LANGUAGES = ['en', 'id', 'ms', 'my', 'km', 'th', 'lo', 'vi', 'fil', 'bn', 'ne'];
/** Languages in scripts for which a font travels with the pages. */
export const WEB_FONT_LANGUAGES = ['my', 'km', 'th', 'lo', 'bn', 'ne'];

/** The messages of one language: key to pattern. Those in use here have one line each. */
export function texts(language) {
  const folder = path.join(FOLDER, language);
  const sources = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  const lines = sources.join('\n').matchAll(/^([a-z][\w-]*) = (.*)$/gm);
  return Object.fromEntries(Array.from(lines, ([, key, pattern]) => [key, pattern.trim()]));
}

/** One message, its places filled in. */
export function text(language, key, places = {}) {
  const pattern = texts(language)[key];
  if (pattern === undefined) throw new Error(`${language} has no ${key}`);
  return pattern.replace(/\{ *\$(\w+) *\}/g, (_, name) => places[name]);
}

/** As people see it: without the marks that keep directions apart, blanks as one. */
export const visible = (shown) => shown.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
