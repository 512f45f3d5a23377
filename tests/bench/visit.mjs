// One visit to one address: a fresh browser profile, a slow phone, a bad line.
//
//   first    nothing is on the device yet
//   repeat   the page was opened before and its service worker is in place; the line is bad now
//   offline  as repeat, but there is no line at all, and the page is opened anew
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { probe, readProbe, serviceWorkerReady } from './probe.mjs';
import { NETWORKS, startProxy } from './shaping_proxy.mjs';

export const VISITS = ['first', 'repeat', 'offline'];

export const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const LIMIT_MS = 120_000;
const WORKER_LIMIT_MS = 30_000;
const QUIET_MS = 2_500; // longer than opening a connection and asking once on the slowest line
const POLL_MS = 200;

/** Which browser measures, for the record. */
export async function browserVersion() {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
  const version = browser.version();
  await browser.close();
  return version;
}

/** Visits once and says what it saw; a visit that fails says why in `failed` instead of throwing. */
export async function measureVisit({ url, selector, visit, cpu, network }) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const proxy = await startProxy(url);
  let context;
  try {
    context = await chromium.launchPersistentContext(profile, {
      ...PHONE, executablePath: EXECUTABLE, headless: true, args: FLAGS,
    });
    const address = proxy.addressFor(url);
    if (visit !== 'first') await installServiceWorker(context, proxy, address);
    proxy.shape(NETWORKS[network]);
    if (visit === 'offline') proxy.cut();
    return await load(context, proxy, { address, selector, cpu });
  } catch (error) {
    return { failed: String(error.message).split('\n')[0] };
  } finally {
    await context?.close();
    proxy.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** An earlier visit on a good line, kept open until the service worker has what it wants. */
async function installServiceWorker(context, proxy, address) {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: LIMIT_MS });
  if (!await page.evaluate(serviceWorkerReady, WORKER_LIMIT_MS)) throw new Error('no service worker took hold');
  await proxy.idle(QUIET_MS, LIMIT_MS);
  await page.close();
  proxy.resetCounts();
}

async function load(context, proxy, { address, selector, cpu }) {
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(probe, selector);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });

  await page.goto(address, { waitUntil: 'commit', timeout: LIMIT_MS });
  const seen = await waitUntilTappable(page);
  await page.waitForLoadState('load', { timeout: LIMIT_MS });
  await proxy.idle(QUIET_MS, LIMIT_MS);
  const { firstContentfulPaint } = await page.evaluate(readProbe); // known only a moment after it
  return summary({ ...seen, firstContentfulPaint }, proxy, errors);
}

async function waitUntilTappable(page) {
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end) {
    const seen = await page.evaluate(readProbe).catch(() => null); // a page may be changing address
    if (seen?.tappable) return seen;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('nothing tappable came into view');
}

function summary(seen, proxy, errors) {
  const before = proxy.received(seen.timeOrigin + seen.tappable);
  const total = proxy.received();
  return {
    firstContentfulPaintMs: seen.firstContentfulPaint,
    tappableMs: seen.tappable,
    tappableKb: before.bytes / 1024,
    tappableFontKb: before.fontBytes / 1024,
    totalKb: total.bytes / 1024,
    totalFontKb: total.fontBytes / 1024,
    requests: total.requests,
    errors,
  };
}
