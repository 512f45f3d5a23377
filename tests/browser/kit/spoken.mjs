// A site with recordings, as `kawan site` makes it from the tones of the fixtures.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIN, PACK, WEB } from './env.mjs';
import { allPages, readRelease } from './site.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
/** The packs, as they lie in the checkout. */
export const FILES = path.join(ROOT, 'tests', 'fixtures', 'recordings');

/** Both packs; that of `asPerson` says that somebody reads, as a real one does. It is made anew, which takes a while. */
export function spokenSite({ asPerson }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'spoken-'));
  const recordings = path.join(folder, 'recordings');
  fs.cpSync(FILES, recordings, { recursive: true });
  const head = path.join(recordings, asPerson, 'pack.toml');
  fs.writeFileSync(head, fs.readFileSync(head, 'utf8').replace('voice = "test"\ntest = true\n', 'voice = "person"\n'));
  const site = path.join(folder, 'site');
  const words = ['site', '--web', WEB, '--pack', PACK, '--out', site, '--number', '1', '--recordings', recordings];
  execFileSync(BIN, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const list = readRelease(site).files;
  const audio = (language) => list.map((file) => file.path).filter((address) => address.startsWith(`/a/${language}-audio-`));
  return {
    folder: site,
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
    /** Where the recording `name` of a language stands in the site. */
    address(language, name) {
      const bytes = fs.readFileSync(path.join(recordings, language, name));
      return audio(language).find((address) => fs.readFileSync(path.join(site, address)).equals(bytes));
    },
    index: (language) => audio(language).find((address) => address.endsWith('.json')),
  };
}

/** The page of a guide, by its title in that language. */
export function addressOfGuide(site, language, title) {
  for (const { address, html } of allPages(site)) {
    if (html.includes(`<html lang="${language}">`) && html.includes(`<h1>${title}</h1>`)) return address;
  }
  throw new Error(`${language} has no page called ${title}`);
}
