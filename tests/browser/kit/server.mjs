// The real server, on a port of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { BIN } from './env.mjs';
import { SITE } from './site.mjs';

/** Resolves once it listens. */
export async function serve(folder = SITE) {
  const child = spawn(BIN, ['serve', '--site', folder, '--addr', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await saidAddress(child);
  return {
    url,
    at: (address) => new URL(address, url).href,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL'); // a phone sees no difference, and no connection lingers
      await ended;
    },
  };
}

function saidAddress(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /Serving at (http:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
