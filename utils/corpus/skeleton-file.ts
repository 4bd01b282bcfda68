import type { OwnWordsRun, WordKind } from '../text/own-words.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { DamagedIndexError } from './errors.ts';
import { buildParts, openParts, type Parts } from './parts-file.ts';
import type { HeldArticle, TokenKind } from './record.ts';

/** "DZK1" */
export const SKELETONS = 0x314b5a44;
const kinds: readonly WordKind[] = ['own', 'quotation', 'reported', 'formula'];
/** Bytes of a number, and so of a run. */
const LONGEST_RUN = 5;
/** Bytes of one article: one of a million words takes a quarter of them. */
const MOST_BYTES = 4_000_000;
const tokenKinds: readonly TokenKind[] = ['words', 'characters'];

/** What the alignment needs of an article. */
export type Skeleton = Pick<HeldArticle, 'tokens' | 'skeleton' | 'ownWords'>;

/** The skeletons and own-words masks of the articles of a segment, in the order of its rows. */
export const buildSkeletons = (articles: readonly Skeleton[]): Blob =>
  buildParts(SKELETONS, articles.map(encodedSkeleton));

export const openSkeletons = (file: Blob): Promise<Parts> => openParts(SKELETONS, file);

// The kind of tokens, the number of runs, each run as its words × 4 + kind, then one byte per word.
/** The part of one article. */
export function encodedSkeleton({ tokens, skeleton, ownWords }: Skeleton): Uint8Array {
  const writer = new ByteWriter(skeleton.length + LONGEST_RUN * (ownWords.length + 2));
  writer.varint(tokenKinds.indexOf(tokens));
  writer.varint(ownWords.length);
  for (const { kind, words } of ownWords) writer.varint(words * kinds.length + kinds.indexOf(kind));
  writer.bytes(skeleton);
  return writer.written();
}

/** Reads one back. Throws `DamagedIndexError` when the mask does not cover the words exactly. */
export function decodedSkeleton(bytes: Uint8Array): Skeleton {
  if (bytes.length > MOST_BYTES) throw new DamagedIndexError('no article is so long');
  const reader = new ByteReader(bytes);
  const tokens = tokenKinds[reader.varint()];
  if (tokens === undefined) throw new DamagedIndexError('unknown kind of words');
  const ownWords: OwnWordsRun[] = [];
  let covered = 0;
  for (let runs = reader.varint(); runs > 0; runs--) {
    const run = reader.varint();
    const kind = kinds[run % kinds.length] ?? 'own';
    const words = Math.floor(run / kinds.length);
    covered += words;
    ownWords.push({ kind, words });
  }
  const skeleton = reader.rest();
  if (covered !== skeleton.length) throw new DamagedIndexError('the mask does not cover the words');
  return { tokens, ownWords, skeleton };
}
