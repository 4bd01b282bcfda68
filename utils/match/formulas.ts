import type { Shingles } from '../fingerprint/shingles.ts';
import type { OwnWordsRun, WordKind } from '../text/own-words.ts';
import type { AlignedPassage } from './passage.ts';

/** Whether a shingle stands in so many articles that its wording proves nothing. */
export type IsFormula = (key: number) => boolean;

/**
 * Which words of a page lie in formulas: 1 or 0 per word. Three common words prove little of their neighbours, so that a
 * formula begins with two shingles one after the other.
 */
export function formulaWords({ keys, lengths }: Shingles, count: number, isFormula: IsFormula): Uint8Array {
  const formulas = new Uint8Array(count);
  keys.forEach((key, i) => {
    const next = keys[i + 1];
    if (next === undefined || !isFormula(key) || !isFormula(next)) return;
    formulas.fill(1, i, i + 1 + (lengths[i + 1] ?? 0));
  });
  return formulas;
}

/**
 * The own-words mask of an article with the formulas marked that a page shares with it. Equal words are equal on both
 * sides, so that the page's shingles tell what is formula in an article of which only one byte per word is held.
 */
export function withFormulas(
  mask: readonly OwnWordsRun[],
  passages: readonly AlignedPassage[],
  formulas: Uint8Array,
): OwnWordsRun[] {
  const kinds: WordKind[] = mask.flatMap(({ kind, words }) => Array.from({ length: words }, () => kind));
  for (const run of passages.flatMap(({ runs }) => runs))
    for (let i = 0; i < run.length; i++)
      if (formulas[run.page + i] === 1 && kinds[run.article + i] !== 'quotation')
        kinds[run.article + i] = 'formula';
  return runsOf(kinds);
}

function runsOf(kinds: readonly WordKind[]): OwnWordsRun[] {
  const runs: OwnWordsRun[] = [];
  for (const kind of kinds) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words++;
    else runs.push({ kind, words: 1 });
  }
  return runs;
}
