import { isAttributed, withoutAttributions } from './attributions.ts';
import { endBelow } from './long-quotations.ts';
import { type MarkedParagraph, markedParagraphs } from './marked-paragraphs.ts';
import type { PairedMarks, Stretch } from './paired-marks.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type SpeechSigns, speechSigns } from './speech-signs.ts';
import * as spoken from './spoken-paragraphs.ts';

/** A quoted stretch: UTF-16 offsets [start, end) including its marks. */
export type Quotation = Stretch;

/** Speech whose end no mark shows is not longer than this: a text without line breaks is one paragraph. */
const LONGEST_UNCLOSED = 1000;
/** Paragraphs of one announced statement. */
const MOST_ANNOUNCED = 12;

/**
 * Finds what a text quotes: speech in quotation marks, over several paragraphs too, paragraphs of dialogue, block
 * quotations, and statements announced by a colon. Attributions inside a quotation and names in quotation marks are the
 * author's. Stretches come back in order and do not overlap. Linear in the text. Signs and paragraphs may be at hand.
 */
export const quotations = (
  text: string,
  signs: SpeechSigns = speechSigns(text),
  paragraphs: readonly Paragraph[] = paragraphsOf(text),
): Quotation[] => joined(speechIn(markedParagraphs(paragraphs, signs)));

function speechIn(paragraphs: readonly MarkedParagraph[]): Stretch[] {
  const found: Stretch[] = [];
  let announced = 0;
  let within: { paragraph: number; at: number } = { paragraph: 0, at: 0 };
  while (within.paragraph < paragraphs.length) {
    const { paragraph: i, at } = within;
    const paragraph = paragraphs[i];
    if (paragraph === undefined) break;
    const whole = at === 0 ? wholeParagraph(paragraph, announced > 0) : undefined;
    if (whole !== undefined) {
      const next = paragraphs[i + 1]?.text;
      found.push(...placed(paragraph, whole));
      announced = next !== undefined && spoken.goesOn(next) ? announced - 1 : 0;
      within = { paragraph: i + 1, at: 0 };
      continue;
    }
    found.push(...placed(paragraph, inMarks(paragraph, at)));
    const end = (paragraph.marks.open?.at ?? -1) < at ? undefined : endBelow(paragraphs, i);
    if (end === undefined) {
      found.push(...placed(paragraph, unclosed(paragraph, at)));
      announced = spoken.announcesSpeech(paragraph.text) ? MOST_ANNOUNCED : 0;
      within = { paragraph: i + 1, at: 0 };
    } else {
      found.push(...acrossParagraphs(paragraphs, i, end));
      announced = 0;
      within = end;
    }
  }
  return found;
}

/** The speech of a paragraph that is spoken as a whole; undefined when its marks decide. */
function wholeParagraph({ text, marks }: MarkedParagraph, announced: boolean): Stretch[] | undefined {
  const all = { start: 0, end: text.length };
  if (spoken.isBlockQuote(text)) return [all];
  const speaks = spoken.isDialogue(text) || (announced && spoken.isUnmarkedStatement(text, marks));
  return speaks ? withoutAttributions(text, all, false) : undefined;
}

/** Speech between marks that this paragraph opens and closes, from `at` on. */
function inMarks({ text, marks }: MarkedParagraph, at: number): Stretch[] {
  return marks.pairs
    .filter(({ start, end }) => start >= at && spoken.isSpeech(text.slice(start, end)))
    .flatMap((pair) => withoutAttributions(text, pair, true));
}

/** Speech that begins in a paragraph and has no end of its own: with a mark that nothing closes, or without marks. */
function unclosed({ text, marks, hasColon }: MarkedParagraph, at: number): Stretch[] {
  const { open, pairs } = marks;
  if (open !== undefined) return open.at < at ? [] : leftOpen(text, open);
  const start = at === 0 && hasColon ? spoken.unmarkedSpeechStart(text) : -1;
  if (start < 0 || !spoken.isUnmarkedStatement(text, { pairs })) return [];
  return withoutAttributions(text, bounded(text, start), false);
}

/** Speech after a mark that nothing closes, where an announcement or an attribution tells that it is speech. */
function leftOpen(text: string, { at, inside }: NonNullable<PairedMarks['open']>): Stretch[] {
  // One mark closes for two: «… на заводі «Маяк», – сказав він.
  const shared = inside.find(({ end }) => endsSpeech.test(text.slice(end, end + 8)));
  if (shared !== undefined) return withoutAttributions(text, { start: at, end: shared.end }, true);
  const leadIn = leadInBefore(text, at);
  const speaks =
    (leadIn !== undefined && spoken.announces(leadIn)) || (at === 0 && isAttributed(text, bounded(text, 0)));
  return speaks ? withoutAttributions(text, bounded(text, at), false) : [];
}

const endsSpeech = /^[.,!?…]{0,3}(?:\s{1,2}[–—―-]\s|$)/u;

/** A lead-in before an open mark is not looked for further away. */
const LEAD_IN = 200;

/** The sentence before a mark, when it ends in a colon with two spaces at most after it. */
function leadInBefore(text: string, at: number): string | undefined {
  let from = at - 1;
  while (at - from <= 2 && /\s/u.test(text.charAt(from))) from--;
  if (!/[:：]/u.test(text.charAt(from))) return undefined;
  while (from > Math.max(0, at - LEAD_IN) && !'.!?…。'.includes(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}

const bounded = (text: string, start: number): Stretch => ({
  start,
  end: Math.min(text.length, start + LONGEST_UNCLOSED),
});

/** The parts of a quotation that begins in paragraph `i` and ends in one below. */
function acrossParagraphs(
  paragraphs: readonly MarkedParagraph[],
  i: number,
  end: { paragraph: number; at: number },
): Stretch[] {
  return paragraphs.slice(i, end.paragraph + 1).flatMap((paragraph, j) => {
    const part = {
      start: j === 0 ? (paragraph.marks.open?.at ?? 0) : 0,
      end: i + j === end.paragraph ? end.at : paragraph.text.length,
    };
    return placed(paragraph, withoutAttributions(paragraph.text, part, true));
  });
}

const placed = ({ start }: Paragraph, stretches: readonly Stretch[]): Stretch[] =>
  stretches.map((stretch) => ({ start: start + stretch.start, end: start + stretch.end }));

/** Sorts stretches and joins those that overlap. */
function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
    else result.push({ ...stretch });
  }
  return result;
}
