// Minisign signatures: a hash (BLAKE2b) of the file, signed with Ed25519. The comments in the file are not looked at,
// so nothing rests on them. The browser's own Ed25519 is too new for the phones we serve.
import { hashes, verify } from '@noble/ed25519';
import { blake2b } from '@noble/hashes/blake2.js';
import { sha512 } from '@noble/hashes/sha2.js';

hashes.sha512 = sha512;

/** Algorithm (2 bytes), key id (8), then the key (32) or the signature (64). */
const KEYS = '{{keys}}'.split(' ').map((line) => parts(line, 'Ed', 42));

/** Whether one of our keys signed exactly these bytes. */
export function isSigned(bytes, text) {
  const signature = parts(text.split('\n')[1] ?? '', 'ED', 74);
  const key = signature && KEYS.find((ours) => ours?.id === signature.id);
  if (!key) return false;
  try {
    return verify(signature.rest, blake2b(new Uint8Array(bytes)), key.rest);
  } catch {
    return false; // not even the shape of a signature
  }
}

function parts(line, algorithm, length) {
  let bytes;
  try {
    bytes = Uint8Array.from(atob(line.trim()), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
  const named = String.fromCharCode(...bytes.subarray(0, 2));
  if (named !== algorithm || bytes.length !== length) return null;
  return { id: bytes.subarray(2, 10).join(), rest: bytes.subarray(10) };
}
