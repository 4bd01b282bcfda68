import { isNamed } from './class-parts.ts';
import type { Role } from './facts.ts';
import * as parts from './furniture-words.ts';
import { ancestors, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-blocks.ts';
import * as wording from './role-wording.ts';
import { wordsOf } from '../text/words.ts';

/** A block of the material with what it is. */
export interface RoledBlock {
  block: RawBlock;
  role: Role;
}

/** A leading block lighter than this is no paragraph: eight words of weight 7, or fourteen ideographs of weight 4. */
const PARAGRAPH_WEIGHT = 56;
/** A byline or a date line is short. */
const LINE_LENGTH = 160;
/** How far up a class may stand that names a block. */
const NAMED_WITHIN = 3;

const weightOf = (text: string): number => wordsOf(text).weights.reduce((sum, weight) => sum + weight, 0);

const around = (block: RawBlock): Element[] => [block.owner, ...ancestors(block.owner)].slice(0, NAMED_WITHIN);
const named = (block: RawBlock, words: ReadonlySet<string>): boolean => around(block).some((element) => isNamed(element, words));
const within = (block: RawBlock, ...names: string[]): boolean => around(block).some((element) => names.includes(nameOf(element)));

/**
 * Gives each block of the material its role. `headline` is the index of the headline among `blocks`, or -1. Until
 * the first paragraph short lines are bylines; after it everything that is no caption or source line is body.
 */
export function roled(blocks: readonly RawBlock[], headline: number): RoledBlock[] {
  let begun = false;
  return blocks.map((block, i) => {
    const role = i === headline ? 'headline' : i < headline ? 'kicker' : roleOf(block, begun);
    if (role === 'body') begun = true;
    return { block, role };
  });
}

function roleOf(block: RawBlock, begun: boolean): Role {
  const { text } = block;
  const short = text.length <= LINE_LENGTH;
  if (within(block, 'FIGCAPTION', 'FIGURE', 'CAPTION') || (text.length < 400 && named(block, parts.captionParts))) return 'caption';
  if (short && wording.sourceLine.test(text)) return 'source-line';
  if (short && wording.pictureLine.test(text)) return 'caption';
  if (begun) return 'body';
  return headRole(block, short);
}

/** Roles that only exist above the first paragraph. */
function headRole(block: RawBlock, short: boolean): Role {
  const { text } = block;
  if (short && (wording.dateLine.test(text) || within(block, 'TIME'))) return 'dateline';
  if (short && (wording.bylineLine.test(text) || within(block, 'ADDRESS') || named(block, parts.bylineParts))) return 'byline';
  if (short && named(block, parts.datelineParts) && weightOf(text) < 2 * PARAGRAPH_WEIGHT && /\d/u.test(text)) return 'dateline';
  if (/^H[2-6]$/u.test(nameOf(block.owner)) || named(block, parts.standfirstParts)) return 'standfirst';
  const weight = weightOf(text);
  if (weight < PARAGRAPH_WEIGHT) return 'byline';
  if (text.length <= LINE_LENGTH && weight < 2 * PARAGRAPH_WEIGHT && wording.endsWithDate.test(text)) return 'dateline';
  // A line that is no sentence and no longer than a headline is one: the first paragraph comes after it.
  return weight < 2 * PARAGRAPH_WEIGHT && !wording.sentenceEnd.test(text) ? 'standfirst' : 'body';
}
