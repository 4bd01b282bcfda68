import type { Stretch } from './paired-marks.ts';
import { speechVerb } from './speech-words.ts';

/** A dash that may begin an attribution, "…, – сказав він"; Spanish sets no space after it. */
const dash = /\s[–—―-]\s?(?=\p{Ll})/gu;
/** The verb of an attribution is among its first words. */
const firstWords = /^(?:[^\s,.]{1,40}\s{1,2}){0,3}[^\s,.]{1,40}/u;
/** Names and offices make attributions long; what is longer is speech again. */
const LONGEST = 300;
/** Where speech goes on: a second dash, or a new sentence before the mark that closes it. */
const secondDash = /\s[–—―-]\s/u;
const newSentence = /[.!?…]\s{1,2}(?=\p{Lu})/u;

/** Whether an attribution begins here. */
const attributes = (text: string): boolean => speechVerb.test(firstWords.exec(text)?.[0] ?? '');

/**
 * What of a spoken stretch is speech: attributions set between dashes are the author's. Where no mark closes the
 * stretch, neither is what follows the last attribution.
 */
export function withoutAttributions(text: string, { start, end }: Stretch, closedByMark: boolean): Stretch[] {
  const spoken: Stretch[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(dash)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const rest = text.slice(after, Math.min(end, after + LONGEST));
    if (at < from || !attributes(rest)) continue;
    if (at > from) spoken.push({ start: from, end: at });
    const resumes = secondDash.exec(rest) ?? (closedByMark ? newSentence.exec(rest) : null);
    if (resumes !== null) from = after + resumes.index + resumes[0].length;
    else from = closedByMark ? after + rest.length : end;
  }
  if (from < end) spoken.push({ start: from, end });
  return spoken;
}

/** Whether a stretch is cut by an attribution. */
export function isAttributed(text: string, { start, end }: Stretch): boolean {
  for (const match of text.slice(start, end).matchAll(dash)) {
    const after = start + match.index + match[0].length;
    if (attributes(text.slice(after, Math.min(end, after + LONGEST)))) return true;
  }
  return false;
}
