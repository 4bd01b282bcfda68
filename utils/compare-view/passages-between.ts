import { tokenKind } from '../corpus/skeleton.ts';
import { align } from '../match/align.ts';
import type { AlignedPassage } from '../match/passage.ts';
import * as limits from '../match/thresholds.ts';
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
  const kind = tokenKind(original.words);
  return (
    knownPassages(known, copy, original) ??
    align(copy.bytes, original.bytes, {
      seed: limits.SEED[kind],
      gap: limits.PASSAGE_GAP[kind],
      alone: limits.PASSAGE_WORDS[kind],
      continuing: limits.CONTINUING_WORDS[kind],
    })
  );
}
