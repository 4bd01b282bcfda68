import { creditCues } from './credit-cues.ts';

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

/** Photo credits and the press centre as a venue name the agency without crediting it for the text. */
const notCredit =
  /(?:фото|photo|foto|写真|світлина|снимок)\s*[:：/©–—-]?\s*$|(?:брифінг\p{L}{0,3}|пресцентр\p{L}{0,3}|прес-центр\p{L}{0,3}|press cent(?:er|re) of)\s+(?:в|у|in|of)?\s*$/iu;

/** The sharpest naming in a text: the first credit, else the first mention. `words` is the clause around it. */
export function agencyNaming(text: string): Naming {
  let mention: Naming = { naming: 'none' };
  let seen = 0;
  for (const match of text.matchAll(name)) {
    if (++seen > MOST_NAMES) break;
    const clause = clauseAround(text, match.index, match.index + match[0].length);
    const found = { words: clause.text.trim(), at: match.index };
    const credited = !notCredit.test(clause.before) && creditCues.some((cue) => cue.test(clause.text));
    if (credited) return { naming: 'credit', ...found };
    if (mention.naming === 'none') mention = { naming: 'mention', ...found };
  }
  return mention;
}

/** The clause that holds [start, end): cut at line ends and full stops, at most `REACH` to either side. */
function clauseAround(text: string, start: number, end: number): { text: string; before: string } {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[\n。]|[.!?]\s/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(/[\n。]|[.!?](?:\s|$)/u, 1)[0] ?? '';
  return { text: before + text.slice(start, end) + after, before };
}
