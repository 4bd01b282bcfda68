import type { OwnWordsRun } from '../text/own-words.ts';
import type { Piece } from './pieces.ts';
import type { Range } from './side.ts';

/** The quoted speech of an article, as ranges of its words in order. */
export function quotedWords(mask: readonly OwnWordsRun[]): Range[] {
  const quoted: Range[] = [];
  let at = 0;
  for (const { kind, words } of mask) {
    if (kind === 'quotation') quoted.push([at, at + words]);
    at += words;
  }
  return quoted;
}

/** The quoted speech in a piece, on both sides: what counts as speech is decided by the article. */
export function quotedRanges(
  { page, article, runs }: Piece,
  quoted: readonly Range[],
): { page: Range; article: Range }[] {
  return quoted
    .filter(([first, end]) => first < article[1] && end > article[0])
    .map(([first, end]) => {
      const inside: Range = [Math.max(first, article[0]), Math.min(end, article[1])];
      return { article: inside, page: [onPage(inside[0], 'first'), onPage(inside[1], 'end')] };
    });

  /** The place on the page of an article's word; one that was changed is taken with the changed stretch. */
  function onPage(word: number, edge: 'first' | 'end'): number {
    if (word <= article[0]) return page[0];
    if (word >= article[1]) return page[1];
    const next = runs.findIndex((run) => run.article + run.length > word);
    const run = runs[next];
    if (run === undefined) return page[1];
    if (run.article <= word) return run.page + word - run.article;
    const before = runs[next - 1];
    return edge === 'end' || before === undefined ? run.page : before.page + before.length;
  }
}
