import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** A forward proxy on loopback: the only way out of the browsers that are driven. */
export interface Proxy {
  port: number;
  /** Every host asked for, in order, the refused ones too. */
  asked: string[];
  close(): Promise<void>;
}

/** Leads allowed hosts to the local TLS server; everything else is refused with 502 and remembered. */
export async function startProxy(tlsPort: number, allowed: (host: string) => boolean): Promise<Proxy> {
  const asked: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = http.createServer((request, response) => {
    asked.push(URL.canParse(request.url ?? '') ? new URL(request.url ?? '').host : 'unknown');
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: net.Socket, head) => {
    const host = (request.url ?? '').replace(/:\d+$/u, '');
    asked.push(host);
    client.on('error', () => client.destroy());
    if (!allowed(host)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const target = net.connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
