import { equalWords, passageOf, type AlignedPassage } from './passage.ts';
import type { Run } from './runs.ts';
import { CONTINUES, PASSAGE_DENSITY } from './thresholds.ts';

/** Fewest equal words of a passage that stands for itself, and of one that continues another. */
export interface PassageSizes {
  alone: number;
  continuing: number;
}

/** Passages considered, longest first: no real page has a tenth of these from one article. */
const MOST = { passages: 1000, short: 200 };

/**
 * Chooses among passages, given in any order: each word of page and article is explained once, by the longer
 * passage. A short one counts only where it continues a longer one in the article: there chance wording does not
 * fall, while a sentence cut off from its neighbours does.
 */
export function chosenPassages(found: readonly AlignedPassage[], sizes: PassageSizes): AlignedPassage[] {
  const kept: AlignedPassage[] = [];
  const short: AlignedPassage[] = [];
  const longest = [...found].sort((a, b) => equalWords(b) - equalWords(a)).slice(0, MOST.passages);
  for (const passage of longest) {
    const rest = withoutExplained(passage, kept);
    if (rest === undefined || density(rest) < PASSAGE_DENSITY) continue;
    if (equalWords(rest) >= sizes.alone) kept.push(rest);
    else if (equalWords(rest) >= sizes.continuing && short.length < MOST.short) short.push(rest);
  }
  for (let more = true; more;) {
    more = false;
    for (const passage of short.splice(0)) {
      const rest = withoutExplained(passage, kept);
      if (rest === undefined || equalWords(rest) < sizes.continuing) continue;
      if (kept.some((other) => continues(rest, other))) {
        kept.push(rest);
        more = true;
      } else short.push(rest);
    }
  }
  return kept.sort((a, b) => a.page[0] - b.page[0]);
}

const density = ({ page, article, runs }: AlignedPassage): number =>
  runs.reduce((sum, run) => sum + run.length, 0) / Math.max(page[1] - page[0], article[1] - article[0]);

/** Whether one passage begins, on the page as in the article, where the other ends. */
const continues = (one: AlignedPassage, other: AlignedPassage): boolean =>
  follows(one, other) || follows(other, one);

function follows(later: AlignedPassage, earlier: AlignedPassage): boolean {
  const article = later.article[0] - earlier.article[1];
  const page = later.page[0] - earlier.page[1];
  return article >= 0 && article <= CONTINUES.article && page >= 0 && page <= CONTINUES.page;
}

/** A passage without the words that others hold on either side; undefined when nothing is left. */
function withoutExplained(
  passage: AlignedPassage,
  kept: readonly AlignedPassage[],
): AlignedPassage | undefined {
  let { runs } = passage;
  for (const other of kept) runs = runs.flatMap((run) => outside(run, other));
  return runs.length === 0 ? undefined : passageOf(runs);
}

/** The part of a run that lies before or after a passage on both sides; the longer one when there are two. */
function outside(run: Run, { page, article }: AlignedPassage): Run[] {
  const sides = [apartFrom(run.page, run.length, page), apartFrom(run.article, run.length, article)];
  const head = Math.min(...sides.map(({ before }) => before));
  const tail = Math.min(...sides.map(({ after }) => after));
  if (head >= tail) return head > 0 ? [{ ...run, length: head }] : [];
  const cut = run.length - tail;
  return [{ page: run.page + cut, article: run.article + cut, length: tail }];
}

/** How many words of a run stand before and after a stretch; all of them on both sides when it is apart. */
function apartFrom(
  start: number,
  length: number,
  [from, to]: [number, number],
): { before: number; after: number } {
  const end = start + length;
  if (end <= from || start >= to) return { before: length, after: length };
  return { before: Math.max(0, from - start), after: Math.max(0, end - to) };
}
