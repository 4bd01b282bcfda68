import type { Run } from './runs.ts';
import { EDGE_SKIP } from './thresholds.ts';

/** Larger gaps are not searched: the table below grows with the product of both sides. */
const WIDEST = 32;

/** Adds the equal words inside the gaps between runs: single words that survived an edit. */
export function gapWords(chain: readonly Run[], page: Uint8Array, article: Uint8Array): Run[] {
  const runs: Run[] = [];
  let end: { page: number; article: number } | undefined;
  for (const run of chain) {
    if (end !== undefined) runs.push(...commonRuns(page, article, end, run));
    runs.push(run);
    end = { page: run.page + run.length, article: run.article + run.length };
  }
  return joined(runs);
}

/** Extends the outer edges over one or two edited words while two equal words in a row follow. */
export function edgeWords(runs: readonly Run[], page: Uint8Array, article: Uint8Array): Run[] {
  const extended = [...runs];
  for (
    let more = extendedEnd(extended, page, article);
    more !== undefined;
    more = extendedEnd(extended, page, article)
  ) {
    extended.push(more);
  }
  for (
    let more = extendedStart(extended, page, article);
    more !== undefined;
    more = extendedStart(extended, page, article)
  ) {
    extended.unshift(more);
  }
  return joined(extended);
}

const equalPair = (page: Uint8Array, article: Uint8Array, p: number, a: number): boolean =>
  p >= 0 &&
  a >= 0 &&
  p + 1 < page.length &&
  a + 1 < article.length &&
  page[p] === article[a] &&
  page[p + 1] === article[a + 1];

function extendedEnd(runs: readonly Run[], page: Uint8Array, article: Uint8Array): Run | undefined {
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  for (let skip = 1; skip <= EDGE_SKIP; skip++) {
    const p = last.page + last.length + skip;
    const a = last.article + last.length + skip;
    if (equalPair(page, article, p, a)) return { page: p, article: a, length: 2 };
  }
  return undefined;
}

function extendedStart(runs: readonly Run[], page: Uint8Array, article: Uint8Array): Run | undefined {
  const first = runs[0];
  if (first === undefined) return undefined;
  for (let skip = 1; skip <= EDGE_SKIP; skip++) {
    const p = first.page - skip - 2;
    const a = first.article - skip - 2;
    if (equalPair(page, article, p, a)) return { page: p, article: a, length: 2 };
  }
  return undefined;
}

/** Joins runs that follow each other without a gap on both sides. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (
      last !== undefined &&
      last.page + last.length === run.page &&
      last.article + last.length === run.article
    ) {
      result[result.length - 1] = { ...last, length: last.length + run.length };
    } else result.push(run);
  }
  return result;
}

/** Longest common subsequence of the two sides of one gap, as runs of one word. */
function commonRuns(
  page: Uint8Array,
  article: Uint8Array,
  from: { page: number; article: number },
  to: Run,
): Run[] {
  const rows = to.page - from.page;
  const columns = to.article - from.article;
  if (rows <= 0 || columns <= 0 || rows > WIDEST || columns > WIDEST) return [];
  const width = columns + 1;
  const longest = new Uint8Array((rows + 1) * width);
  const equal = (i: number, j: number): boolean => page[from.page + i] === article[from.article + j];
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      longest[i * width + j] = equal(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (equal(i, j)) runs.push({ page: from.page + i++, article: from.article + j++, length: 1 });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return runs;
}
