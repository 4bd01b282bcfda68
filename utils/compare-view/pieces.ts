import type { AlignedPassage } from '../match/passage.ts';
import type { Run } from '../match/runs.ts';
import { type Cut, paragraphCuts } from './cuts.ts';
import type { Range } from './side.ts';

/** A part of a passage that lies in one paragraph on both sides; word indices [start, end). */
export interface Piece {
  passage: AlignedPassage;
  page: Range;
  article: Range;
  /** The equal words, at least one. */
  runs: Run[];
}

/** The pieces of passages, in their order. Paragraphs are given by the index of their first word. */
export const piecesOf = (
  passages: readonly AlignedPassage[],
  pageStarts: readonly number[],
  articleStarts: readonly number[],
): Piece[] =>
  passages.flatMap((passage) => {
    const cuts = paragraphCuts(passage, pageStarts, articleStarts);
    return cuts.slice(1).flatMap((end, i) => pieceBetween(passage, cuts[i] ?? end, end));
  });

function pieceBetween(passage: AlignedPassage, start: Cut, end: Cut): Piece[] {
  const runs = passage.runs.flatMap((run) => clipped(run, start, end));
  if (runs.length === 0) return [];
  return [{ passage, page: [start.page, end.page], article: [start.article, end.article], runs }];
}

function clipped({ page, article, length }: Run, start: Cut, end: Cut): Run[] {
  const skipped = Math.max(0, start.page - page, start.article - article);
  const taken = Math.min(length, end.page - page, end.article - article);
  return taken > skipped
    ? [{ page: page + skipped, article: article + skipped, length: taken - skipped }]
    : [];
}

/** The stretches of a piece between and around its equal runs, where the words differ; word indices. */
export function changedIn({ page, article, runs }: Piece): { page: Range; article: Range }[] {
  const changed: { page: Range; article: Range }[] = [];
  let at = { page: page[0], article: article[0] };
  for (const next of [...runs, { page: page[1], article: article[1], length: 0 }]) {
    if (next.page > at.page || next.article > at.article)
      changed.push({ page: [at.page, next.page], article: [at.article, next.article] });
    at = { page: next.page + next.length, article: next.article + next.length };
  }
  return changed;
}
