import { cardOf } from '../../../utils/corpus/card-file.ts';
import type { HeldArticle } from '../../../utils/corpus/record.ts';
import { decodedSkeleton } from '../../../utils/corpus/skeleton-file.ts';

/** An article of a pack as the archive keeps it. */
interface PackedArticle {
  key: string;
  words: number;
  /** JSON of its card, and of its skeleton in the form that a pack has, as base64. */
  line: string;
}

/** Makes the line of an article: its card as it stands in a pack, and the bytes of its skeleton. */
export function packedArticle(card: unknown, skeleton: Uint8Array): PackedArticle {
  const { length } = decodedSkeleton(skeleton).skeleton;
  const line = JSON.stringify({ card, skeleton: Buffer.from(skeleton).toString('base64') });
  return { key: cardOf(card).card.key, words: length, line };
}

/** The record of such a line. Throws `DamagedIndexError` for another. */
export function packedRecord(line: string): Omit<HeldArticle, 'row'> {
  const { card, skeleton } = JSON.parse(line) as { card: unknown; skeleton: string };
  return { ...cardOf(card), ...decodedSkeleton(Buffer.from(skeleton, 'base64')) };
}
