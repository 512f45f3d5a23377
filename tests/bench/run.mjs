// The whole bench, as `cargo xtask bench` calls it: builds the peer, serves it, measures both, reports.
//
//   node run.mjs --site URL --path /p/PAGE.html --out FILE.md [--n 5] [--date DATE]
//                [--aim-kb 30] [--aim-ratio 0.334] [--aim-offline-ms 300] [--aim-key-ms 50]
//
// `--site` is Kawan, already served. Beside FILE.md goes FILE.json with every single visit. A missed
// aim is printed, not an error: a slow machine must not look like a broken bench.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PEER = path.join(HERE, 'peer');
const PEER_PAGE = '/#/my/MY/arrested';
/** What counts as a number. On Kawan's page the emergency numbers stand first; the helpers of a need are one tap away, or stand
    open when the address points at the need. Both are measured, against the same page of the peer. */
const KINDS = [
  { name: 'any number', fragment: '', selector: 'a[href^="tel:"]', visits: ['first', 'repeat', 'offline'] },
  { name: 'the number of a helper for this need', fragment: '#n2', selector: '.row a[href^="tel:"]', visits: ['first', 'offline'] },
];
const CONDITIONS = { network: 'slow3g', cpu: 6 };

async function main() {
  const options = readOptions();
  buildPeer();

  // Loaded late: these need the packages that building has just installed.
  const { serve } = await import('./serve.mjs');
  const { compare } = await import('./page_bench.mjs');
  const { measureKeys } = await import('./keys.mjs');

  const peer = await serve(path.join(PEER, 'dist'));
  const results = [];
  try {
    for (const { name, fragment, selector, visits } of KINDS) {
      for (const visit of visits) {
        const a = new URL(options.path + fragment, options.site).href;
        const b = peer.url + PEER_PAGE;
        const result = await compare({ a, b, visit, aSelector: selector, n: options.n, date: options.date, ...CONDITIONS });
        results.push({ ...result, kind: name });
      }
    }
  } finally {
    peer.close();
  }
  const keys = await measureKeys({ url: new URL(options.path, options.site).href, cpu: CONDITIONS.cpu });
  await report(results, keys, options);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      path: { type: 'string' },
      out: { type: 'string' },
      n: { type: 'string', default: '5' },
      date: { type: 'string' },
      'aim-kb': { type: 'string', default: '30' },
      'aim-ratio': { type: 'string', default: '0.334' },
      'aim-offline-ms': { type: 'string', default: '300' },
      'aim-key-ms': { type: 'string', default: '50' },
    },
  });
  for (const name of ['site', 'path', 'out']) if (!values[name]) throw new Error(`--${name} is needed`);
  const n = Number(values.n);
  if (!(Number.isInteger(n) && n > 0)) throw new Error('--n is a whole number from 1 up');
  const aims = { kb: Number(values['aim-kb']), ratio: Number(values['aim-ratio']), offlineMs: Number(values['aim-offline-ms']), keyMs: Number(values['aim-key-ms']) };
  return { site: values.site, path: values.path, out: values.out, date: values.date, n, aims };
}

/** Everything from the lock files and the project's facts to peer/dist. */
function buildPeer() {
  install(HERE);
  install(PEER);
  run('node', ['scripts/make_data.mjs'], PEER);
  run('npm', ['run', '--silent', 'build'], PEER);
}

/** Installs what the lock file says, unless that very lock has been installed already. */
function install(folder) {
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  const isCurrent = fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs;
  if (!isCurrent) run('npm', ['ci', '--no-audit', '--no-fund'], folder);
}

/** Runs a step; what it says goes to stderr, so that stdout holds the report alone. */
function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `status ${status}`}`);
}

async function report(results, keys, { out, aims }) {
  const { conditions, table } = await import('./report.mjs');
  const [first] = results;
  const summary = summaryLines(results, aims);
  const text = [
    '# Bench: the help page beside an ordinary web app',
    '',
    conditions({ ...first, ...first.addresses }),
    'The peer is `tests/bench/peer`: React, Dexie and Workbox over the same directory, served with brotli 11.',
    '',
    ...results.flatMap((result) => [table(result), '']),
    '## Summary',
    '',
    ...summary,
    keyLine(keys, aims.keyMs),
    '',
  ].join('\n');
  fs.writeFileSync(out, text);
  fs.writeFileSync(out.replace(/(\.md)?$/, '.json'), `${JSON.stringify({ results, keys }, null, 2)}\n`);
  console.log(text);
}

function summaryLines(results, aims) {
  const of = (visit) => results.find((result) => result.visit === visit && result.kind === KINDS[0].name);
  const [first, offline] = [of('first'), of('offline')];
  const ratio = first.a.tappableMs?.median / first.b.tappableMs?.median;
  return [
    line('First page until tappable, fonts apart', first.a.tappableKb?.median, aims.kb, 1, ' KB'),
    line('First visit, our time / peer time', ratio, aims.ratio, 2, ''),
    line('Offline, time to a tappable number', offline.a.tappableMs?.median, aims.offlineMs, 0, ' ms'),
  ];
}

/** Nearly all keys: one that met a busy moment of the machine says nothing of the search. */
function keyLine({ first, keys }, aim) {
  const sorted = [...keys].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return `${line('Search, one key, 19 of 20', at(0.95), aim, 0, ' ms')}; median ${at(0.5).toFixed(0)} ms of ${keys.length} keys, `
    + `the first one, which makes the index, ${first.toFixed(0)} ms`;
}

function line(what, value, aim, digits, unit) {
  const known = Number.isFinite(value);
  const verdict = known && value <= aim ? 'aim met' : 'aim missed';
  return `- ${what}: ${known ? value.toFixed(digits) + unit : 'not measured'} (aim: at most ${aim}${unit}; ${verdict})`;
}

await main().catch((error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
});
