import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { certificate } from '../../../scripts/browsers/certificate.ts';
import { agencyHosts } from '../../../utils/ukrinform/editions.ts';
import type { Wanted } from '../../../utils/ukrinform/fetch.ts';
import type { FakeAgency } from '../../corpus/fake-agency.ts';

/** How a fault answers a request. */
export type Route = (response: ServerResponse, request: IncomingMessage) => void;

/** Where requests end up: at the server, or at something that is none. */
export type Line = 'open' | 'no-listener' | 'no-name' | 'untrusted';

/** What the address of a document asks for. */
const wantedAt = (url: string): Wanted => {
  if (url.endsWith('.xml')) return 'sitemap';
  return url.endsWith('lastnews') ? 'feed' : 'article';
};

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/**
 * The agency's site on a port of this machine: answers as the invented agency does, or with a fault. The host that was
 * meant is the first part of the path, so that redirects can lead from host to host.
 */
export class AgencyServer {
  agency: FakeAgency;
  /** What is answered with the fault instead; nothing by default. */
  faulty: (wanted: Wanted) => boolean = () => false;
  fault: Route = (response) => response.end();
  line: Line = 'open';
  /** Bytes of bodies that the client took in, as decoded, since this was last set to 0. */
  taken = 0;
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #secure: Server;
  readonly #sockets = new Set<Socket>();
  #ports = { open: 0, closed: 0, secure: 0 };

  private constructor(agency: FakeAgency, pems: { key: string; cert: string }) {
    this.agency = agency;
    this.#secure = createSecureServer(pems);
    for (const server of [this.#server, this.#secure])
      server.on('connection', (socket) => {
        this.#sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
      });
  }

  static async start(agency: FakeAgency): Promise<AgencyServer> {
    const server = new AgencyServer(agency, await certificate());
    const [open, secure] = await Promise.all([listening(server.#server), listening(server.#secure)]);
    const passing = createServer();
    server.#ports = { open, secure, closed: await listening(passing) };
    await new Promise((resolve) => passing.close(resolve));
    return server;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    for (const server of [this.#server, this.#secure])
      await new Promise((resolve) => server.close(() => resolve(undefined)));
  }

  /** The network: `fetch` of this machine, with every host at this server. */
  readonly fetch: typeof fetch = async (input, init) => {
    const { host, pathname } = new URL(String(input));
    const response = await fetch(`${this.#origin()}/${host}${pathname}`, init);
    const at = new URL(response.url);
    Object.defineProperty(response, 'url', { value: `https:/${at.pathname}${at.search}` });
    if (response.body !== null)
      Object.defineProperty(response, 'body', { value: this.#counted(response.body) });
    return response;
  };

  #origin(): string {
    if (this.line === 'no-name') return 'http://nowhere.invalid';
    if (this.line === 'untrusted') return `https://127.0.0.1:${this.#ports.secure}`;
    return `http://127.0.0.1:${this.line === 'open' ? this.#ports.open : this.#ports.closed}`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = `https:/${request.url ?? ''}`;
    const wanted = wantedAt(url);
    // Whoever else is led to answers well, so that only its name can be what is wrong with it.
    if (!agencyHosts.includes(new URL(url).hostname)) return void response.end('<rss><channel/></rss>');
    if (this.faulty(wanted)) return this.fault(response, request);
    const answer = this.agency.answer(url, wanted);
    if (answer.result === 'ok') response.end(answer.text);
    else response.writeHead(answer.result === 'refused' ? answer.status : 500).end();
  }

  #counted(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    const reader = body.getReader();
    return new ReadableStream(
      {
        pull: async (controller) => {
          const { done, value } = await reader.read();
          if (done) return controller.close();
          this.taken += value.byteLength;
          controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }
}
