import type { AlignedPassage } from '../match/passage.ts';
import type { Run } from '../match/runs.ts';

/** A place between two words of both texts: the word that follows on either side. */
export interface Cut {
  page: number;
  article: number;
}

type Axis = keyof Cut;
const across = (axis: Axis): Axis => (axis === 'page' ? 'article' : 'page');

/**
 * Cuts a passage where a paragraph begins on either side, so that each part lies in one paragraph of both. Starts are
 * indices of folded words. Gives the edges of the parts in order, those of the passage included.
 */
export function paragraphCuts(
  passage: AlignedPassage,
  pageStarts: readonly number[],
  articleStarts: readonly number[],
): Cut[] {
  const { page, article, runs } = passage;
  const inside = (starts: readonly number[], [first, end]: [number, number]): number[] =>
    starts.filter((start) => start > first && start < end);
  const cuts = [
    ...inside(pageStarts, page).map((at) => cutAt(runs, 'page', at)),
    ...inside(articleStarts, article).map((at) => cutAt(runs, 'article', at)),
  ].sort((a, b) => a.page - b.page || a.article - b.article);
  return [{ page: page[0], article: article[0] }, ...cuts, { page: page[1], article: article[1] }];
}

const nowhere: Run = { page: 0, article: 0, length: 0 };

/** The place of a word of one side on the other: exact in equal runs, in proportion in what was changed between. */
function cutAt(runs: readonly Run[], axis: Axis, at: number): Cut {
  const other = across(axis);
  const next = runs.findIndex((run) => run[axis] + run.length > at);
  const [before = nowhere, run = nowhere] = [runs[next - 1], runs[next]];
  const cut = (there: number): Cut =>
    axis === 'page' ? { page: at, article: there } : { page: there, article: at };
  if (run[axis] <= at) return cut(run[other] + at - run[axis]);
  const [here, there] = [before[axis] + before.length, before[other] + before.length];
  const share = (at - here) / (run[axis] - here);
  return cut(there + Math.round(share * (run[other] - there)));
}
