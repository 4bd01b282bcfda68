import { quotations } from './quotations.ts';
import { type Words, wordsOf } from './words.ts';

/** What a stretch of an article's words is: the agency's own, quoted speech, or an official formula. */
export type WordKind = 'own' | 'quotation' | 'formula';

/** A run of `words` consecutive folded words of one kind. Runs follow each other and cover the whole article. */
export interface OwnWordsRun {
  kind: WordKind;
  words: number;
}

/**
 * The own-words mask of an article: what in it is the agency's and what is quoted speech. Formulas need the
 * document frequencies of a large archive and are marked where that is known.
 * `words` are the words of `text` when they are already at hand.
 */
export function ownWordsMask(text: string, words: Words = wordsOf(text)): OwnWordsRun[] {
  const quoted = quotations(text);
  const runs: OwnWordsRun[] = [];
  let next = 0;
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] ?? 0;
    while (next < quoted.length && (quoted[next]?.end ?? 0) <= start) next++;
    const inside = next < quoted.length && (quoted[next]?.start ?? 0) <= start;
    const kind: WordKind = inside ? 'quotation' : 'own';
    const last = runs.at(-1);
    if (last?.kind === kind) last.words++;
    else runs.push({ kind, words: 1 });
  }
  return runs;
}

/** Whether each word is the agency's own: 1 or 0 per word. */
export function ownWordsArray(runs: readonly OwnWordsRun[], count: number): Uint8Array {
  const own = new Uint8Array(count);
  let at = 0;
  for (const run of runs) {
    if (run.kind === 'own') own.fill(1, at, at + run.words);
    at += run.words;
  }
  return own;
}
