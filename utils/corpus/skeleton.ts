import { CHARACTER_WEIGHT, type Words } from '../text/words.ts';
import type { TokenKind } from './record.ts';

/**
 * One byte per folded word: the top byte of its hash. With runs of three equal bytes as seeds the passages are as
 * good as with whole hashes (performance notes §4), and no text needs to be stored.
 */
export function skeletonOf({ hashes, count }: Words): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let i = 0; i < count; i++) bytes[i] = (hashes[i] ?? 0) >>> 24;
  return bytes;
}

/** What most of the words are; decides how long a seed must be. */
export function tokenKind({ weights, count }: Words): TokenKind {
  let characters = 0;
  for (let i = 0; i < count; i++) if (weights[i] === CHARACTER_WEIGHT) characters++;
  return characters * 2 > count ? 'characters' : 'words';
}
