import { domainAmong } from '../hosts.ts';
import { editionOfHost } from './editions.ts';
import {
  ampCaches,
  archives,
  redirectors,
  shorteners,
  type Through,
  translateProxy,
} from './indirect-hosts.ts';

/** What each domain of the tables is. */
const kinds: ReadonlyMap<string, Through> = new Map([
  ...shorteners.map((domain) => [domain, 'shortener'] as const),
  ...ampCaches.map((domain) => [domain, 'cache'] as const),
  ...archives.map((domain) => [domain, 'archive'] as const),
  ...redirectors.map(({ host }) => [host, 'redirector'] as const),
  [translateProxy, 'proxy'],
]);

const leadsToAgency = (text: string): boolean =>
  URL.canParse(text) && editionOfHost(new URL(text).hostname) !== undefined;

/** How an address leads to the agency through somebody else, from fixed tables; undefined when it does not. */
export function indirectThrough(url: URL): Through | undefined {
  const domain = domainAmong(url.hostname, kinds);
  if (domain === undefined) return undefined;
  // Where Google redirects, it keeps a cache too.
  const isCache = domain === 'google.com' && url.pathname.startsWith('/amp/');
  const kind = isCache ? 'cache' : kinds.get(domain);
  return kind !== undefined && leadsThrough(kind, url, domain) ? kind : undefined;
}

function leadsThrough(kind: Through, url: URL, domain: string): boolean {
  switch (kind) {
    case 'shortener':
      return true;
    case 'proxy':
      return editionOfHost(unproxied(url.hostname.replace(/\.$/u, ''))) !== undefined;
    case 'cache':
    case 'archive':
      return embedded(url);
    case 'redirector':
      return redirected(url, domain);
  }
}

/** `www-ukrinform-net.translate.goog` → `www.ukrinform.net`. */
const unproxied = (host: string): string =>
  host
    .slice(0, -translateProxy.length - 1)
    .replaceAll('--', '\u0000')
    .replaceAll('-', '.')
    .replaceAll('\u0000', '-');

/** Whether the path or query carries an agency address, with or without its scheme, encoded or not. */
function embedded(url: URL): boolean {
  const rest = url.pathname + url.search;
  const host = /(?:^|[/:=@]|%2F)((?:www\.)?ukrinform\.[a-z]{2,3})(?=[/:?&%]|$)/iu.exec(rest)?.[1];
  return host !== undefined && editionOfHost(host) !== undefined;
}

function redirected(url: URL, domain: string): boolean {
  const redirector = redirectors.find(({ host, path }) => host === domain && url.pathname.startsWith(path));
  return redirector?.parameters.some((name) => leadsToAgency(url.searchParams.get(name) ?? '')) ?? false;
}
