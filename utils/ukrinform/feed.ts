import { parseArticleUrl } from './address.ts';
import type { ArticleAddress } from './article.ts';
import { InputError } from './input-error.ts';
import { plainText } from './plain-text.ts';
import { localName, readXml } from './xml.ts';

/** One entry of a feed that leads to an article of the agency. */
export interface FeedItem {
  address: ArticleAddress;
  title: string;
  description: string;
  /** Epoch milliseconds; absent when missing, unreadable or impossible. */
  published?: number;
}

/** The entries of a feed, and how many were dropped because they led elsewhere or nowhere. */
export interface Feed {
  items: FeedItem[];
  dropped: number;
}

const MOST_ITEMS = 500;
/** The agency's present site begins in 2015; a date beyond tomorrow is a mistake. */
const EARLIEST = Date.UTC(2014, 0, 1);
const DAY = 86_400_000;

/** Reads an RSS 2.0, RSS 1.0 or Atom feed. Throws `InputError` for anything else; `now` bounds believable dates. */
export function readFeed(xml: string, now: number): Feed {
  const items: FeedItem[] = [];
  const seen = new Set<number>();
  let fields: Map<string, string> | undefined;
  let found = 0;
  let dropped = 0;
  readXml(xml, {
    roots: ['rss', 'RDF', 'feed'],
    opened(name, attributes) {
      const local = localName(name);
      if (local === 'item' || local === 'entry') {
        if (++found > MOST_ITEMS) throw new InputError('too-many', `more than ${MOST_ITEMS} items`);
        fields = new Map();
      }
      if (local === 'link' && attributes.href !== undefined) fields?.set('link', attributes.href);
    },
    closed(name, text) {
      const local = localName(name);
      if (local !== 'item' && local !== 'entry') {
        // A prefixed element (media:title) does not replace the entry's own.
        if (text.trim() !== '' && (name === local || fields?.has(local) !== true))
          fields?.set(local, text.trim());
        return;
      }
      const item = feedItem(fields ?? new Map<string, string>(), now);
      fields = undefined;
      if (item === undefined || seen.has(item.address.id)) dropped++;
      else items.push(item);
      if (item !== undefined) seen.add(item.address.id);
    },
  });
  return { items, dropped };
}

function feedItem(fields: ReadonlyMap<string, string>, now: number): FeedItem | undefined {
  const address = parseArticleUrl(fields.get('link') ?? '') ?? parseArticleUrl(fields.get('guid') ?? '');
  if (address === undefined) return undefined;
  const published = believableDate(
    fields.get('pubDate') ?? fields.get('date') ?? fields.get('published') ?? '',
    now,
  );
  return {
    address,
    title: plainText(fields.get('title') ?? ''),
    description: plainText(fields.get('description') ?? fields.get('summary') ?? ''),
    ...(published === undefined ? {} : { published }),
  };
}

/** A date between the site's beginning and tomorrow, in epoch milliseconds. */
export function believableDate(text: string, now: number): number | undefined {
  const date = Date.parse(text);
  return Number.isNaN(date) || date < EARLIEST || date > now + DAY ? undefined : date;
}
