import { endOf } from './chains.ts';
import type { Run } from './runs.ts';

/** A stretch of the page that renders a stretch of the article, both as word indices [start, end). */
export interface AlignedPassage {
  page: [number, number];
  article: [number, number];
  /** The equal words inside, as runs in order. */
  runs: Run[];
}

/** The passage from the first to the last of its runs; at least one. */
export function passageOf(runs: Run[]): AlignedPassage {
  const first = runs[0];
  const end = endOf(runs);
  return { page: [first?.page ?? 0, end.page], article: [first?.article ?? 0, end.article], runs };
}

export const equalWords = (passage: AlignedPassage): number =>
  passage.runs.reduce((sum, run) => sum + run.length, 0);
