import { bestStretches, chained } from './chains.ts';
import { edgeWords, gapWords } from './gaps.ts';
import { type AlignedPassage, passageOf } from './passage.ts';
import { chosenPassages, type PassageSizes } from './passage-choice.ts';
import { equalRuns } from './runs.ts';

/** Seed length, widest gap inside a passage, and fewest equal words of one; all in words. */
export interface AlignmentOptions extends PassageSizes {
  seed: number;
  gap: number;
}

/**
 * Aligns a page with one article: equal runs are chained over small gaps on both sides, equal words inside the gaps
 * and at the edges are added, and each word is explained by one passage. Passages come back in page order; sentences
 * that were moved are passages of their own.
 */
export function align(page: Uint8Array, article: Uint8Array, options: AlignmentOptions): AlignedPassage[] {
  const passages = chained(equalRuns(page, article, options.seed), options.gap)
    .flatMap((chain) => bestStretches(gapWords(chain, page, article)))
    .map((runs) => passageOf(edgeWords(runs, page, article)));
  return chosenPassages(passages, options);
}
