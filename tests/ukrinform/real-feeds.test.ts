// @vitest-environment node
import { expect, test } from 'vitest';
import { decoded } from '../../utils/ukrinform/charset.ts';
import { type Feed, readFeed } from '../../utils/ukrinform/feed.ts';
import { faultOf } from './fixture.ts';
import { missing, type SuiteFeed, suiteFeeds, title } from './suite-feeds.ts';

const now = Date.UTC(2026, 10, 24);
const feeds = suiteFeeds();
const received = ({ bytes, charset }: SuiteFeed): string => decoded(bytes, charset);

/** What comes of every file, by its first folder: how many feeds, and how many refusals of each kind. */
function outcomes(read: (text: string) => unknown): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const feed of feeds) {
    const of = (counts[feed.file.split(/[/\\]/u)[0] ?? ''] ??= {});
    const fault = faultOf(() => read(received(feed)));
    of[fault] = (of[fault] ?? 0) + 1;
  }
  return counts;
}

test.skipIf(missing)(
  title('every real feed is read or refused by name; of the well-formed ones at least 98 % are read'),
  () => {
    const counts = outcomes((text) => readFeed(text, now));
    expect(feeds.length).toBeGreaterThan(2000);
    expect(Object.values(counts).reduce((sum, { none = 0 }) => sum + none, 0)).toBeGreaterThan(2000);
    const { none = 0, ...refused } = counts.wellformed ?? {};
    expect(none / (none + Object.values(refused).reduce((sum, count) => sum + count, 0))).toBeGreaterThan(
      0.98,
    );
    expect(Object.keys(refused).sort()).toEqual(['doctype', 'wrong-root']);
  },
  60_000,
);

/** The same feed with every entry leading to the agency. */
function ofAgency(text: string): string {
  let id = 4_000_000;
  return text.replaceAll(
    /<\/(?:\w+:)?(?:item|entry)>/gu,
    (end) => `<link>https://www.ukrinform.net/rubric-ato/${++id}-x.html</link>${end}`,
  );
}

/** The feed of a text, undefined when it is refused. */
function feedOf(text: string): Feed | undefined {
  let feed: Feed | undefined;
  faultOf(() => (feed = readFeed(text, now)));
  return feed;
}

test.skipIf(missing)(
  title('no entry is lost, and entries that lead to the agency give plain text no longer than their feed'),
  () => {
    let entries = 0;
    let titled = 0;
    const odd: string[] = [];
    for (const given of feeds) {
      const text = ofAgency(received(given));
      const feed = feedOf(text);
      const items = feed?.items ?? [];
      const ends = text.match(/<\/(?:\w+:)?(?:item|entry)>/gu)?.length ?? 0;
      const length = items.reduce((sum, item) => sum + item.title.length + item.description.length, 0);
      // The agency's site is younger than the dates of this suite.
      const dated = items.some(({ published }) => published !== undefined);
      const marked = items.some((item) => /<(?:script|img|iframe|a|b|div)[\s>]/iu.test(item.title));
      const lost = feed !== undefined && items.length + feed.dropped !== ends;
      if (length > text.length || dated || marked || lost) odd.push(given.file);
      entries += items.length;
      titled += items.filter((item) => item.title !== '').length;
    }
    expect(odd).toEqual([]);
    expect(entries).toBeGreaterThan(1000);
    expect(titled).toBeGreaterThan(100);
  },
  60_000,
);
