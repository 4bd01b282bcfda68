import type { Article, ArticleAddress, Edition } from '../../../utils/ukrinform/article.ts';
import { articleKey, canonicalUrl, parseArticleUrl } from '../../../utils/ukrinform/article-address.ts';
import { readArticlePage } from '../../../utils/ukrinform/article-page.ts';
import { editionFacts } from '../../../utils/ukrinform/editions.ts';
import { InputError } from '../../../utils/ukrinform/input-error.ts';
import { readSitemap } from '../../../utils/ukrinform/sitemap.ts';
import { crawledLine } from './crawled-line.ts';
import { Journal, type Listed } from './journal.ts';
import { type CrawlWorld, PoliteAsker } from './polite.ts';
import { progressLine } from './progress.ts';
import { allowsAll, allowsNothing, type Robots, robotsIn } from './robots.ts';
import { pastWeeks } from './weeks.ts';

export interface CrawlOptions {
  /** The file that articles are added to. */
  out: string;
  editions: readonly Edition[];
  /** Epoch milliseconds; without it this week's articles are read. */
  since?: number;
}

/** By this name robots.txt may address the crawler. */
export const AGENT = 'dzherelo';

/** What came of a crawl. */
export interface Crawled {
  added: number;
  /** Addresses that led to no article. */
  gone: number;
  /** Addresses that robots.txt closes. */
  closed: number;
}

interface Crawl {
  journal: Journal;
  asker: PoliteAsker;
  world: CrawlWorld;
  robots: ReadonlyMap<Edition, Robots>;
}

/** Adds what sitemaps list and is not yet held to a file of articles, and ends when nothing is left. */
export async function crawl(options: CrawlOptions, world: CrawlWorld): Promise<Crawled> {
  const journal = await Journal.open(options.out);
  try {
    const asker = new PoliteAsker(journal, world);
    const robots = new Map<Edition, Robots>();
    for (const edition of options.editions) robots.set(edition, await robotsOf(edition, asker));
    asker.delay = Math.max(0, ...[...robots.values()].map(({ delay }) => delay));
    const state = { journal, asker, world, robots };
    const waiting = await listed(options, state);
    return await fetchAll(waiting, state);
  } finally {
    journal.close();
  }
}

const hostOf = (edition: Edition): string => `https://www.${editionFacts(edition).host}`;

/** A site without the file allows everything; one whose file cannot be read nothing. */
async function robotsOf(edition: Edition, asker: PoliteAsker): Promise<Robots> {
  const fetched = await asker.ask(`${hostOf(edition)}/robots.txt`, 'feed');
  if (fetched.result === 'ok') return robotsIn(fetched.text, AGENT);
  return fetched.result === 'refused' ? allowsAll : allowsNothing;
}

/** Articles to ask for, by key, in the order of asking. */
type Waiting = Map<string, { address: ArticleAddress; version: number }>;

async function listed({ editions, since }: CrawlOptions, crawling: Crawl): Promise<Waiting> {
  const now = crawling.world.now();
  const lists = ['currentweek', ...(since === undefined ? [] : pastWeeks(since, now))];
  const waiting: Waiting = new Map();
  for (const list of lists)
    for (const edition of editions)
      for (const [url, version] of await entriesOf(list, edition, crawling)) {
        const address = parseArticleUrl(url);
        const tooOld = version !== 0 && version < (since ?? 0);
        if (address === undefined || address.edition !== edition || tooOld) continue;
        const key = articleKey(address);
        if (crawling.journal.isDone(key, version) || (waiting.get(key)?.version ?? -1) >= version) continue;
        waiting.set(key, { address, version });
      }
  return waiting;
}

/** What one sitemap lists. Those of past weeks are asked for once. */
async function entriesOf(
  list: string,
  edition: Edition,
  { journal, asker, world, robots }: Crawl,
): Promise<Listed[]> {
  const name = `${edition}/${list}`;
  const path = `/sitemap/${list}.xml`;
  const known = journal.list(name);
  if (known !== undefined) return known;
  if (robots.get(edition)?.allows(path) !== true) return [];
  world.progress(`reading the sitemap ${name}`);
  const fetched = await asker.ask(`${hostOf(edition)}${path}`, 'sitemap');
  const entries =
    fetched.result === 'ok' ? (orNone(() => readSitemap(fetched.text, world.now()).entries) ?? []) : [];
  const lines = entries.map(({ address, lastModified }): Listed => [
    canonicalUrl(address),
    lastModified ?? 0,
  ]);
  if (list !== 'currentweek') journal.note({ list: name, entries: lines });
  return lines;
}

async function fetchAll(waiting: Waiting, { journal, asker, world, robots }: Crawl): Promise<Crawled> {
  const crawled: Crawled = { added: 0, gone: 0, closed: 0 };
  const started = world.now();
  let done = 0;
  for (const [key, { address, version }] of waiting) {
    const url = canonicalUrl(address);
    if (robots.get(address.edition)?.allows(new URL(url).pathname) !== true) crawled.closed++;
    else {
      const article = await fetchedArticle(url, address, asker);
      if (article === undefined) journal.note({ gone: key, version });
      else journal.add(key, version, crawledLine(article, version));
      crawled[article === undefined ? 'gone' : 'added']++;
    }
    world.progress(progressLine(++done, waiting.size, world.now() - started));
  }
  return crawled;
}

async function fetchedArticle(
  url: string,
  address: ArticleAddress,
  asker: PoliteAsker,
): Promise<Article | undefined> {
  const fetched = await asker.ask(url, 'article');
  return fetched.result === 'ok' ? orNone(() => readArticlePage(fetched.text, address)) : undefined;
}

/** The value, or undefined for a document that is none of its kind. */
function orNone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
