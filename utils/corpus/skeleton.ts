import { CHARACTER_WEIGHT, type Words } from '../text/words.ts';
import type { TokenKind } from './record.ts';

/**
 * One byte per folded word: the top byte of its hash. With runs of three equal bytes as seeds the passages are as
 * good as with whole hashes (performance notes §4), and no text needs to be stored.
 */
export const skeletonOf = (words: Words): Uint8Array =>
  Uint8Array.from(words.hashes.subarray(0, words.count), (hash) => hash >>> 24);

/** What most of the words are; decides how long a seed must be. */
export function tokenKind(words: Words): TokenKind {
  let characters = 0;
  for (let i = 0; i < words.count; i++) if (words.weights[i] === CHARACTER_WEIGHT) characters++;
  return characters * 2 > words.count ? 'characters' : 'words';
}
