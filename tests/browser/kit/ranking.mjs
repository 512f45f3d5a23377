// Whom the engine puts first, asked on the command line: what every screen must agree with.
import { execFileSync } from 'node:child_process';
import { BIN, PACK } from './env.mjs';

/** `options`: country, need, language, nationality, documents, town, at, facts (an object). */
export function rank({ facts, ...options }) {
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  if (facts) words.push('--facts', JSON.stringify(facts));
  return JSON.parse(execFileSync(BIN, ['help', ...words, '--json', '--pack', PACK], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}
