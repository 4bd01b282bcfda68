import type { Compared } from '../policy/verdict.ts';
import { type FileInPlace, hitsInPlace } from './archive-hits.ts';
import type { Archive } from './archive-in-place.ts';
import { blobBytes } from './blob-bytes.ts';
import { cardKey, type Cards, CARDS, MOST_ID, openCards } from './card-file.ts';
import { DamagedIndexError } from './errors.ts';
import { placeOfKey } from './key-search.ts';
import type { PackFile } from './manifest.ts';
import { openParts, type Parts } from './parts-file.ts';
import type { ProbedCorpus } from './probed-corpus.ts';
import type { HeldArticle } from './record.ts';
import { openSegment, type Segment } from './segment.ts';
import { decodedSkeleton, openSkeletons } from './skeleton-file.ts';

/** One immutable part of an archive: postings, and apart from them what is read for a few candidates only. */
export interface PackSegment {
  postings: Blob;
  skeletons: Blob;
  cards: Blob;
}

/** The same part with postings that are not loaded but looked up by this name where they lie. */
export interface PackSegmentInPlace extends Omit<PackSegment, 'postings'> {
  inPlace: PackFile;
}

interface Opened {
  postings: Segment | PackFile;
  count: number;
  skeletons: Parts;
  cards: Cards;
  /** Its rows are numbered from here in the corpus. */
  first: number;
}

/**
 * A corpus of pack segments. Only postings are loaded, and not those that are looked up in an `archive`; skeletons and
 * cards are read by range. `isFormula` tells the shingles that too many articles of the archive share. Rejects with
 * `DamagedIndexError` or `PackVersionError`.
 */
export async function packCorpus(
  parts: readonly (PackSegment | PackSegmentInPlace)[],
  compared: Compared,
  isFormula?: (key: number) => boolean,
  archive?: Pick<Archive, 'ask'>,
): Promise<ProbedCorpus> {
  const opened: Opened[] = [];
  let first = 0;
  for (const part of parts) {
    const next = 'inPlace' in part ? await openedInPlace(part) : await openedWhole(part);
    opened.push({ ...next, first });
    first += next.count;
  }
  const inPlace = opened.flatMap(filesIn);
  return {
    segments: opened.flatMap(segmentsIn),
    ...(archive === undefined || inPlace.length === 0
      ? {}
      : { probe: (keys) => hitsInPlace(archive, inPlace, keys) }),
    compared,
    articles: (rows) => Promise.all(rows.map((row) => articleAt(opened, row))).then(present),
    rowOf: (key) => rowOfKey(opened, key),
    ...(isFormula === undefined ? {} : { isFormula }),
    close: () => undefined,
  };
}

async function openedWhole(part: PackSegment): Promise<Omit<Opened, 'first'>> {
  const segment = openSegment(await blobBytes(part.postings));
  if (segment.rows !== undefined || segment.first !== 0)
    throw new DamagedIndexError('rows are not numbered from 0');
  const [skeletons, cards] = await Promise.all([openSkeletons(part.skeletons), openCards(part.cards)]);
  return { postings: segment, count: segment.count, skeletons, cards };
}

/** Of such a part nothing is loaded whole, its list of keys included. */
async function openedInPlace({ inPlace, ...part }: PackSegmentInPlace): Promise<Omit<Opened, 'first'>> {
  const [skeletons, cards] = await Promise.all([openSkeletons(part.skeletons), openCards(part.cards)]);
  const keys = await (await openParts(CARDS, part.cards)).blob(0);
  const rowOf: Cards['rowOf'] = async (edition, id) =>
    id < MOST_ID ? placeOfKey(keys, cardKey({ edition, id })) : undefined;
  return { postings: inPlace, count: skeletons.count, skeletons, cards: { ...cards, rowOf } };
}

const segmentsIn = ({ postings, first }: Opened): Segment[] =>
  'bits' in postings ? [{ ...postings, first }] : [];
const filesIn = ({ postings, count, first }: Opened): FileInPlace[] =>
  'bits' in postings ? [] : [{ file: postings, count, first }];

const present = (articles: readonly (HeldArticle | undefined)[]): HeldArticle[] =>
  articles.filter((article) => article !== undefined);

async function articleAt(opened: readonly Opened[], row: number): Promise<HeldArticle | undefined> {
  const part = opened.findLast(({ first }) => first <= row);
  if (part === undefined || row - part.first >= part.count) return undefined;
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
