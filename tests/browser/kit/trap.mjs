// A proxy that stands for every host but this machine, lets nothing through, and writes down who was asked for.
import http from 'node:http';

export async function startTrap() {
  const caught = [];
  const refuse = (request) => {
    caught.push(request.url);
    request.socket.destroy();
  };
  const server = http.createServer(refuse);
  server.on('connect', refuse);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    caught,
    /** For a phone: only this machine is reached directly. */
    proxy: { server: `http://127.0.0.1:${server.address().port}`, bypass: '127.0.0.1' },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
