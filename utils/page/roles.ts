import { isNamed } from './class-parts.ts';
import type { Role } from '../policy/facts.ts';
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
/** A wrapper around more blocks than this names the whole text, not the block. */
const WRAPPED = 3;

const weightOf = (text: string): number => wordsOf(text).weights.reduce((sum, weight) => sum + weight, 0);

const around = (block: RawBlock): Element[] =>
  [block.owner, ...ancestors(block.owner)].slice(0, NAMED_WITHIN);
const within = (block: RawBlock, ...names: string[]): boolean =>
  around(block).some((element) => names.includes(nameOf(element)));

/** Tells whether a block is named by a class: its own, or that of a wrapper around few blocks, never of the text. */
class Names {
  readonly #held = new Map<Element, number>();

  constructor(blocks: readonly RawBlock[]) {
    for (const block of blocks)
      for (const element of around(block)) this.#held.set(element, (this.#held.get(element) ?? 0) + 1);
  }

  has(block: RawBlock, words: ReadonlySet<string>): boolean {
    return around(block).some(
      (element) => (this.#held.get(element) ?? 0) <= WRAPPED && isNamed(element, words),
    );
  }
}

/**
 * Gives each block of the material its role. `headline` is the index of the headline among `blocks`, or -1. Until
 * the first paragraph short lines are bylines; after it everything that is no caption or source line is body.
 */
export function roled(blocks: readonly RawBlock[], headline: number): RoledBlock[] {
  const names = new Names(blocks);
  const first = firstParagraph(blocks, headline, names);
  return blocks.map((block, i) => {
    if (i === headline) return { block, role: 'headline' };
    if (i < headline) return { block, role: 'kicker' };
    const role = roleOf(block, i > first, names);
    return { block, role: role === 'body' && i < first ? 'standfirst' : role };
  });
}

/** How far down a byline may stand for what is above it to be the standfirst, in blocks and in paragraphs. */
const BYLINE_WITHIN = 8;
const MOST_STANDFIRST = 2;

/**
 * The first paragraph of the text. Many papers set lead, then author and date, then the text: a paragraph or two
 * above the last line of author or date are the standfirst.
 */
function firstParagraph(blocks: readonly RawBlock[], headline: number, names: Names): number {
  const start = headline + 1;
  const head = blocks.slice(start).map((block) => roleOf(block, false, names));
  const first = head.indexOf('body');
  if (first < 0) return blocks.length;
  const line = head
    .slice(0, BYLINE_WITHIN)
    .findLastIndex(
      (role, i) =>
        i > first && (role === 'byline' || role === 'dateline') && isAuthorOrDate(blocks[start + i], names),
    );
  const above = head.slice(0, line).filter((role) => role === 'body').length;
  const next = head.indexOf('body', line);
  return start + (line > first && above <= MOST_STANDFIRST && next >= 0 ? next : first);
}

/** A short line is only taken for author or date when it says so; anything short may stand between paragraphs. */
const isAuthorOrDate = (block: RawBlock | undefined, names: Names): boolean =>
  block !== undefined &&
  block.text.length <= LINE_LENGTH &&
  (isByline(block, names) || isDateline(block, 0, names));

function roleOf(block: RawBlock, begun: boolean, names: Names): Role {
  const { text } = block;
  const short = text.length <= LINE_LENGTH;
  if (
    within(block, 'FIGCAPTION', 'FIGURE', 'CAPTION') ||
    (text.length < 600 && names.has(block, parts.captionParts))
  )
    return 'caption';
  if (short && wording.sourceLine.test(text)) return 'source-line';
  if (short && wording.pictureLine.test(text)) return 'caption';
  if (begun) return 'body';
  return headRole(block, short, names);
}

/** Roles that only exist above the first paragraph. */
function headRole(block: RawBlock, short: boolean, names: Names): Role {
  const { text } = block;
  const weight = weightOf(text);
  // No sentence, and no longer than a headline.
  const line = weight < 2 * PARAGRAPH_WEIGHT && !wording.sentenceEnd.test(text);
  if (short && isDateline(block, weight, names)) return 'dateline';
  if (short && isByline(block, names)) return 'byline';
  // A heading or a list above the text sums it up.
  if (/^H[2-6]$/u.test(nameOf(block.owner)) || within(block, 'LI') || names.has(block, parts.standfirstParts))
    return 'standfirst';
  if (weight < PARAGRAPH_WEIGHT) return 'byline';
  return line ? 'standfirst' : 'body';
}

function isDateline(block: RawBlock, weight: number, names: Names): boolean {
  const { text } = block;
  if (wording.dateLine.test(text) || within(block, 'TIME')) return true;
  if (weight >= 2 * PARAGRAPH_WEIGHT) return false;
  return wording.endsWithDate.test(text) || (names.has(block, parts.datelineParts) && /\d/u.test(text));
}

const isByline = (block: RawBlock, names: Names): boolean =>
  wording.bylineLine.test(block.text) || within(block, 'ADDRESS') || names.has(block, parts.bylineParts);
