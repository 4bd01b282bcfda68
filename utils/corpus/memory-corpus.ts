import type { Edition } from '../ukrinform/article.ts';
import type { Corpus } from './corpus.ts';
import type { HeldArticle, NewArticle } from './record.ts';
import { Postings } from './postings.ts';
import { buildSegment } from './segment-build.ts';
import { openSegment } from './segment.ts';

/**
 * A corpus of the given articles in memory, packed and read exactly as the stored one. Rows count from 1. `isFormula`
 * is given where enough articles are held to know.
 */
export function memoryCorpus(articles: readonly NewArticle[], isFormula?: (key: number) => boolean): Corpus {
  const held: HeldArticle[] = articles.map((article, i) => ({ ...article, row: i + 1 }));
  const postings = new Postings();
  articles.forEach((article, i) => {
    for (const { key, block } of article.postings) postings.add(key, i + 1, block);
  });
  const rows = new Map(held.map((article) => [article.card.key, article.row]));
  const editions = [...new Set(held.map((article) => article.card.edition))] as Edition[];
  return {
    segments: [openSegment(buildSegment(postings).buffer)],
    articles: async (wanted) => wanted.map((row) => held[row - 1]).filter((article) => article !== undefined),
    rowOf: async (key) => rows.get(key),
    compared: { articles: held.length, editions },
    ...(isFormula === undefined ? {} : { isFormula }),
    close: () => undefined,
  };
}
