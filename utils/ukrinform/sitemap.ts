import { parseArticleUrl } from './article-address.ts';
import type { ArticleAddress } from './article.ts';
import { believableDate } from './feed.ts';
import { InputError } from './input-error.ts';
import { localName, readXml } from './xml.ts';

/** One article in a sitemap. */
export interface SitemapEntry {
  address: ArticleAddress;
  /** Epoch milliseconds. */
  lastModified?: number;
}

/** A week of the agency lists about two thousand articles. */
const MOST_ENTRIES = 50_000;

/** Reads a sitemap of articles; entries that lead elsewhere are counted and dropped. Throws `InputError`. */
export function readSitemap(xml: string, now: number): { entries: SitemapEntry[]; dropped: number } {
  const entries: SitemapEntry[] = [];
  let dropped = 0;
  let location = '';
  let date = '';
  readXml(xml, {
    roots: ['urlset'],
    closed(name, text, parent) {
      const local = localName(name);
      // The address of a picture (image:loc) lies one level deeper.
      if (local === 'loc' && parent === 'url') location = text.trim();
      if (local === 'lastmod' && parent === 'url') date = text.trim();
      if (local !== 'url') return;
      if (entries.length + dropped >= MOST_ENTRIES)
        throw new InputError('too-many', `more than ${MOST_ENTRIES} addresses`);
      const address = parseArticleUrl(location);
      const lastModified = believableDate(date, now);
      if (address === undefined) dropped++;
      else entries.push({ address, ...(lastModified === undefined ? {} : { lastModified }) });
      location = '';
      date = '';
    },
  });
  return { entries, dropped };
}
