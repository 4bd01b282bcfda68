import { edgeWords, gapWords } from './gaps.ts';
import { equalRuns, type Run } from './runs.ts';
import { PASSAGE_DENSITY } from './thresholds.ts';

/** A stretch of the page that renders a stretch of the article, both as word indices [start, end). */
export interface AlignedPassage {
  page: [number, number];
  article: [number, number];
  /** The equal words inside, as runs in order. */
  runs: Run[];
}

/** Seed length, widest gap inside a passage and fewest equal words of one, in words. */
export interface AlignmentOptions {
  seed: number;
  gap: number;
  least: number;
}

/** Open passages that a run is compared with; older ones are out of reach or rare. */
const OPEN = 32;

export const equalWords = (passage: AlignedPassage): number =>
  passage.runs.reduce((sum, run) => sum + run.length, 0);

/**
 * Aligns a page with one article: equal runs are chained over small gaps on both sides, equal words inside the gaps
 * and at the edges are added, overlaps go to the longer passage. Passages come back in page order; sentences that
 * were moved are passages of their own.
 */
export function align(page: Uint8Array, article: Uint8Array, options: AlignmentOptions): AlignedPassage[] {
  const chains = chained(equalRuns(page, article, options.seed), options.gap)
    .map((runs) => passageOf(runs, page, article))
    .filter((passage) => equalWords(passage) >= options.least && density(passage) >= PASSAGE_DENSITY)
    .sort((a, b) => equalWords(b) - equalWords(a));
  return withoutOverlap(chains, options.least).sort((a, b) => a.page[0] - b.page[0]);
}

const density = ({ page, article, runs }: AlignedPassage): number =>
  runs.reduce((sum, run) => sum + run.length, 0) / Math.max(page[1] - page[0], article[1] - article[0]);

/** Groups runs into chains that rise on both sides with gaps of at most `gap` words; trims overlapping starts. */
function chained(runs: readonly Run[], gap: number): Run[][] {
  const done: Run[][] = [];
  let open: Run[][] = [];
  for (const run of runs) {
    const stillOpen = open.filter((chain) => run.page - lastEnd(chain).page <= gap);
    if (stillOpen.length < open.length) done.push(...open.filter((chain) => !stillOpen.includes(chain)));
    open = stillOpen;
    const best = nearest(open, run, gap);
    const added = best === undefined ? run : trimmed(run, lastEnd(best));
    if (added === undefined) continue;
    if (best === undefined) open.push([run]);
    else best.push(added);
    if (open.length > OPEN) done.push(...open.splice(0, open.length - OPEN));
  }
  return [...done, ...open];
}

const lastEnd = (chain: readonly Run[]): { page: number; article: number } => {
  const last = chain.at(-1);
  return last === undefined
    ? { page: 0, article: 0 }
    : { page: last.page + last.length, article: last.article + last.length };
};

/** The open chain that the run continues with the least jump, if any. */
function nearest(open: readonly Run[][], run: Run, gap: number): Run[] | undefined {
  let best: Run[] | undefined;
  let least = Infinity;
  for (const chain of open) {
    const end = lastEnd(chain);
    const page = run.page - end.page;
    const article = run.article - end.article;
    if (article > gap || page < -run.length + 1 || article < -run.length + 1) continue;
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

function passageOf(chain: readonly Run[], page: Uint8Array, article: Uint8Array): AlignedPassage {
  const runs = edgeWords(gapWords(chain, page, article), page, article);
  const first = runs[0];
  const end = lastEnd(runs);
  return { page: [first?.page ?? 0, end.page], article: [first?.article ?? 0, end.article], runs };
}

/** Each word of page and article is explained once: a shorter passage loses what a longer one holds. */
function withoutOverlap(passages: readonly AlignedPassage[], least: number): AlignedPassage[] {
  const kept: AlignedPassage[] = [];
  for (const passage of passages) {
    const runs = passage.runs.filter((run) => kept.every((other) => apart(run, other)));
    const first = runs[0];
    if (first === undefined) continue;
    const end = lastEnd(runs);
    const rest: AlignedPassage = {
      page: [first.page, end.page],
      article: [first.article, end.article],
      runs,
    };
    if (equalWords(rest) >= least && density(rest) >= PASSAGE_DENSITY) kept.push(rest);
  }
  return kept;
}

const apart = (run: Run, other: AlignedPassage): boolean =>
  (run.page + run.length <= other.page[0] || run.page >= other.page[1]) &&
  (run.article + run.length <= other.article[0] || run.article >= other.article[1]);
