import { attributedSpeech } from './attributed-speech.ts';
import type { Stretch } from './paired-marks.ts';
import { quotations } from './quotations.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * What a stretch of an article's words is: the agency's own, what it reports others to have said, quoted speech, or an
 * official formula.
 */
export type WordKind = 'own' | 'reported' | 'quotation' | 'formula';

/** A run of `words` consecutive folded words of one kind. Runs follow each other and cover the whole article. */
export interface OwnWordsRun {
  kind: WordKind;
  words: number;
}

/**
 * The own-words mask of an article: what in it is the agency's, what reported and what quoted speech. Formulas need
 * the document frequencies of a large archive and are marked where that is known.
 * `words` are the words of `text` when they are already at hand.
 */
export function ownWordsMask(text: string, words: Words = wordsOf(text)): OwnWordsRun[] {
  const quoted = memberOf(quotations(text));
  const reported = memberOf(attributedSpeech(text));
  const runs: OwnWordsRun[] = [];
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] ?? 0;
    const kind: WordKind = quoted(start) ? 'quotation' : reported(start) ? 'reported' : 'own';
    const last = runs.at(-1);
    if (last?.kind === kind) last.words++;
    else runs.push({ kind, words: 1 });
  }
  return runs;
}

/** Whether an offset lies in one of the stretches; asked for rising offsets, over stretches in order. */
function memberOf(stretches: readonly Stretch[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= offset) next++;
    return next < stretches.length && (stretches[next]?.start ?? 0) <= offset;
  };
}

/** Whether each word is the agency's wording, reported speech included: 1 or 0 per word. */
export function ownWordsArray(runs: readonly OwnWordsRun[], count: number): Uint8Array {
  const own = new Uint8Array(count);
  let at = 0;
  for (const run of runs) {
    if (run.kind === 'own' || run.kind === 'reported') own.fill(1, at, at + run.words);
    at += run.words;
  }
  return own;
}
