import type { Hit } from '../../utils/corpus/corpus.ts';
import { candidates } from '../../utils/match/candidates.ts';
import { linesOf } from './articles-held.ts';
import type { Cluster } from './cluster/cluster.ts';
import { hitsOf, type PageRange } from './hits.ts';
import { pairsOf } from './pairs.ts';
import { rowsByNumber } from './rows-by-number.ts';
import { rowsOfKeys } from './wanted-articles.ts';
import { ahead } from './work/ahead.ts';
import { batches } from './work/batches.ts';
import type { Question } from './work/checks.ts';

/** One page, and what there is to compare; nothing where no fingerprint and no link leads to an article. */
export interface Asked {
  page: StoredPage;
  question?: Question;
}

/** A stored page without its facts, which are fetched only where something was found. */
interface StoredPage {
  page: number;
  id: string;
  url: string;
  /** JSON of the keys of the articles that it links to. */
  wanted: string;
  /** JSON of the line that is printed when nothing is found. */
  alone: string;
}

/** Pages whose facts and articles are fetched together. */
const PER_FETCH = 2000;
const PER_ANSWER = 20_000;

/** Some pages in their order, and the articles that their fingerprints and links lead to. */
export interface Joined {
  stored: StoredPage[];
  pairs: ReadonlyMap<number, Hit[]>;
  linked: ReadonlyMap<string, number>;
}

/** Joins some pages with all articles; `tell` hears which share of that is done. */
export async function joinedFrom(
  cluster: Cluster,
  generation: number,
  range: PageRange,
  tell: (share: number) => void,
): Promise<Joined> {
  const stored = await storedPages(cluster, range);
  const pairs = pairsOf(await hitsOf(cluster, generation, range, tell), range);
  const linked = await rowsOfKeys(
    cluster,
    stored.flatMap(({ wanted }) => JSON.parse(wanted) as string[]),
  );
  return { stored, pairs, linked };
}

/** Pages in their order. An answer is one string, which has a longest: addresses may be long. */
async function storedPages(cluster: Cluster, { from, to }: PageRange): Promise<StoredPage[]> {
  const stored: StoredPage[] = [];
  for (let first = from; first < to; first += PER_ANSWER)
    stored.push(
      ...(await cluster.rows<StoredPage>(
        `SELECT page, id, url, wanted, alone FROM ${cluster.table('page', 'everywhere')} FINAL
         WHERE page >= ${first} AND page < ${Math.min(first + PER_ANSWER, to)} ORDER BY page`,
      )),
    );
  return stored;
}

/** The joined pages, each with all that is needed to check it. */
export async function* questionsOf(
  cluster: Cluster,
  { stored, pairs, linked }: Joined,
): AsyncGenerator<Asked> {
  async function* led(): AsyncGenerator<Led> {
    for (const page of stored)
      yield { page, hits: pairs.get(page.page) ?? [], rows: rowsFor(page, pairs, linked) };
  }
  for await (const some of ahead(batches(led(), PER_FETCH), ({ items }) => asked(cluster, items)))
    yield* some;
}

interface Led {
  page: StoredPage;
  hits: Hit[];
  /** The articles that it is compared with. */
  rows: number[];
}

/** The best candidates of a page's fingerprints, and the articles that it links to. */
function rowsFor(
  { page, wanted }: StoredPage,
  pairs: ReadonlyMap<number, Hit[]>,
  linked: ReadonlyMap<string, number>,
): number[] {
  const found = candidates(pairs.get(page) ?? []).map(({ row }) => row);
  const wantedRows = (JSON.parse(wanted) as string[]).flatMap((key) => linked.get(key) ?? []);
  return [...new Set([...found, ...wantedRows])];
}

async function asked(cluster: Cluster, led: readonly Led[]): Promise<Asked[]> {
  const some = led.filter(({ rows }) => rows.length > 0);
  const facts = await factsOf(
    cluster,
    some.map(({ page }) => page.page),
  );
  const lines = await linesOf(cluster, [...new Set(some.flatMap(({ rows }) => rows))]);
  const articles = new Map(lines.map((article) => [article.row, article]));
  return led.map(({ page, hits, rows }) => {
    const text = rows.length === 0 ? undefined : facts.get(page.page);
    if (text === undefined) return { page };
    return {
      page,
      question: { id: page.id, facts: text, hits, articles: rows.flatMap((row) => articles.get(row) ?? []) },
    };
  });
}

/** JSON of the facts of pages, by their numbers. */
async function factsOf(cluster: Cluster, pages: readonly number[]): Promise<Map<number, string>> {
  const rows = await rowsByNumber<'page', { page: number; facts: string }>(
    cluster,
    { table: 'page', columns: ['page', 'facts'] },
    pages,
  );
  return new Map(rows.map(({ page, facts }) => [page, facts]));
}
