import type { ArticleAddress, Edition } from './article.ts';
import { type AgencyPlace, agencyPlace, articleAt } from './article-address.ts';
import { editionOfHost } from './editions.ts';
import type { Through } from './indirect-hosts.ts';
import { indirectThrough } from './indirect.ts';
import { looksLikeAgency } from './look-alike.ts';
import { displayedLabel } from './punycode.ts';

/** What an address has to do with the agency. */
export type AddressKind =
  | { kind: 'article'; address: ArticleAddress }
  | { kind: 'home'; edition: Edition }
  | { kind: 'page'; edition: Edition }
  | { kind: 'indirect'; through: Through }
  | { kind: 'look-alike'; host: string }
  | { kind: 'foreign' };

/**
 * Sorts a resolved address. Only http(s) on the default port without user name leads to the agency, and only on the
 * exact hosts of its editions; an origin, a subdomain or a prefix proves nothing.
 */
export const classifyAddress = (url: string): AddressKind =>
  URL.canParse(url) ? classifyUrl(new URL(url)) : { kind: 'foreign' };

/** The same of an address that is parsed already. */
export function classifyUrl(url: URL): AddressKind {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'foreign' };
  const own = agencyPlace(url);
  if (own !== undefined) return addressAt(own);
  const through = indirectThrough(url);
  if (through !== undefined) return { kind: 'indirect', through };
  return looksLike(url) ? { kind: 'look-alike', host: url.host } : { kind: 'foreign' };
}

function addressAt(place: AgencyPlace): AddressKind {
  const address = articleAt(place);
  if (address !== undefined) return { kind: 'article', address };
  const { edition, path } = place;
  return path === '/' || path === '/amp/' || path === '/amp'
    ? { kind: 'home', edition }
    : { kind: 'page', edition };
}

/** The agency's own host on another port or behind a user name, its name before an @, or a host like its own. */
const looksLike = (url: URL): boolean =>
  editionOfHost(url.hostname) !== undefined ||
  looksLikeAgency(url.username) ||
  looksLikeAgency(url.hostname.split('.').map(displayedLabel).join('.'));
