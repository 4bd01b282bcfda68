import { hitsOf } from '../../utils/corpus/corpus.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import type { HeldArticle } from '../../utils/corpus/record.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';
import { openSegment, type Segment } from '../../utils/corpus/segment.ts';
import { decodedSkeleton, encodedSkeleton } from '../../utils/corpus/skeleton-file.ts';
import { skeletonOf, tokenKind } from '../../utils/corpus/skeleton.ts';
import { DocumentFrequencies } from '../../utils/fingerprint/document-frequency.ts';
import { articlePostings } from '../../utils/fingerprint/fingerprint.ts';
import { shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { align } from '../../utils/match/align.ts';
import { candidates } from '../../utils/match/candidates.ts';
import { matchWith, type Match, ranked } from '../../utils/match/sources.ts';
import * as limits from '../../utils/match/thresholds.ts';
import { ownWordsMask } from '../../utils/text/own-words.ts';
import { type Words, wordsOf } from '../../utils/text/words.ts';

/** The least that reading a text can cost: each unit once, one multiplication and one addition. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 0x01000193) + text.charCodeAt(i)) | 0;
  return sum;
}

/** A page made ready to be looked up: its folded words and the keys of all its shingles. */
function read(text: string): { words: Words; keys: Uint32Array } {
  const words = wordsOf(text);
  return { words, keys: shinglesOf(words).keys };
}

/** The rows of the articles that a page may come from. */
const found = (segment: Segment, keys: Uint32Array): number[] =>
  candidates(hitsOf([segment], keys)).map(({ row }) => row);

/** Aligns a page with its candidates, best first. */
function sources(words: Words, articles: readonly HeldArticle[]): Match[] {
  const page = { words, bytes: skeletonOf(words) };
  return ranked(articles.map((article) => matchWith(page, article)).filter((match) => match !== undefined))
    .sources;
}

/** The alignment alone, as `matchWith` asks for it. */
const aligned = (page: Uint8Array, article: Uint8Array): number =>
  align(page, article, limits.alignmentOf('words')).length;

/** What is measured of the product, bundled as it is shipped: imported bindings cost time in hot loops. */
export const core = {
  aligned,
  articlePostings,
  bareLoop,
  buildSegment,
  decodedSkeleton,
  DocumentFrequencies,
  encodedSkeleton,
  found,
  openSegment,
  ownWordsMask,
  Postings,
  read,
  skeletonOf,
  sources,
  tokenKind,
  wordsOf,
};
