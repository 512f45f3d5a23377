// The line is as slow as it says, loses and reorders nothing, counts fonts apart, and can be cut.
//
//   node --test
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from './serve.mjs';
import { NETWORKS, startProxy } from './shaping_proxy.mjs';

const SIZE = 100_000;
const payload = Buffer.from(Array.from({ length: SIZE }, (_, i) => (i * 7919) % 251));
let folder;
let server;

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-proxy-'));
  for (const name of ['data.bin', 'letters.woff2']) fs.writeFileSync(path.join(folder, name), payload);
  server = await serve(folder);
});

after(() => {
  server.close();
  fs.rmSync(folder, { recursive: true });
});

async function download(proxy, name) {
  const started = performance.now();
  const body = Buffer.from(await (await fetch(proxy.addressFor(`${server.url}/${name}`))).arrayBuffer());
  return { body, ms: performance.now() - started };
}

test('a slow line takes opening, round trip and rate, and delivers every byte in order', async () => {
  const proxy = await startProxy(server.url);
  proxy.shape(NETWORKS.slow3g);
  const { body, ms } = await download(proxy, 'data.bin');
  proxy.close();
  const expected = 3 * 400 + (SIZE * 8) / 400;
  assert.ok(body.equals(payload));
  assert.ok(Math.abs(ms - expected) < 0.1 * expected, `took ${ms} ms, expected about ${expected}`);
});

test('two downloads share the rate', async () => {
  const proxy = await startProxy(server.url);
  proxy.shape(NETWORKS['3g']);
  const started = performance.now();
  await Promise.all(['data.bin', 'letters.woff2'].map((name) => download(proxy, name)));
  proxy.close();
  const expected = 3 * 150 + (2 * SIZE * 8) / 1600;
  const ms = performance.now() - started;
  assert.ok(Math.abs(ms - expected) < 0.1 * expected, `took ${ms} ms, expected about ${expected}`);
});

test('fonts are counted apart, and only what had arrived by then', async () => {
  const proxy = await startProxy(server.url);
  await download(proxy, 'data.bin');
  const between = Date.now() + 1;
  await new Promise((resolve) => setTimeout(resolve, 20));
  await download(proxy, 'letters.woff2');
  const [early, all] = [proxy.received(between), proxy.received()];
  proxy.close();
  assert.ok(all.bytes >= SIZE && all.bytes < SIZE + 1000);
  assert.ok(all.fontBytes >= SIZE && all.fontBytes < SIZE + 1000);
  assert.equal(early.fontBytes, 0);
  assert.equal(all.requests, 2);
});

test('a cut line answers nothing', async () => {
  const proxy = await startProxy(server.url);
  await download(proxy, 'data.bin');
  proxy.cut();
  await assert.rejects(download(proxy, 'data.bin'));
  proxy.close();
});
