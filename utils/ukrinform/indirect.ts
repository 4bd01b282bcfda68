import { liesIn } from './domains.ts';
import { editionOfHost } from './editions.ts';
import {
  ampCaches,
  archives,
  redirectors,
  shorteners,
  type Through,
  translateProxy,
} from './indirect-hosts.ts';

const isOn = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
/** All domains of the tables: of almost every link it is known at once that it is in none. */
const known = new Set([
  ...shorteners,
  translateProxy,
  ...ampCaches,
  ...archives,
  ...redirectors.map(({ host }) => host),
]);

const leadsToAgency = (text: string): boolean =>
  URL.canParse(text) && editionOfHost(new URL(text).hostname) !== undefined;

/** How an address leads to the agency through somebody else, from fixed tables; undefined when it does not. */
export function indirectThrough(url: URL): Through | undefined {
  if (!liesIn(url.hostname, known)) return undefined;
  const host = url.hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  if (shorteners.some((domain) => isOn(host, domain))) return 'shortener';
  if (isOn(host, translateProxy)) return editionOfHost(unproxied(host)) === undefined ? undefined : 'proxy';
  if (
    ampCaches.some((domain) => isOn(host, domain)) ||
    (isOn(host, 'google.com') && url.pathname.startsWith('/amp/'))
  ) {
    return embedded(url) ? 'cache' : undefined;
  }
  if (archives.some((domain) => isOn(host, domain))) return embedded(url) ? 'archive' : undefined;
  return redirected(url, host) ? 'redirector' : undefined;
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

function redirected(url: URL, host: string): boolean {
  const redirector = redirectors.find(
    (entry) => isOn(host, entry.host) && url.pathname.startsWith(entry.path),
  );
  return redirector?.parameters.some((name) => leadsToAgency(url.searchParams.get(name) ?? '')) ?? false;
}
