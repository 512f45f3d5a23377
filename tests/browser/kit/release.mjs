// Signed releases made from a copy of the site, as `kawan site` would make them, in no time.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { SECRET_KEY } from './env.mjs';
import { RELEASE, copySite, readRelease } from './site.mjs';

/** A name that never means other bytes. */
const HASHED = /-[0-9a-f]{10}\./;
/** The DER of an Ed25519 private key (RFC 8410) up to its 32 bytes. */
const PRIVATE_KEY_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Takes the files of `site` as they lie there into its list, changes the list, and signs it. */
export function release(site, changes = {}, key = siteKey()) {
  const list = JSON.parse(site.read(RELEASE));
  for (const file of list.files) {
    if (file.group === 'pack') continue;
    const bytes = site.read(file.path);
    file.sha256 = crypto.createHash('sha256').update(bytes).digest('hex');
    file.size = bytes.length;
  }
  Object.assign(list, changes);
  const bytes = Buffer.from(JSON.stringify(list));
  site.write(RELEASE, bytes);
  site.write(`${RELEASE}.minisig`, sign(bytes, key));
  return list;
}

/** A copy of the site with few files: what is kept of a release does not depend on how many there are. `isKept` is asked for each
    file of the list beyond those that every phone keeps. */
export function smallSite(isKept) {
  const site = copySite();
  const list = readRelease(site.folder);
  list.files = list.files.filter((file) => ['core', 'app'].includes(file.group) || isKept(file));
  site.write(RELEASE, JSON.stringify(list));
  release(site);
  return site;
}

/** Gives a file whose name is its hash other bytes, and so another name, and every file that names it too. The old one is gone, as it
    would be on any host. */
export function renew(site, path, bytes) {
  const list = JSON.parse(site.read(RELEASE));
  const file = list.files.find((it) => it.path === path);
  const named = HASHED.test(path);
  if (named) {
    const hash = crypto.createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    file.path = path.replace(HASHED, `-${hash}.`);
    site.delete(path);
  }
  site.write(file.path, bytes);
  site.write(RELEASE, JSON.stringify(list));
  if (!named) return file.path;
  for (const { path: other } of list.files.filter((it) => /\.(html|js|css)$/.test(it.path) && it !== file)) {
    const words = site.read(other).toString();
    if (words.includes(path)) renew(site, other, Buffer.from(words.replaceAll(path, file.path)));
  }
  return file.path;
}

/** A minisign signature: Ed25519 over the BLAKE2b hash, under the key's number. */
function sign(bytes, { number, secret } = siteKey()) {
  const hash = crypto.createHash('blake2b512').update(bytes).digest();
  const signature = crypto.sign(null, hash, secret);
  const line = Buffer.concat([Buffer.from('ED'), number, signature]).toString('base64');
  const comment = 'kawan';
  const global = crypto.sign(null, Buffer.concat([signature, Buffer.from(comment)]), secret).toString('base64');
  return `untrusted comment: ${comment}\n${line}\ntrusted comment: ${comment}\n${global}\n`;
}

/** Somebody else's key; `number` may be that of ours, to pretend. */
export const strangerKey = (number = crypto.randomBytes(8)) => ({ number, secret: secretOf(crypto.randomBytes(32)) });

/** The unencrypted minisign secret key: 2 bytes each for three algorithms, 48 for a password not used, the number, the seed. */
export function siteKey() {
  const key = Buffer.from(fs.readFileSync(SECRET_KEY, 'utf8').split('\n')[1], 'base64');
  return { number: key.subarray(54, 62), secret: secretOf(key.subarray(62, 94)) };
}

const secretOf = (seed) =>
  crypto.createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_HEAD, seed]), format: 'der', type: 'pkcs8' });
