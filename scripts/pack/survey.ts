import { cardKey } from '../../utils/corpus/card-file.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import { editions } from '../../utils/ukrinform/editions.ts';
import { packLines } from './pack-lines.ts';

/** What a first reading tells of one article: numbers only, so that a million of them fit in memory. */
interface Seen {
  /** The line that holds the version to pack: the last one. */
  line: number;
  id: number;
  published: number | undefined;
  characters: number;
}

/** What a first reading of the articles tells. */
export interface Survey {
  /** By key. */
  articles: ReadonlyMap<number, Seen>;
  editions: Edition[];
  /** The moments of the oldest and the newest article, where any names one. */
  from?: number;
  to?: number;
  characters: number;
}

/** Reads the articles once, keeping nothing of their texts. */
export async function surveyed(path: string, complain: (complaint: string) => void): Promise<Survey> {
  const articles = new Map<number, Seen>();
  const seen = new Set<Edition>();
  for await (const { line, given } of packLines(path, complain)) {
    const { publishedAt: published, text } = given.article;
    const { id, edition } = given.address;
    articles.set(cardKey(given.address), { line, id, published, characters: text.length });
    seen.add(edition);
  }
  let from = Infinity;
  let to = -Infinity;
  let characters = 0;
  for (const article of articles.values()) {
    from = Math.min(from, article.published ?? from);
    to = Math.max(to, article.published ?? to);
    characters += article.characters;
  }
  return { articles, editions: inOrder(seen), ...(from === Infinity ? {} : { from, to }), characters };
}

/** Editions in the one order that equal packs have. */
export const inOrder = (seen: ReadonlySet<Edition>): Edition[] =>
  editions.map(({ edition }) => edition).filter((edition) => seen.has(edition));
