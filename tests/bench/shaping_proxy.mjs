// A TCP proxy that makes the loopback as slow as a bad mobile network, and counts what passes.
//
// It stands below HTTP, so pages, workers and service workers are slowed and counted alike; the
// browser's own network emulation leaves service workers out. All connections share one pipe in each
// direction. What it does not imitate: packet loss, TCP slow start, HTTP/2.
import net from 'node:net';

/** Rates in kilobits a second, round trip in ms. Opening costs two round trips: TCP, then TLS. */
export const NETWORKS = {
  slow3g: { downKbps: 400, upKbps: 400, rtt: 400, openingRoundTrips: 2 },
  '3g': { downKbps: 1600, upKbps: 750, rtt: 150, openingRoundTrips: 2 },
  none: null,
};

const SEGMENT = 1460; // bytes of one TCP segment: the pipe hands data over in these
const QUEUE_AHEAD_MS = 100; // how far a sender may fill the pipe before it has to wait
const FONT = /\.(woff2?|ttf|otf)$/;

/** Starts a proxy in front of `target`, unshaped. Resolves to a `ShapingProxy`. */
export async function startProxy(target) {
  const proxy = new ShapingProxy(new URL(target));
  await new Promise((resolve, reject) => {
    proxy.server.once('error', reject);
    proxy.server.listen(0, '127.0.0.1', resolve);
  });
  return proxy;
}

class ShapingProxy {
  #target;
  #sockets = new Set();
  #network = null;
  #isCut = false;
  #pipes = { down: new Pipe(), up: new Pipe() };
  #deliveries = [];
  #requests = 0;
  #pending = 0; // chunks taken in and not yet handed on
  #lastActivity = Date.now();

  constructor(target) {
    this.#target = target;
    this.server = net.createServer((client) => this.#connect(client));
  }

  /** The given address as seen through the proxy. */
  addressFor(url) {
    const address = new URL(url);
    address.host = `127.0.0.1:${this.server.address().port}`;
    return address.href;
  }

  shape(network) {
    this.#network = network;
  }

  /** Breaks every connection and refuses new ones: no coverage. */
  cut() {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  close() {
    this.cut();
    this.server.close();
  }

  resetCounts() {
    this.#deliveries = [];
    this.#requests = 0;
  }

  /** What reached the browser up to a moment (ms since the epoch): bytes, apart for fonts. */
  received(until = Infinity) {
    const counts = { bytes: 0, fontBytes: 0, requests: this.#requests };
    for (const { at, bytes, isFont } of this.#deliveries) {
      if (at <= until) counts[isFont ? 'fontBytes' : 'bytes'] += bytes;
    }
    return counts;
  }

  /** Resolves when nothing has passed for `quietMs`, or after `maxMs`. */
  async idle(quietMs, maxMs) {
    const end = Date.now() + maxMs;
    this.#lastActivity = Date.now();
    while (Date.now() < end && (this.#pending > 0 || Date.now() - this.#lastActivity < quietMs)) await pause(50);
  }

  #connect(client) {
    if (this.#isCut) return client.destroy();
    const origin = net.connect(Number(this.#target.port) || 80, this.#target.hostname);
    const connection = { path: '', opening: this.#network ? this.#network.openingRoundTrips * this.#network.rtt : 0 };
    for (const socket of [client, origin]) this.#adopt(socket);
    this.#forward('up', client, origin, (chunk) => this.#noteRequest(connection, chunk), connection.opening);
    this.#forward('down', origin, client, undefined, 0, connection);
    client.on('close', () => origin.destroy());
    return undefined;
  }

  #adopt(socket) {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  /** Chromium does not pipeline, so what comes down a connection answers the last request sent up. */
  #noteRequest(connection, chunk) {
    const line = /^(?:GET|HEAD|POST|PUT|DELETE|OPTIONS) (\S+) HTTP\/1/.exec(chunk.toString('latin1'));
    if (!line) return;
    connection.path = line[1].split('?')[0];
    this.#requests += 1;
  }

  #forward(direction, from, to, inspect, openingMs, connection) {
    const readyAt = Date.now() + openingMs;
    const line = new DelayLine();
    let order = Promise.resolve();
    from.on('data', (chunk) => {
      inspect?.(chunk);
      from.pause();
      this.#pending += 1;
      const parcel = { direction, chunk, to, path: connection?.path ?? '' };
      order = order
        .then(() => this.#send(parcel, line, readyAt))
        .finally(() => {
          this.#pending -= 1;
          from.resume();
        });
    });
    from.on('end', () => order.then(() => line.push(Date.now() + this.#delay(), () => to.end())));
  }

  /** Puts a chunk on the line, a segment at a time; resolves when the sender may go on. */
  async #send({ direction, chunk, to, path }, line, readyAt) {
    const kbps = this.#network?.[direction === 'down' ? 'downKbps' : 'upKbps'];
    for (let start = 0; start < chunk.length; start += SEGMENT) {
      const segment = chunk.subarray(start, start + SEGMENT);
      const sentAt = kbps ? this.#pipes[direction].take(segment.length, kbps, readyAt) : Date.now();
      this.#pending += 1;
      line.push(sentAt + this.#delay(), () => {
        this.#pending -= 1;
        this.#deliver(direction, segment, to, path);
      });
      const ahead = sentAt - Date.now();
      if (ahead > QUEUE_AHEAD_MS) await pause(ahead - QUEUE_AHEAD_MS / 2);
    }
  }

  #deliver(direction, bytes, to, path) {
    if (to.destroyed) return;
    this.#lastActivity = Date.now();
    if (direction === 'down') {
      this.#deliveries.push({ at: this.#lastActivity, bytes: bytes.length, isFont: FONT.test(path) });
    }
    to.write(bytes);
  }

  #delay() {
    return this.#network ? this.#network.rtt / 2 : 0;
  }
}

/** One direction of the line: bytes leave it one after another, never faster than its rate. */
class Pipe {
  #freeAt = 0;

  /** When the last of these bytes has left, if none may start before `readyAt`. */
  take(bytes, kbps, readyAt) {
    const start = Math.max(Date.now(), this.#freeAt, readyAt);
    const leaves = start + (bytes * 8) / kbps;
    // A connection that is still opening must not hold up the others: it only waits itself.
    if (readyAt <= Date.now()) this.#freeAt = leaves;
    return leaves;
  }
}

/** Runs things at their times, and always in the order they were pushed: timers alone may swap. */
class DelayLine {
  #waiting = [];

  push(at, run) {
    this.#waiting.push({ at, run });
    if (this.#waiting.length === 1) this.#drain();
  }

  #drain() {
    while (this.#waiting.length > 0) {
      const wait = this.#waiting[0].at - Date.now();
      if (wait > 0) {
        setTimeout(() => this.#drain(), wait);
        return;
      }
      this.#waiting[0].run();
      this.#waiting.shift();
    }
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
