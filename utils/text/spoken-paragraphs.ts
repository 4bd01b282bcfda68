import { isAttributed } from './attributions.ts';
import type { PairedMarks } from './paired-marks.ts';
import { announcement, firstPerson, japaneseAnnouncement } from './speech-words.ts';

/** A lead-in is the last sentence before its colon, and no longer than this. */
const LEAD_IN = 250;

/** A line that is set as a block quotation: "> …", or "» …" without a mark that closes it. */
export const isBlockQuote = (paragraph: string): boolean => /^(?:[>＞]|»\s)/u.test(paragraph);

/** An item of a list; a dash before a small letter, a digit or a semicolon lists, it does not speak. */
const isListItem = (paragraph: string): boolean =>
  /^(?:[•*·▪●]|\d{1,2}[.)]\s|[–—―-]\s{0,2}[\p{Ll}\d])/u.test(paragraph) ||
  (/^[–—―-]\s/u.test(paragraph) && paragraph.endsWith(';'));

/** A paragraph of dialogue: a dash, and an attribution or a sentence; after a hyphen the attribution alone tells. */
export function isDialogue(paragraph: string): boolean {
  if (!/^[–—―-]/u.test(paragraph)) return false;
  if (isAttributed(paragraph, { start: 0, end: paragraph.length })) return true;
  return !isListItem(paragraph) && /^[–—―]\s{0,2}[\p{Lu}\p{Lo}«„“"…]/u.test(paragraph);
}

/** Whether a paragraph announces speech in those below it: "The mayor said:", 「次のように述べた。」 */
export function announcesSpeech(paragraph: string): boolean {
  const end = paragraph.slice(-LEAD_IN);
  if (end.endsWith(':') || end.endsWith('：')) return announces(end.split(/[.!?…。]\s?/u).at(-1) ?? '');
  return end.endsWith('。') && /(?:次の|以下の|つぎの)(?:よう|とおり|通り)[^。]{0,30}。$/u.test(end);
}

/** Whether words before a colon announce speech. */
export const announces = (leadIn: string): boolean =>
  announcement.test(leadIn) || japaneseAnnouncement.test(leadIn);

/** Where speech without marks begins in a paragraph, "The mayor said: we will …": after the colon; -1 when nowhere. */
export function unmarkedSpeechStart(paragraph: string): number {
  const colon = /^[^.!?…。:：]{1,200}[:：](?=[\s\p{Lo}])\s{0,2}/u.exec(paragraph);
  if (colon === null || !announces(colon[0])) return -1;
  return firstPerson.test(paragraph.slice(colon[0].length)) ? colon[0].length : -1;
}

/** Whether an announced paragraph, or one below it, is the statement itself, printed without marks of its own. */
export function isUnmarkedStatement(paragraph: string, { pairs, open }: PairedMarks): boolean {
  return open === undefined && pairs.every(({ start, end }) => !isSpeech(paragraph.slice(start, end)));
}

/** Whether an announced statement goes on in this paragraph. */
export const goesOn = (paragraph: string): boolean => isListItem(paragraph) || firstPerson.test(paragraph);

/** A name in quotation marks is not speech: fewer words than this are left to the author. */
const SPEECH_WORDS = 5;
/** Ideographs that weigh as much. */
const SPEECH_CHARACTERS = 12;

const word = /[\p{L}\p{N}]+/gu;
const ideograph = /[\u3040-\u30ff\u3400-\u9fff]/gu;

/** Whether words in quotation marks are speech. */
export const isSpeech = (inside: string): boolean =>
  holds(inside, word, SPEECH_WORDS) || holds(inside, ideograph, SPEECH_CHARACTERS);

/** Whether an expression matches at least so often. */
function holds(text: string, expression: RegExp, times: number): boolean {
  expression.lastIndex = 0;
  for (let i = 0; i < times; i++) if (!expression.test(text)) return false;
  return true;
}
