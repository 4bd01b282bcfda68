import type { Compared } from '../policy/verdict.ts';
import { type Cards, openCards } from './card-file.ts';
import type { Corpus } from './corpus.ts';
import { DamagedIndexError } from './errors.ts';
import type { Parts } from './parts-file.ts';
import type { HeldArticle } from './record.ts';
import { openSegment, type Segment } from './segment.ts';
import { decodedSkeleton, openSkeletons } from './skeleton-file.ts';

/** One immutable part of an archive: postings, and apart from them what is read for a few candidates only. */
export interface PackSegment {
  postings: Blob;
  skeletons: Blob;
  cards: Blob;
}

interface Opened {
  segment: Segment;
  skeletons: Parts;
  cards: Cards;
  /** Its rows are numbered from here in the corpus. */
  first: number;
}

/**
 * A corpus of pack segments. Only the postings are loaded; skeletons and cards are read by range. `isFormula` tells the
 * shingles that too many articles of the archive share. Rejects with `DamagedIndexError` or `PackVersionError`.
 */
export async function packCorpus(
  parts: readonly PackSegment[],
  compared: Compared,
  isFormula?: (key: number) => boolean,
): Promise<Corpus> {
  const opened: Opened[] = [];
  let first = 0;
  for (const { postings, skeletons, cards } of parts) {
    const segment = openSegment(await postings.arrayBuffer());
    if (segment.rows !== undefined || segment.first !== 0)
      throw new DamagedIndexError('rows are not numbered from 0');
    opened.push({ segment, skeletons: await openSkeletons(skeletons), cards: await openCards(cards), first });
    first += segment.count;
  }
  return {
    segments: opened.map(({ segment, first: offset }) => ({ ...segment, first: segment.first + offset })),
    compared,
    articles: (rows) => Promise.all(rows.map((row) => articleAt(opened, row))).then(present),
    rowOf: (key) => rowOfKey(opened, key),
    ...(isFormula === undefined ? {} : { isFormula }),
    close: () => undefined,
  };
}

const present = (articles: readonly (HeldArticle | undefined)[]): HeldArticle[] =>
  articles.filter((article) => article !== undefined);

async function articleAt(opened: readonly Opened[], row: number): Promise<HeldArticle | undefined> {
  const part = opened.findLast(({ first }) => first <= row);
  if (part === undefined || row - part.first >= part.segment.count) return undefined;
  const number = row - part.first;
  const [skeleton, card] = await Promise.all([part.skeletons.part(number), part.cards.card(number)]);
  return { row, ...card, ...decodedSkeleton(skeleton) };
}

async function rowOfKey(opened: readonly Opened[], key: string): Promise<number | undefined> {
  const [, edition, id] = /^([a-z]{2}):(\d{1,9})$/u.exec(key) ?? [];
  if (edition === undefined || id === undefined) return undefined;
  // Later segments hold later versions.
  for (const { cards, first } of opened.toReversed()) {
    const row = await cards.rowOf(edition, Number(id));
    if (row !== undefined) return first + row;
  }
  return undefined;
}
