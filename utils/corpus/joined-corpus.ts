import type { Compared } from '../policy/verdict.ts';
import type { Corpus } from './corpus.ts';
import type { ProbedCorpus } from './probed-corpus.ts';
import type { HeldArticle } from './record.ts';

/** Rows of the pack are numbered from here, far above those of collected articles. */
const PACK_ROWS = 2 ** 30;

/**
 * Collected articles and a pack as one corpus. Of an article that both hold, the version that was modified later is the
 * one that is compared. `both` is how many they share.
 */
export function joinedCorpus(live: Corpus, pack: ProbedCorpus, both: number): ProbedCorpus {
  const { probe } = pack;
  const isFormula = either(live.isFormula, pack.isFormula);
  const part = (row: number): Corpus => (row < PACK_ROWS ? live : pack);
  const rowIn = async (of: Corpus, key: string): Promise<number | undefined> => {
    const row = await of.rowOf(key);
    return row === undefined || of === live ? row : row + PACK_ROWS;
  };
  const read = async (rows: readonly number[]): Promise<HeldArticle[]> => {
    const [collected, packed] = await Promise.all([
      live.articles(rows.filter((row) => row < PACK_ROWS)),
      pack.articles(rows.filter((row) => row >= PACK_ROWS).map((row) => row - PACK_ROWS)),
    ]);
    return [...collected, ...packed.map((article) => ({ ...article, row: article.row + PACK_ROWS }))];
  };
  const latest = async (article: HeldArticle): Promise<HeldArticle> => {
    const other = part(article.row) === live ? pack : live;
    const row = await rowIn(other, article.card.key);
    const [held] = row === undefined ? [] : await read([row]);
    return held === undefined ? article : later(article, held);
  };
  return {
    segments: [
      ...live.segments,
      ...pack.segments.map((segment) => ({ ...segment, first: segment.first + PACK_ROWS })),
    ],
    ...(probe === undefined
      ? {}
      : { probe: async (keys) => (await probe(keys)).map((hit) => ({ ...hit, row: hit.row + PACK_ROWS })) }),
    compared: joinedSpan(live.compared, pack.compared, both),
    articles: async (rows) => {
      const found = new Map((await read(rows)).map((article) => [article.row, article]));
      const asked = rows.map((row) => found.get(row)).filter((article) => article !== undefined);
      const articles = await Promise.all(asked.map(latest));
      return [...new Map(articles.map((article) => [article.row, article])).values()];
    },
    rowOf: async (key) => {
      const found = await Promise.all([rowIn(live, key), rowIn(pack, key)]);
      const rows = found.filter((row) => row !== undefined);
      return rows.length < 2 ? rows[0] : (await read(rows)).reduce(later).row;
    },
    ...(isFormula === undefined ? {} : { isFormula }),
    close: () => {
      live.close();
      pack.close();
    },
  };
}

type IsFormula = NonNullable<Corpus['isFormula']>;
const either = (a: IsFormula | undefined, b: IsFormula | undefined): IsFormula | undefined =>
  a === undefined || b === undefined ? (a ?? b) : (key) => a(key) || b(key);

const version = ({ modified, card }: HeldArticle): number => modified ?? card.published ?? 0;

/** The later version; of equal ones the collected, whose text is held. */
function later(one: HeldArticle, other: HeldArticle): HeldArticle {
  const difference = version(one) - version(other);
  if (difference === 0) return one.row < PACK_ROWS ? one : other;
  return difference > 0 ? one : other;
}

function joinedSpan(live: Compared, pack: Compared, both: number): Compared {
  if (live.articles === 0) return pack;
  if (pack.articles === 0) return live;
  // A part that cannot say since when it holds articles leaves the whole unable to.
  const known = [live, pack].every(({ from }) => from !== undefined);
  const ends = [live, pack].map(({ to }) => to).filter((to) => to !== undefined);
  return {
    articles: live.articles + pack.articles - both,
    editions: [...new Set([...live.editions, ...pack.editions])],
    ...(known ? { from: Math.min(live.from ?? 0, pack.from ?? 0) } : {}),
    ...(ends.length === 0 ? {} : { to: Math.max(...ends) }),
  };
}

/**
 * How many of the collected articles a pack holds too, whose keys are only asked for where that is looked up. A pack that
 * is not loaded may hold them all: what is claimed to be compared is then never too much.
 */
export async function heldByBoth(
  live: Corpus,
  pack: ProbedCorpus,
  keysOf: () => Promise<string[]>,
): Promise<number> {
  if (pack.probe !== undefined) return Math.min(live.compared.articles, pack.compared.articles);
  return await heldOf(await keysOf(), pack);
}

async function heldOf(keys: readonly string[], corpus: Corpus): Promise<number> {
  const rows = await Promise.all(keys.map((key) => corpus.rowOf(key)));
  return rows.filter((row) => row !== undefined).length;
}
