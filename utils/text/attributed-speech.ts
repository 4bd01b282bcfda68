import { clauseWord, thatClause, wordsAfter, wordsBefore } from './attribution-wordings.ts';
import type { Stretch } from './paired-marks.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { sign } from './sign-words.ts';
import { type SpeechSigns, speechSigns } from './speech-signs.ts';

// Speech that is reported without quotation marks: "The ministry said that …", «…, повідомив мер», 「…と述べた」. The
// wording is the author's, but whoever reports the same speech or the same notice may come to the same words.

const ENDINGS = wordsAfter.reduce((all, { signs }) => all | signs, 0);

/** The longest wording that is looked for. */
const REACH = 240;
/** What the agency says to have reported itself is its own, and so is the sentence that names the source of all. */
const agency = /укр[иі]нформ|ukrinform|ウクルインフォルム/iu;
const sourceOfAll = /^(?:про це|об этом|this (?:was|is)|that (?:was|is)|das|dies|o tym)\s/iu;

/** The stretches of a text that report speech without marks, in order. Signs and paragraphs may be at hand. */
export function attributedSpeech(
  text: string,
  signs: SpeechSigns = speechSigns(text),
  paragraphs: readonly Paragraph[] = paragraphsOf(text),
): Stretch[] {
  const found: Stretch[] = [];
  const reader = new SignReader(signs);
  for (const paragraph of paragraphs) {
    if (!reader.isAnyBefore(paragraph.end)) continue;
    for (const { start, end } of sentencesOf(paragraph.text)) {
      const at = paragraph.start + start;
      const told = reader.of(at, paragraph.start + end);
      if ((told.lead | told.end) === 0) continue;
      const clause = reportedClause(paragraph.text.slice(start, end), told);
      if (clause === undefined || clause.start >= clause.end) continue;
      found.push({ start: at + clause.start, end: at + clause.end });
    }
  }
  return found;
}

/** Signs of a sentence: those of as much of its beginning and of its end as is looked at. */
interface SentenceSigns {
  lead: number;
  end: number;
}

/** Reads signs in the order of the text. */
class SignReader {
  readonly #signs: SpeechSigns;
  #next = 0;

  constructor(signs: SpeechSigns) {
    this.#signs = signs;
  }

  /** Whether something that is not yet read may be a sign before this offset. */
  isAnyBefore(end: number): boolean {
    return this.#signs.anywhere !== 0 || this.#offset() < end;
  }

  of(start: number, end: number): SentenceSigns {
    let lead = this.#signs.anywhere;
    let last = this.#signs.anywhere;
    for (; this.#offset() < end; this.#next++) {
      const at = this.#offset();
      const signs = this.#signs.signs[this.#next] ?? 0;
      if (at >= start && at < start + REACH) lead |= at === start ? signs : signs & ~sign.opening;
      if (at >= end - REACH) last |= signs;
    }
    return { lead, end: last };
  }

  #offset(): number {
    return this.#signs.words[this.#next] ?? Infinity;
  }
}

function reportedClause(sentence: string, signs: SentenceSigns): Stretch | undefined {
  const leadIn = leadInOf(sentence.slice(0, REACH), signs.lead);
  if (leadIn !== undefined)
    return agency.test(leadIn) ? undefined : { start: leadIn.length, end: sentence.length };
  if ((signs.end & ENDINGS) === 0 || sourceOfAll.test(sentence)) return undefined;
  const tail = sentence.slice(-REACH);
  for (const { signs: needed, wording } of wordsAfter) {
    const match = (signs.end & needed) === 0 ? null : wording.exec(tail);
    // Marks decide where they stand before the attribution.
    if (match === null || agency.test(match[0]) || /["»“”」』]$/u.test(tail.slice(0, match.index))) continue;
    return { start: 0, end: sentence.length - tail.length + match.index };
  }
  return undefined;
}

function leadInOf(head: string, signs: number): string | undefined {
  // The clause word is looked for first: the expression itself tries every verb at every place.
  if ((signs & sign.verb) !== 0 && clauseWord.test(head)) {
    const match = thatClause.exec(head);
    if (match !== null) return match[0];
  }
  for (const { signs: needed, wording } of wordsBefore) {
    const match = (signs & needed) === needed ? wording.exec(head) : null;
    if (match !== null) return match[0];
  }
  return undefined;
}

/** Not after the number of a day, "am 22. Oktober". */
const sentenceEnd = /(?<!(?<!\d)\d{1,2})[.!?…](?=\s{1,3}["«„“(–—-]{0,2}\s?\p{Lu})|[。！？]/gu;

function sentencesOf(paragraph: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(paragraph)) {
    const end = sentenceEnd.lastIndex;
    sentences.push({ start, end });
    start = end + (/\s/u.test(paragraph.charAt(end)) ? 1 : 0);
  }
  if (start < paragraph.length) sentences.push({ start, end: paragraph.length });
  return sentences;
}
