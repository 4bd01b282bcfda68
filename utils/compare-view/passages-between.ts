import { tokenKind } from '../corpus/skeleton.ts';
import { align } from '../match/align.ts';
import type { AlignedPassage } from '../match/passage.ts';
import { alignmentOf } from '../match/thresholds.ts';
import { type KnownSource, knownPassages } from './known-passages.ts';
import type { ReadText } from './read-text.ts';

/**
 * Where two texts agree, in the order of the copy: as the verdict says, or, where that does not hold all of it or was
 * made on other words, aligned anew in the same way.
 */
export function passagesBetween(
  copy: ReadText,
  original: ReadText,
  known: KnownSource,
): readonly AlignedPassage[] {
  return (
    knownPassages(known, copy, original) ??
    align(copy.bytes, original.bytes, alignmentOf(tokenKind(original.words)))
  );
}
