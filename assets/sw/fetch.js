// Brings files of a release, each checked against the signed list. What is not ours never gets past here.
import { isSigned } from './signature.js';

const FORMAT = 1;
const CHANNEL = '{{channel}}';

/** No connection, an error of the server, or somebody else's page in its place: try again another time. */
export class Unreachable extends Error {}
/** It came whole and is not what we signed. */
export class Damaged extends Error {}

/** The newest list of files, its signature checked. The two files may have been fetched on either side of a release, so that a
    mismatch is looked at twice before it is called damage. */
export async function fetchList() {
  const signed = await fetchSigned('no-cache') ?? await fetchSigned('reload');
  if (!signed) throw new Damaged('release.json');
  const list = JSON.parse(new TextDecoder().decode(signed.bytes));
  if (list.format !== FORMAT || list.channel !== CHANNEL) throw new Damaged('another edition');
  return { list, response: kept(signed.response, signed.bytes) };
}

async function fetchSigned(cache) {
  const response = await get('/release.json', cache, 'application/json');
  const bytes = await body(response);
  const signature = await body(await get('/release.json.minisig', cache));
  return isSigned(bytes, new TextDecoder().decode(signature)) ? { response, bytes } : null;
}

/** One file; `old`, the same file of an earlier release, is used again if its bytes still fit. */
export async function fetchFile({ path, sha256 }, old) {
  if (old) {
    const bytes = await old.clone().arrayBuffer();
    if (await hash(bytes) === sha256) return old;
  }
  let response;
  // The browser's own cache may hold spoiled bytes, and hold on to them: then past it.
  for (const cache of [path.startsWith('/a/') ? 'default' : 'no-cache', 'reload']) {
    response = await get(path, cache);
    const bytes = await body(response);
    if (await hash(bytes) === sha256) return kept(response, bytes);
  }
  throw isForeign(response) ? new Unreachable(path) : new Damaged(path);
}

async function get(path, cache, type = '') {
  let response;
  try {
    response = await fetch(path, { cache, credentials: 'omit', redirect: 'error' });
  } catch (error) {
    throw new Unreachable(path, { cause: error });
  }
  if (!response.ok || !(response.headers.get('content-type') ?? '').startsWith(type)) throw new Unreachable(path);
  return response;
}

/** A connection that breaks in the middle is no damage. */
async function body(response) {
  try {
    return await response.arrayBuffer();
  } catch (error) {
    throw new Unreachable(response.url, { cause: error });
  }
}

/** Somebody else's page, such as the login page of a hotspot: it does not come under our policy. */
const isForeign = (response) => !response.headers.has('content-security-policy');

async function hash(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A response to keep: the bytes that were checked, under the headers they came with. */
function kept(response, bytes) {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(bytes, { headers });
}
