import type { Run } from './runs.ts';
import { GAP_COST } from './thresholds.ts';

/** Open chains that a run is compared with; older ones are out of reach or rare. */
const OPEN = 32;

/** Where a chain ends on both sides; the beginning of both texts for an empty one. */
export const endOf = (runs: readonly Run[]): { page: number; article: number } => {
  const last = runs.at(-1);
  return last === undefined
    ? { page: 0, article: 0 }
    : { page: last.page + last.length, article: last.article + last.length };
};

/** Groups runs, given in page order, into chains that rise on both sides with gaps of at most `gap` words. */
export function chained(runs: readonly Run[], gap: number): Run[][] {
  const done: Run[][] = [];
  let open: Run[][] = [];
  for (const run of runs) {
    const stillOpen = open.filter((chain) => run.page - endOf(chain).page <= gap);
    if (stillOpen.length < open.length) done.push(...open.filter((chain) => !stillOpen.includes(chain)));
    open = stillOpen;
    const best = nearest(open, run, gap);
    const added = best === undefined ? run : trimmed(run, endOf(best));
    if (added === undefined) continue;
    if (best === undefined) open.push([run]);
    else best.push(added);
    if (open.length > OPEN) done.push(...open.splice(0, open.length - OPEN));
  }
  return [...done, ...open];
}

/** Words that a run may repeat of the chain it continues: more, and it is a chain of its own. */
const MOST_REPEATED = 4;

/** The open chain that the run continues with the least jump, if any. */
function nearest(open: readonly Run[][], run: Run, gap: number): Run[] | undefined {
  let best: Run[] | undefined;
  let least = Infinity;
  for (const chain of open) {
    const end = endOf(chain);
    const page = run.page - end.page;
    const article = run.article - end.article;
    const repeated = Math.max(-page, -article);
    if (article > gap || repeated > MOST_REPEATED || repeated >= run.length) continue;
    const jump = Math.abs(page - article) * 2 + Math.max(0, page);
    if (jump >= least) continue;
    best = chain;
    least = jump;
  }
  return best;
}

/** The run without the words that the chain already holds on either side. */
function trimmed(run: Run, end: { page: number; article: number }): Run | undefined {
  const cut = Math.max(0, end.page - run.page, end.article - run.article);
  return cut >= run.length
    ? undefined
    : { page: run.page + cut, article: run.article + cut, length: run.length - cut };
}

/**
 * Cuts a chain into its best stretches: those whose equal words outweigh their gaps. A few equal words at the far
 * side of a wide gap do not belong to the passage (maximum-scoring segments).
 */
export function bestStretches(chain: readonly Run[]): Run[][] {
  const [start, end] = bestSegment(chain);
  if (end - start === chain.length) return [[...chain]];
  return [
    ...(start > 0 ? bestStretches(chain.slice(0, start)) : []),
    chain.slice(start, end),
    ...(end < chain.length ? bestStretches(chain.slice(end)) : []),
  ];
}

/** Kadane's algorithm: [first, end) of the segment with the highest score. */
function bestSegment(chain: readonly Run[]): [number, number] {
  let best: [number, number] = [0, 1];
  let highest = -Infinity;
  let score = 0;
  let start = 0;
  chain.forEach((run, i) => {
    const cost = i === 0 ? 0 : GAP_COST * gapBefore(chain, i);
    if (score - cost <= 0) {
      start = i;
      score = run.length;
    } else score += run.length - cost;
    if (score > highest) {
      highest = score;
      best = [start, i + 1];
    }
  });
  return best;
}

function gapBefore(chain: readonly Run[], i: number): number {
  const before = endOf(chain.slice(i - 1, i));
  const run = chain[i];
  return run === undefined ? 0 : Math.max(run.page - before.page, run.article - before.article);
}
