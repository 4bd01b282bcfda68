import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import type { Articles, CopyingPage } from './articles.ts';
import type { Core } from './bundle.ts';
import type { Row } from './row.ts';
import { median } from '../quantile.ts';
import { interleaved, sum, timed } from './timing.ts';

const ROUNDS = 15;
/** A difference of a page takes a second at worst: one of so many pages is made. */
const PAGES_PER_DIFFERENCE = 7;
const TIMEOUT_SECONDS = 1;

/** Alignment of pages with their article, against reading the two texts alone and against differences of them. */
export function alignmentRows(core: Core, articles: Articles, pages: readonly CopyingPage[]): Row[] {
  const pairs = pages.map(({ text, source }) => ({ page: text, article: articles.text(source) }));
  const skeletons = ({ page, article }: (typeof pairs)[number]): [Uint8Array, Uint8Array] => [
    core.skeletonOf(core.wordsOf(page)),
    core.skeletonOf(core.wordsOf(article)),
  ];
  const times = interleaved(
    ROUNDS,
    pairs.flatMap((pair) => [() => void skeletons(pair), () => void core.aligned(...skeletons(pair))]),
  );
  const tokenise = sum(times.filter((_, at) => at % 2 === 0)) / pairs.length;
  const align = sum(times.filter((_, at) => at % 2 === 1)) / pairs.length;
  const diffed = pairs.slice(0, Math.ceil(pairs.length / PAGES_PER_DIFFERENCE));
  const patch = new DiffMatchPatch();
  patch.Diff_Timeout = TIMEOUT_SECONDS;
  const diffs = [
    { key: 'jsdiff', name: 'jsdiff, diffWords', run: diffWords },
    {
      key: 'diff_match_patch',
      name: `diff-match-patch, diff_main, stopped after ${TIMEOUT_SECONDS} s`,
      run: (page: string, article: string) => patch.diff_main(page, article),
    },
  ];
  const ours = `${align.toFixed(3)} ms`;
  return [
    {
      key: 'align_vs_tokenise',
      value: align / tokenise,
      unit: '×',
      numerator: `reading page and article, and alignment, ${ours}`,
      denominator: `reading page and article, ${tokenise.toFixed(3)} ms`,
      cache: 'warm',
    },
    ...diffs.map(({ key, name, run }): Row => {
      const ms = median(diffed.map(({ page, article }) => timed(() => run(page, article)).ms));
      return {
        key: `${key}_vs_align`,
        value: ms / align,
        unit: '×',
        numerator: `${name}, ${ms.toFixed(1)} ms`,
        denominator: `reading page and article, and alignment, ${ours}`,
        cache: 'warm',
        note: `${diffed.length} pages`,
      };
    }),
  ];
}
