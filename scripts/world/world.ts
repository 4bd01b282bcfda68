import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { BrowserName } from '../browsers/find.ts';
import { type Proxy, startProxy } from '../browsers/proxy.ts';
import { hostOf, startTlsServer } from '../browsers/tls-server.ts';
import { agencyPage, editionAt } from './agency.ts';
import type { Served } from './site.ts';
import { type Situation, situations } from './situations.ts';

/** A request that reached one of the demo hosts. */
export interface Reached {
  host: string;
  path: string;
  /** Epoch milliseconds. */
  at: number;
  headers: IncomingHttpHeaders;
}

/** The demo world on loopback: the agency, the newspapers, and the one way to them. */
export interface World {
  situations: Situation[];
  proxy: Proxy;
  reached: Reached[];
  /** Serves one more page. */
  put(url: string, served: Served): void;
  /** Leaves all answers of a host to a server of its own. */
  leave(host: string, server: Answering): void;
  /** Whether a host belongs to this world; requests to any other are refused. */
  serves(host: string): boolean;
  close(): Promise<void>;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** What the agency, and whoever serves a host by himself, would know a reader by: set with every answer. */
const RECOGNISED = 'reader=1; Path=/; Max-Age=3600; Secure; HttpOnly; SameSite=None';

/** Pages that no extension may read, per browser: the stores. */
const denied: Record<BrowserName, string> = {
  chromium: 'https://chromewebstore.google.com/category/extensions',
  firefox: 'https://addons.mozilla.org/uk/firefox/',
};

/** Starts the demo world for a browser. */
export async function startWorld(browser: BrowserName): Promise<World> {
  const list = situations(denied[browser]);
  const pages = new Map<string, Served>();
  const servers = new Map<string, Answering>();
  const reached: Reached[] = [];
  for (const { url, html } of list) if (html !== undefined) pages.set(url, { type: 'text/html', body: html });
  pages.set(denied[browser], {
    type: 'text/html',
    body: '<!doctype html><title>Store</title><h1>Extensions</h1>',
  });
  const hosts = new Set([...pages.keys()].map((url) => new URL(url).hostname));

  const server = await startTlsServer((request, response) => {
    const host = hostOf(request);
    const path = request.url ?? '/';
    reached.push({ host, path, at: Date.now(), headers: request.headers });
    const own = servers.get(host);
    const edition = editionAt(host);
    if (own !== undefined || edition !== undefined) response.setHeader('set-cookie', RECOGNISED);
    if (own !== undefined) return own(request, response);
    const served =
      pages.get(`https://${host}${path}`) ?? (edition === undefined ? notFound : agencyPage(edition, path));
    if (served.stalled === true) return;
    response.writeHead(served.status ?? 200, {
      'content-type': `${served.type}; charset=utf-8`,
      ...served.headers,
    });
    response.end(served.body);
  });
  const serves = (host: string): boolean => hosts.has(host) || editionAt(host) !== undefined;
  const proxy = await startProxy(server.port, serves);
  return {
    situations: list,
    proxy,
    reached,
    serves,
    put(url, served) {
      pages.set(url, served);
      hosts.add(new URL(url).hostname);
    },
    leave(host, answering) {
      servers.set(host, answering);
      hosts.add(host);
    },
    async close() {
      await proxy.close();
      await server.close();
    },
  };
}

const notFound: Served = {
  type: 'text/html',
  status: 404,
  body: '<!doctype html><title>404</title><h1>404</h1>',
};
