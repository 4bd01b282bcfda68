import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from './certificate.ts';

/** An HTTPS server on loopback that answers for every host name. */
export interface TlsServer {
  port: number;
  close(): Promise<void>;
}

/** The host a request was meant for, without its port. */
export const hostOf = (request: IncomingMessage): string =>
  (request.headers.host ?? '').replace(/:\d+$/u, '');

/** Starts the server with a certificate made for this run. */
export async function startTlsServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TlsServer> {
  const server = https.createServer(await certificate(), answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
