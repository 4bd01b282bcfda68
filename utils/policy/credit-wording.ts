import { creditCues } from './credit-cues.ts';
import { notCredits } from './not-credit-wording.ts';

/** How a text names the agency: as its source, as a subject, or not at all. */
export type Naming =
  | { naming: 'credit'; words: string; at: number }
  | { naming: 'mention'; words: string; at: number }
  | { naming: 'none' };

/** The agency's name in the eight languages and Arabic, with case endings and the usual misspelling. */
const name = /укр[иі]нформ\p{L}{0,3}|ukr[iy]n?form\p{L}{0,4}|ウクルインフォルム|يوكري?نفورم/giu;

/** A credit stands in one clause with its verb: this many UTF-16 units to either side are read. */
const REACH = 90;
const MOST_NAMES = 50;

/** The sharpest naming in a text: the first credit, else the first mention. `words` is the clause around it. */
export function agencyNaming(text: string): Naming {
  let mention: Naming = { naming: 'none' };
  let seen = 0;
  for (const match of text.matchAll(name)) {
    if (++seen > MOST_NAMES) break;
    const { words, named } = clauseAround(text, match.index, match.index + match[0].length);
    const found = { words, at: match.index };
    const matches = (wording: RegExp): boolean => wording.test(named);
    if (creditCues.some(matches) && !notCredits.some(matches)) return { naming: 'credit', ...found };
    if (mention.naming === 'none') mention = { naming: 'mention', ...found };
  }
  return mention;
}

/** Where the agency's name that begins at `at` ends, case ending included. */
export const agencyNameEnd = (text: string, at: number): number =>
  at + (text.slice(at).match(name)?.[0].length ?? 0);

/** A clause ends at line ends and full stops; two Polish short forms of "photo" keep theirs. */
const clauseEnd = /[\n。]|(?<!fot|zdj)[.!?]\s/iu;

/**
 * The clause that holds the name at [start, end), at most `REACH` to either side: as printed, and with `<name>` in
 * the place of the name and of quotation marks around it, because the name contains words of reporting itself.
 */
function clauseAround(text: string, start: number, end: number): { words: string; named: string } {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(clauseEnd)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(clauseEnd, 1)[0] ?? '';
  return {
    words: (before + text.slice(start, end) + after).trim(),
    named: `${before.replace(/["«„“「『]$/u, '')}<name>${after.replace(/^["»“”」』]/u, '')}`,
  };
}
