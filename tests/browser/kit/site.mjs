// The built site: its files, its addresses, its facts, and copies of it that a test may alter.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BIN, BUILT_SITE, PACK } from './env.mjs';

export const SITE = BUILT_SITE;
export const RELEASE = 'release.json';
const COMPRESSED = /\.(br|zst)$/;

/** In the order of the page: the element of a need is `n` and its place here. */
export const NEEDS = [
  'danger_now', 'suicidal', 'arrested', 'detained', 'locked_in', 'violence', 'sexual_violence', 'injured', 'sick', 'pregnant',
  'child', 'wages', 'passport_taken', 'trafficked', 'scam_compound', 'recruited_cheated', 'at_sea', 'want_to_go_home',
  'family_member_missing', 'deported_return',
];

/** The address of a help page, or of the choice of countries. */
export function addressOf(language, country) {
  const words = ['page-address', '--language', language, ...(country ? ['--country', country] : [])];
  return execFileSync(BIN, words, { encoding: 'utf8' }).trim();
}

export const directory = () => JSON.parse(fs.readFileSync(path.join(PACK, 'directory.json'), 'utf8'));

export const readRelease = (site = SITE) => JSON.parse(fs.readFileSync(path.join(site, RELEASE), 'utf8'));

/** Every page of the site: its path and its text. Copies to pass on are files, not pages. */
export function* allPages(site = SITE) {
  for (const { path: address, group } of readRelease(site).files) {
    if (address.endsWith('.html') && group !== 'copies') yield { address, html: fs.readFileSync(path.join(site, address), 'utf8') };
  }
}

/** All that a phone keeps of some languages, by the names the list gives. */
export function groupsOf(...languages) {
  const groups = new Set(readRelease().files.map(({ group }) => group));
  return [...groups].filter((group) => ['core', 'app', ...languages].includes(group.replace(/-read$/, '')));
}

/** Pages for reading in one language: cards to show, guides. The live app does not draw them. */
export const readingPages = (language) => Array.from(allPages()).filter(({ html }) =>
  html.includes(`<html lang="${language}">`) && html.includes('<title>Kawan<') && !html.includes('<div id="app">'))
  .map(({ address }) => address);

/** A copy that may be altered. Without compressed siblings, so that an altered file has no true one beside it. */
export function copySite() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  fs.cpSync(SITE, folder, { recursive: true, filter: (name) => !COMPRESSED.test(name) && !name.endsWith('packs') });
  return {
    folder,
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
    read: (name) => fs.readFileSync(path.join(folder, name)),
    write: (name, bytes) => fs.writeFileSync(path.join(folder, name), bytes),
    delete: (name) => fs.rmSync(path.join(folder, name)),
  };
}
