// Signed releases made from a copy of the site, as `kawan site` would make them, in no time.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { SECRET_KEY } from './env.mjs';
import { RELEASE } from './site.mjs';

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
