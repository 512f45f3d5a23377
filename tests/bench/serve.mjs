// A static server for the bench: files are read and compressed (brotli 11) once, before it listens.
//
//   node serve.mjs DIR [PORT]
//
// Only on 127.0.0.1. Names that carry a hash are immutable; everything else is revalidated by ETag.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|wasm|manifest))/;
const HASHED_NAME = /-[\w-]{8}\.|[.-][0-9a-f]{8,}\./;

/** Serves a folder; resolves to `{ url, close }` once it listens. Port 0 takes a free one. */
export function serve(folder, port = 0) {
  const files = readFolder(path.resolve(folder));
  const server = http.createServer((request, response) => answer(files, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({
      url: `http://127.0.0.1:${server.address().port}`,
      close() {
        server.close();
        server.closeAllConnections();
      },
    }));
  });
}

function readFolder(root) {
  const files = new Map();
  for (const name of fs.readdirSync(root, { recursive: true })) {
    const full = path.join(root, name);
    if (fs.statSync(full).isFile()) files.set(`/${name.split(path.sep).join('/')}`, readFile(full));
  }
  return files;
}

function readFile(full) {
  const plain = fs.readFileSync(full);
  const type = TYPES[path.extname(full)] ?? 'application/octet-stream';
  return {
    plain,
    type,
    brotli: COMPRESSIBLE.test(type) ? brotli(plain) : undefined,
    etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 16)}"`,
    cacheControl: HASHED_NAME.test(path.basename(full)) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

function brotli(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  return zlib.brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

function answer(files, request, response) {
  const file = find(files, request.url);
  if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');

  const headers = { etag: file.etag, 'cache-control': file.cacheControl, vary: 'accept-encoding' };
  if (request.headers['if-none-match'] === file.etag) return response.writeHead(304, headers).end();

  const compressed = file.brotli && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = compressed ? file.brotli : file.plain;
  if (compressed) headers['content-encoding'] = 'br';
  response.writeHead(200, { ...headers, 'content-type': file.type, 'content-length': body.length });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

function find(files, address) {
  const { pathname } = new URL(address, 'http://bench');
  return files.get(pathname) ?? files.get(pathname.replace(/\/$/, '/index.html'));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, port = '0'] = process.argv.slice(2);
  if (!folder) {
    console.error('serve: name the folder to serve');
    process.exit(2);
  }
  const { url } = await serve(folder, Number(port));
  console.log(`serving ${folder} on ${url}`);
}
