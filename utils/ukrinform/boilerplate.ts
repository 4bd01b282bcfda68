import { folded } from '../text/fold.ts';
import { isBoilerplate, startsFooter } from './boilerplate-wording.ts';

/** A paragraph of a raw text: UTF-16 offsets [start, end), white space around it left out. */
export interface Stretch {
  start: number;
  end: number;
}

/** Lines before the first paragraph that may repeat the headline. */
const HEADLINE_LINES = 4;

/**
 * The paragraphs of a raw article text that belong to the article: repeated headlines, "Read also" lines, staff
 * signatures, photo credits and the footer with the citation rule are left out. Offsets are those of `text`.
 */
export function ownParagraphs(text: string, title = ''): Stretch[] {
  const paragraphs: Stretch[] = [];
  const headline = folded(title);
  let seen = 0;
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0].trim();
    if (line === '') continue;
    if (startsFooter(line)) break;
    seen++;
    const repeated = headline !== '' && seen <= HEADLINE_LINES && folded(line) === headline;
    if (repeated || isBoilerplate(line)) continue;
    const start = match.index + match[0].indexOf(line);
    paragraphs.push({ start, end: start + line.length });
  }
  return paragraphs;
}
