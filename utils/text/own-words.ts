import { attributedSpeech } from './attributed-speech.ts';
import type { Stretch } from './paired-marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotations } from './quotations.ts';
import { speechSigns } from './speech-signs.ts';
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
  const signs = speechSigns(text);
  const paragraphs = paragraphsOf(text);
  const quoted = quotations(text, signs, paragraphs);
  const reported = attributedSpeech(text, signs, paragraphs);
  const { starts, count } = words;
  const runs: OwnWordsRun[] = [];
  const [inQuotation, inReport] = [follower(quoted), follower(reported)];
  let next = 0;
  for (let i = 0; i < count; i = next) {
    const start = starts[i] ?? 0;
    const [quotation, report] = [inQuotation(start), inReport(start)];
    const until = Math.min(quotation.until, report.until);
    next = i + 1;
    while (next < count && (starts[next] ?? 0) < until) next++;
    const kind: WordKind = quotation.inside ? 'quotation' : report.inside ? 'reported' : 'own';
    const last = runs.at(-1);
    if (last?.kind === kind) last.words += next - i;
    else runs.push({ kind, words: next - i });
  }
  return runs;
}

/** Whether an offset lies in one of the stretches, and up to which offset that is so. */
interface Standing {
  inside: boolean;
  until: number;
}

/** Tells how offsets stand to stretches; asked for rising offsets, over stretches in order. */
function follower(stretches: readonly Stretch[]): (offset: number) => Standing {
  let next = 0;
  return (offset) => {
    while ((stretches[next]?.end ?? Infinity) <= offset) next++;
    const stretch = stretches[next];
    if (stretch === undefined) return { inside: false, until: Infinity };
    const inside = stretch.start <= offset;
    return { inside, until: inside ? stretch.end : stretch.start };
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
