import type { ArticleAddress, Edition } from './article.ts';
import { editionFacts, editionOfHost } from './editions.ts';
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

/** `/rubric-ato/4143504-some-slug.html`, with or without `/amp` before it. */
const articlePath = /^\/(?:amp\/)?rubric-([a-z_-]{1,60})\/(\d{4,9})(?:-([a-z0-9_-]{0,200}))?\.html$/iu;

/**
 * Sorts a resolved address. Only http(s) on the default port without user name leads to the agency, and only on the
 * exact hosts of its editions; an origin, a subdomain or a prefix proves nothing.
 */
export function classifyAddress(url: string): AddressKind {
  if (!URL.canParse(url)) return { kind: 'foreign' };
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return { kind: 'foreign' };
  const edition = editionOfHost(parsed.hostname);
  const plain = parsed.username === '' && parsed.password === '' && parsed.port === '';
  if (edition !== undefined && plain) return agencyAddress(edition, parsed.pathname);
  const through = indirectThrough(parsed);
  if (through !== undefined) return { kind: 'indirect', through };
  return looksLike(parsed, edition) ? { kind: 'look-alike', host: parsed.host } : { kind: 'foreign' };
}

function agencyAddress(edition: Edition, path: string): AddressKind {
  const match = articlePath.exec(path);
  if (match !== null) {
    const [, rubric = '', id = '', slug = ''] = match;
    return { kind: 'article', address: { edition, id: Number(id), rubric: rubric.toLowerCase(), slug } };
  }
  return path === '/' || path === '/amp/' || path === '/amp'
    ? { kind: 'home', edition }
    : { kind: 'page', edition };
}

/** The agency's own host on another port or behind a user name, its name before an @, or a host like its own. */
const looksLike = (url: URL, edition: Edition | undefined): boolean =>
  edition !== undefined ||
  looksLikeAgency(url.username) ||
  looksLikeAgency(url.hostname.split('.').map(displayedLabel).join('.'));

/** The address of an article, or undefined when the address is not one of an agency article. */
export function parseArticleUrl(url: string): ArticleAddress | undefined {
  const sorted = classifyAddress(url);
  return sorted.kind === 'article' ? sorted.address : undefined;
}

/** The one address of an article: https, www, no AMP, no query. */
export function canonicalUrl({ edition, id, rubric, slug }: ArticleAddress): string {
  return `https://www.${editionFacts(edition).host}/rubric-${rubric}/${id}${slug === '' ? '' : `-${slug}`}.html`;
}

/** The key of an article over all editions and spellings of its address. */
export const articleKey = ({ edition, id }: Pick<ArticleAddress, 'edition' | 'id'>): string =>
  `${edition}:${id}`;
