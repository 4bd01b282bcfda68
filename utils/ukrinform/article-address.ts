import type { ArticleAddress, Edition } from './article.ts';
import { editionFacts, editionOfHost } from './editions.ts';

/** A place on the agency's site: the edition and the path on its host. */
export interface AgencyPlace {
  edition: Edition;
  path: string;
}

/** `/rubric-ato/4143504-some-slug.html`, with or without `/amp` before it. */
const articlePath = /^\/(?:amp\/)?rubric-([a-z_-]{1,60})\/(\d{4,9})(?:-([a-z0-9_-]{0,200}))?\.html$/iu;

/** Where an address leads on the agency's site: http(s), default port, no user name, the exact host of an edition. */
export function agencyPlace({
  protocol,
  hostname,
  username,
  password,
  port,
  pathname,
}: URL): AgencyPlace | undefined {
  const plain = username === '' && password === '' && port === '' && /^https?:$/u.test(protocol);
  const edition = editionOfHost(hostname);
  return edition === undefined || !plain ? undefined : { edition, path: pathname };
}

/** The article at a place; undefined when the place is another page. */
export function articleAt({ edition, path }: AgencyPlace): ArticleAddress | undefined {
  const match = articlePath.exec(path);
  if (match === null) return undefined;
  const [, rubric = '', id = '', slug = ''] = match;
  return { edition, id: Number(id), rubric: rubric.toLowerCase(), slug };
}

/** The address of an article, or undefined when the address is not one of an agency article. */
export function parseArticleUrl(url: string): ArticleAddress | undefined {
  const place = URL.canParse(url) ? agencyPlace(new URL(url)) : undefined;
  return place === undefined ? undefined : articleAt(place);
}

/** The one address of an article: https, www, no AMP, no query. */
export function canonicalUrl({ edition, id, rubric, slug }: ArticleAddress): string {
  return `https://www.${editionFacts(edition).host}/rubric-${rubric}/${id}${slug === '' ? '' : `-${slug}`}.html`;
}

/** The key of an article over all editions and spellings of its address. */
export const articleKey = ({ edition, id }: Pick<ArticleAddress, 'edition' | 'id'>): string =>
  `${edition}:${id}`;
