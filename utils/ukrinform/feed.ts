import { parseArticleUrl } from './article-address.ts';
import type { ArticleAddress } from './article.ts';
import { InputError } from './input-error.ts';
import { plainText } from './plain-text.ts';
import { localName, readXml } from './xml.ts';

/** One entry of a feed that leads to an article of the agency. */
interface FeedItem {
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
  let fields = new Map<string, string>();
  let found = 0;
  let dropped = 0;
  // An element of another vocabulary (media:title) does not replace the entry's own.
  const keep = (name: string, value: string): void => {
    const local = localName(name);
    if (value !== '' && (name === local || !fields.has(local))) fields.set(local, value);
  };
  readXml(xml, {
    roots: ['rss', 'RDF', 'feed'],
    opened(name, attributes, parent) {
      const local = localName(name);
      if (isEntry(local)) {
        if (++found > MOST_ITEMS) throw new InputError('too-many', `more than ${MOST_ITEMS} items`);
        fields = new Map();
      }
      const leadsToEntry = (attributes.rel ?? 'alternate') === 'alternate';
      if (local === 'link' && isEntry(parent) && leadsToEntry) keep(name, attributes.href ?? '');
    },
    closed(name, text, parent) {
      // What lies deeper (the title of an entry's source or picture) is not the entry's own.
      if (isEntry(parent)) keep(name, text.trim());
      if (!isEntry(localName(name))) return;
      const item = feedItem(fields, now);
      fields = new Map();
      if (item === undefined || seen.has(item.address.id)) dropped++;
      else items.push(item);
      if (item !== undefined) seen.add(item.address.id);
    },
  });
  return { items, dropped };
}

const isEntry = (local: string): boolean => local === 'item' || local === 'entry';

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
