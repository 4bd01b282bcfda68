import type { CopyingPage } from './articles.ts';
import type { Core } from './bundle.ts';
import type { Built } from './index-of.ts';
import { median, quantile } from '../quantile.ts';
import { flushCaches, PASSES, timed } from './timing.ts';

const WARM_UP = 3;

/** Milliseconds of each page: folding it, from its shingles to verified sources, and both. */
interface Times {
  fold: number[];
  answer: number[];
  whole: number[];
}

/** How pages are answered from one index. */
export interface Lookup {
  built: Built;
  cold: Times;
  warm: Times;
  pages: number;
  /** Pages whose source is among the verified ones, and those where it is the first of them. */
  found: number;
  first: number;
}

/** Asks all indexes for every page by turns, cold and warm. */
export function lookups(core: Core, indexes: readonly Built[], pages: readonly CopyingPage[]): Lookup[] {
  const results = indexes.map((built): Lookup => ({
    built,
    cold: times(),
    warm: times(),
    pages: pages.length,
    found: 0,
    first: 0,
  }));
  for (let i = 0; i < WARM_UP; i++)
    for (const { text } of pages) for (const built of indexes) answered(core, built, text);
  for (const { text, source } of pages)
    for (const result of results) {
      const { built, cold, warm } = result;
      const { rows } = answered(core, built, text);
      result.found += rows.includes(source) ? 1 : 0;
      result.first += rows[0] === source ? 1 : 0;
      add(
        warm,
        Array.from({ length: PASSES }, () => answered(core, built, text)),
      );
      add(
        cold,
        Array.from({ length: PASSES }, () => {
          flushCaches();
          return answered(core, built, text);
        }),
      );
    }
  return results;
}

interface Answered {
  rows: number[];
  fold: number;
  answer: number;
}

const times = (): Times => ({ fold: [], answer: [], whole: [] });

function add(into: Times, passes: readonly Answered[]): void {
  into.fold.push(Math.min(...passes.map(({ fold }) => fold)));
  into.answer.push(Math.min(...passes.map(({ answer }) => answer)));
  into.whole.push(Math.min(...passes.map(({ fold, answer }) => fold + answer)));
}

function answered(core: Core, built: Built, text: string): Answered {
  const fold = timed(() => core.read(text));
  const { words, keys } = fold.result;
  const answer = timed(() =>
    core.sources(words, core.found(built.segment, keys).map(built.article)).map(({ article }) => article.row),
  );
  return { rows: answer.result, fold: fold.ms, answer: answer.ms };
}

/** Median and 99th percentile as text, in milliseconds. */
export const told = (values: readonly number[]): string =>
  `${median(values).toFixed(3)} / ${quantile(values, 0.99).toFixed(3)} ms (p50 / p99)`;
