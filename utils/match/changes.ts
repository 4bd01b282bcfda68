import type { Changes } from '../policy/verdict.ts';
import type { Words } from '../text/words.ts';
import type { AlignedPassage } from './passage.ts';
import { DROPPED_WORDS } from './thresholds.ts';

/** Stretches reported of each kind. */
const MOST = 20;

/** What the page dropped and changed of an article of `length` words, from the passages alone. */
export function changesOf(passages: readonly AlignedPassage[], page: Words, length: number): Changes {
  const changed = passages.flatMap(({ runs }) =>
    runs.slice(1).flatMap((run, i) => {
      const before = runs[i];
      if (before === undefined) return [];
      const onPage: [number, number] = [before.page + before.length, run.page];
      const article: [number, number] = [before.article + before.length, run.article];
      return [{ page: textRange(onPage, page), article }];
    }),
  );
  return {
    dropped: dropped(passages, length),
    changed: changed.slice(0, MOST),
    facts: { held: 'needs-original' },
  };
}

/** The text of some words; between the neighbours when words were left out there. */
const textRange = ([first, end]: [number, number], { starts, ends }: Words): [number, number] =>
  end > first ? [starts[first] ?? 0, ends[end - 1] ?? 0] : [ends[first - 1] ?? 0, starts[first] ?? 0];

function dropped(passages: readonly AlignedPassage[], length: number): [number, number][] {
  const gaps: [number, number][] = [];
  let reached = 0;
  for (const { article } of [...passages].sort((a, b) => a.article[0] - b.article[0])) {
    if (article[0] - reached >= DROPPED_WORDS) gaps.push([reached, article[0]]);
    reached = Math.max(reached, article[1]);
  }
  if (length - reached >= DROPPED_WORDS) gaps.push([reached, length]);
  return gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0])).slice(0, MOST);
}
