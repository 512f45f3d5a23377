// Compares two addresses, A (Kawan) and B (the peer), as a cheap phone on a bad line meets them.
//
//   node page_bench.mjs --a URL [--b URL] [--visit first|repeat|offline] [--n 5] [--cpu 6]
//                       [--net slow3g|3g|none] [--a-sel CSS] [--b-sel CSS] [--date DATE] [--json FILE]
//
// A and B are visited in turn, so that whatever else the machine does falls on both. Only what is in
// the viewport at load counts as tappable; a #fragment in the address may open or scroll to a section.
// The slowed processor is the page's main thread; workers run at full speed, for both.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { conditions, summarise, table } from './report.mjs';
import { NETWORKS } from './shaping_proxy.mjs';
import { browserVersion, measureVisit, VISITS } from './visit.mjs';

const TAPPABLE = 'a[href^="tel:"]';

/** Measures one kind of visit `n` times each. Resolves to everything seen, with its conditions. */
export async function compare({ a, b, visit, n, cpu, network, aSelector = TAPPABLE, bSelector = TAPPABLE, date, log = console.error }) {
  const sides = [{ name: 'a', url: a, selector: aSelector }, { name: 'b', url: b, selector: bSelector }].filter(({ url }) => url);
  for (const { url } of sides) refuseForeign(url);

  const chromium = await browserVersion();
  const runs = { a: [], b: [] };
  for (let turn = 1; turn <= n; turn += 1) {
    for (const { name, url, selector } of sides) {
      const run = await measureVisit({ url, selector, visit, cpu, network });
      runs[name].push(run);
      log(progress({ visit, turn, n, name, run }));
    }
  }
  return {
    visit, n, cpu, network, date, chromium, node: process.versions.node, addresses: { a, b }, runs,
    a: summarise(runs.a),
    b: b ? summarise(runs.b) : undefined,
  };
}

/** The proxy is made for the loopback; nothing else is ever measured or reached. */
function refuseForeign(url) {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(hostname)) {
    throw new Error(`only http addresses of this machine can be measured, not ${url}`);
  }
}

function progress({ visit, turn, n, name, run }) {
  const head = `${visit} ${turn}/${n} ${name}`;
  if (run.failed) return `${head}: FAILED, ${run.failed}`;
  const errors = run.errors.length > 0 ? `, page error: ${run.errors[0]}` : '';
  return `${head}: tappable ${run.tappableMs.toFixed(0)} ms, ${run.tappableKb.toFixed(1)} KB of ${run.totalKb.toFixed(1)}${errors}`;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      a: { type: 'string' },
      b: { type: 'string' },
      'a-sel': { type: 'string' },
      'b-sel': { type: 'string' },
      visit: { type: 'string', default: 'first' },
      net: { type: 'string', default: 'slow3g' },
      n: { type: 'string', default: '5' },
      cpu: { type: 'string', default: '6' },
      date: { type: 'string' },
      json: { type: 'string' },
    },
  });
  if (!values.a) throw new Error('--a URL is needed');
  if (!VISITS.includes(values.visit)) throw new Error(`--visit is one of ${VISITS.join(', ')}`);
  if (!Object.hasOwn(NETWORKS, values.net)) throw new Error(`--net is one of ${Object.keys(NETWORKS).join(', ')}`);
  const [n, cpu] = [Number(values.n), Number(values.cpu)];
  if (!(Number.isInteger(n) && n > 0 && cpu >= 1)) throw new Error('--n and --cpu are numbers from 1 up');
  return {
    a: values.a, b: values.b, aSelector: values['a-sel'], bSelector: values['b-sel'],
    visit: values.visit, network: values.net, n, cpu, date: values.date, json: values.json,
  };
}

async function main() {
  const { json, ...options } = readOptions();
  const result = await compare(options);
  console.log(`${conditions({ ...result, ...result.addresses })}\n\n${table(result)}`);
  if (json) fs.writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error) => {
    console.error(`page_bench: ${error.message}`);
    process.exitCode = 2;
  });
}
