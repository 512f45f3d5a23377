// Where `cargo xtask test` says things are.
import { createRequire } from 'node:module';
import path from 'node:path';

function given(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run these tests by \`cargo xtask test\``);
  return path.resolve(value);
}

export const BIN = given('KAWAN_BIN');
export const PACK = given('KAWAN_PACK');
export const BUILT_SITE = given('KAWAN_SITE');
export const CHROMIUM = given('CHROMIUM');

/** Packages come from the folder of the project's own tools. */
export const load = createRequire(path.join(given('KAWAN_NPM'), 'package.json'));

/** The built scripts and the app's module, from which sites are made. */
export const WEB = path.join(BUILT_SITE, '..', 'web');

/** The throw-away key this site's worker trusts, made by `kawan content build`. */
export const SECRET_KEY = path.join(BUILT_SITE, '..', 'dev-key', 'kawan.key');
