import type { Role } from '../policy/facts.ts';
import { wordsOf } from '../text/words.ts';
import { BlockNames } from './block-names.ts';
import * as parts from './furniture-words.ts';
import { ancestors, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import * as wording from './role-wording.ts';
import { isSetApart, summaries } from './set-apart.ts';

/** A block of the material with what it is, and which of several pieces on the page it belongs to. */
export interface RoledBlock {
  block: RawBlock;
  role: Role;
  piece?: number;
}

/** A leading block lighter than this is no paragraph: eight words of weight 7, or fourteen ideographs of weight 4. */
const PARAGRAPH_WEIGHT = 56;
/** A byline or a date line is short. */
const LINE_LENGTH = 160;

const weightOf = (text: string): number => wordsOf(text).weights.reduce((sum, weight) => sum + weight, 0);

/**
 * Gives each block of the material its role. `headline` is the index of the headline among `blocks`, or -1; `starts`
 * are the blocks at which another piece begins, where the page has several. Until the first paragraph of a piece
 * short lines are bylines; after it everything that is no caption or source line is body.
 */
export function roled(
  blocks: readonly RawBlock[],
  headline: number,
  starts: readonly number[] = [],
): RoledBlock[] {
  const names = new BlockNames(blocks);
  const bounds = [0, ...starts, blocks.length];
  return bounds.slice(1).flatMap((end, piece) => {
    const start = bounds[piece] ?? 0;
    const part = blocks.slice(start, end);
    const own = headline >= start && headline < end ? headline - start : -1;
    const title = own < 0 && piece > 0 ? headingOf(part) : own;
    return roledPiece(part, title, names).map((role) => (piece === 0 ? role : { ...role, piece }));
  });
}

/** How far down the head of a piece its heading may stand. */
const HEADING_WITHIN = 3;

const headingOf = (blocks: readonly RawBlock[]): number =>
  blocks.slice(0, HEADING_WITHIN).findIndex(isHeading);

function isHeading({ owner }: RawBlock): boolean {
  const [parent] = ancestors(owner);
  return [owner, parent].some((element) => element !== undefined && /^H[1-6]$/u.test(nameOf(element)));
}

function roledPiece(blocks: readonly RawBlock[], headline: number, names: BlockNames): RoledBlock[] {
  const head = headRoles(blocks, headline, names);
  return blocks.map((block, i) => {
    if (i === headline) return { block, role: 'headline' };
    if (i < headline) return { block, role: aboveHeadline(block, names) };
    const role = i < head.length ? head[i] : roleOf(block, true, names);
    return { block, role: role ?? 'body' };
  });
}

/** Most of what stands above a headline is its kicker; author, date and a picture may stand there as well. */
function aboveHeadline(block: RawBlock, names: BlockNames): Role {
  const role = roleOf(block, false, names);
  const ofPicture = role === 'caption' && (names.isBesidePicture(block) || names.isBelowPicture(block));
  const isLine = role === 'dateline' || (role === 'byline' && isByline(block, names));
  return ofPicture || isLine ? role : 'kicker';
}

/** How far down a byline may stand for what is above it to be the standfirst, in blocks and in paragraphs. */
const BYLINE_WITHIN = 8;
const MOST_STANDFIRST = 2;

/**
 * The roles of the blocks down to the first paragraph of the text. Many papers set lead, then author and date, then
 * the text: a paragraph or two above the last line of author or date are the standfirst, and so is a paragraph or two
 * set apart in bold.
 */
function headRoles(blocks: readonly RawBlock[], headline: number, names: BlockNames): Role[] {
  const start = headline + 1;
  const summed = summaries(blocks.slice(start), names);
  const roles: Role[] = [];
  let first = -1;
  // What stands further down than this below the first paragraph changes nothing.
  for (let i = start; i < blocks.length && (first < 0 || i <= first + BYLINE_WITHIN); i++) {
    const block = blocks[i];
    if (block === undefined) break;
    const role = summed.has(block) ? 'standfirst' : roleOf(block, false, names);
    roles[i] = role;
    if (role === 'body' && first < 0) first = i;
  }
  const text = textBelow(blocks, roles, first, names);
  const end = text < 0 ? blocks.length : text + 1;
  return Array.from({ length: end }, (_, i) => {
    const role = roles[i] ?? 'body';
    return role === 'body' && i !== text ? 'standfirst' : role;
  });
}

/** The first paragraph that is not standfirst, from the first that may be it on. */
function textBelow(
  blocks: readonly RawBlock[],
  roles: readonly Role[],
  first: number,
  names: BlockNames,
): number {
  const next = (from: number): number => roles.indexOf('body', from);
  const line = roles.findLastIndex((role, i) => {
    const block = blocks[i];
    const named = role === 'byline' || role === 'dateline';
    return i > first && named && block !== undefined && isAuthorOrDate(block, names);
  });
  const above = roles.slice(first, line).filter((role) => role === 'body').length;
  if (first >= 0 && line > first && above <= MOST_STANDFIRST && next(line) >= 0) return next(line);
  let text = first;
  for (let count = 0; count < MOST_STANDFIRST && text >= 0; count++) {
    const below = next(text + 1);
    const [one, other] = [blocks[text], blocks[below]];
    if (one === undefined || other === undefined || !isSetApart(one) || isSetApart(other)) break;
    text = below;
  }
  return text;
}

/** A short line is only taken for author or date when it says so; anything short may stand between paragraphs. */
const isAuthorOrDate = (block: RawBlock, names: BlockNames): boolean =>
  block.text.length <= LINE_LENGTH && (isByline(block, names) || isDateline(block, 0, names));

function roleOf(block: RawBlock, begun: boolean, names: BlockNames): Role {
  const { text } = block;
  const short = text.length <= LINE_LENGTH;
  // Some papers set the portrait of the author with name and date as a figure.
  if (!begun && short && names.within(block, 'ADDRESS')) return 'byline';
  if (!begun && short && wording.dateLine.test(text)) return 'dateline';
  if (isCaption(block, names)) return 'caption';
  if (short && wording.sourceLine.test(text)) return 'source-line';
  if (short && wording.pictureLine.test(text)) return 'caption';
  if (begun) return 'body';
  return headRole(block, short, names);
}

/** A caption is shorter than this, wherever a class calls something so. */
const CAPTION_LENGTH = 600;

function isCaption(block: RawBlock, names: BlockNames): boolean {
  if (names.within(block, 'FIGCAPTION', 'FIGURE', 'CAPTION')) return true;
  const { length } = block.text;
  return length < CAPTION_LENGTH && (isCalledCaption(block, names) || isLineBelowPicture(block, names));
}

const isCalledCaption = (block: RawBlock, names: BlockNames): boolean =>
  names.has(block, parts.captionParts) ||
  names.isSaidOfPicture(block, parts.pictureParts, parts.descriptionParts) ||
  (names.has(block, parts.creditParts) && names.isBesidePicture(block));

/** A name beside a portrait is lighter than what is said of a picture: five words of weight 7. */
const CAPTION_WEIGHT = 35;

/** A line alone with a picture that is neither a sentence nor a name. */
const isLineBelowPicture = (block: RawBlock, names: BlockNames): boolean =>
  block.text.length <= LINE_LENGTH &&
  !wording.sentenceEnd.test(block.text) &&
  names.isBelowPicture(block) &&
  weightOf(block.text) >= CAPTION_WEIGHT;

/** Roles that only exist above the first paragraph. */
function headRole(block: RawBlock, short: boolean, names: BlockNames): Role {
  const { text } = block;
  const weight = weightOf(text);
  // No sentence, and no longer than a headline.
  const line = weight < 2 * PARAGRAPH_WEIGHT && !wording.sentenceEnd.test(text);
  if (short && isDateline(block, weight, names)) return 'dateline';
  if (short && isByline(block, names)) return 'byline';
  // A heading or a list above the text sums it up.
  if (/^H[2-6]$/u.test(nameOf(block.owner)) || isInList(block, names)) return 'standfirst';
  if (names.hasInBox(block, parts.standfirstParts) || names.has(block, parts.teaserParts))
    return 'standfirst';
  if (weight < PARAGRAPH_WEIGHT) return 'byline';
  return line ? 'standfirst' : 'body';
}

/** A list of more of the text than this is the text: its items are the paragraphs. */
const MOST_OF_SUMMARY = 0.4;

/** An item of a list above the text. */
function isInList({ owner }: RawBlock, names: BlockNames): boolean {
  const around = [owner, ...ancestors(owner)].slice(0, 4);
  const item = around.findIndex((element) => nameOf(element) === 'LI');
  const list = around[item + 1];
  return item >= 0 && (list === undefined || names.shareOf(list) < MOST_OF_SUMMARY);
}

function isDateline(block: RawBlock, weight: number, names: BlockNames): boolean {
  const { text } = block;
  if (wording.dateLine.test(text) || names.within(block, 'TIME')) return true;
  if (!wording.sentenceEnd.test(text) && wording.dateAndTime.test(text)) return true;
  const called = names.has(block, parts.datelineParts) && /\d/u.test(text);
  if (weight >= 2 * PARAGRAPH_WEIGHT) return called && !wording.sentenceEnd.test(text);
  return called || wording.endsWithDate.test(text);
}

const isByline = (block: RawBlock, names: BlockNames): boolean =>
  wording.bylineLine.test(block.text) ||
  names.within(block, 'ADDRESS') ||
  names.has(block, parts.bylineParts);
