// A line between the phone and the server that can fail in the ways mobile lines and hotspots do. Its address stays the same.
import http from 'node:http';

/** Starts a line to `target`, in order. */
export async function startLine(target) {
  const line = new Line(target);
  await new Promise((resolve) => line.server.listen(0, '127.0.0.1', resolve));
  return line;
}

class Line {
  /** Paths asked for, in order. */
  requests = [];
  #target;
  /** path => what goes wrong with it, if anything: `{ status }`, `{ page }`, `{ redirect }`, `{ cut }`, `{ flip }`, `{ hold }` */
  #fault = () => undefined;

  constructor(target) {
    this.#target = target;
    this.server = http.createServer((request, response) => this.#answer(request, response));
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}/`;
  }

  at(address) {
    return new URL(address, this.url).href;
  }

  fail(fault) {
    this.#fault = fault;
  }

  heal() {
    this.#fault = () => undefined;
  }

  close() {
    this.server.close();
    this.server.closeAllConnections();
  }

  async #answer(request, response) {
    const path = new URL(request.url, this.url).pathname;
    this.requests.push(path);
    const fault = this.#fault(path);
    if (!fault) return this.#pass(request, response);
    if (fault.hold) await fault.hold;
    if (fault.status) return response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Error</h1>');
    if (fault.redirect) return response.writeHead(302, { location: fault.redirect }).end();
    if (fault.page) return response.writeHead(200, { 'content-type': 'text/html' }).end(fault.page);
    if (fault.cut || fault.flip) return this.#spoil(path, fault, response);
    return this.#pass(request, response);
  }

  #pass(request, response) {
    const { method, url, headers } = request;
    const onward = http.request(new URL(url, this.#target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }

  /** The whole file was promised; a part of it comes, or all of it with one bit turned. */
  async #spoil(path, { cut, flip }, response) {
    const answer = await fetch(new URL(path, this.#target), { headers: { 'accept-encoding': 'identity' } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { 'transfer-encoding': _, ...headers } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, { ...headers, 'content-length': bytes.length });
    if (flip) {
      bytes[bytes.length >> 1] ^= 1;
      response.end(bytes);
    } else {
      response.write(bytes.subarray(0, bytes.length * cut), () => response.destroy());
    }
  }
}
