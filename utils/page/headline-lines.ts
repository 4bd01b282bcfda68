import { isNamed } from './class-parts.ts';
import { captionParts } from './furniture-words.ts';
import type { Furniture } from './furniture.ts';
import { linkedLength } from './linked-text.ts';
import { ancestors, holds, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { dateLine } from './role-wording.ts';

/** A kicker, or a line of author and date, is short. */
const LINE_LENGTH = 60;
/** More lines than these stand above no headline. */
const MOST_LINES = 4;
/** A line of more links than these is a menu. */
const MOST_LINKS = 2;

/** A caption is shorter than this. */
const CAPTION_LENGTH = 600;
const CALLED_WITHIN = 3;

/**
 * The short lines directly above a headline that belong to it: kicker, author, date, and the caption of a picture
 * there. They stand in the same head, or in the column of the page that holds both headline and text.
 */
export function linesAbove(
  all: readonly RawBlock[],
  headline: number,
  room: Element,
  furniture: Furniture,
): RawBlock[] {
  const lines: RawBlock[] = [];
  for (let i = headline - 1; i >= 0 && lines.length < MOST_LINES; i--) {
    const block = all[i];
    if (block === undefined || !holds(room, block.owner) || furniture.holds(block)) break;
    if (!isLine(block) && !isCaption(block)) break;
    lines.unshift(block);
  }
  return lines;
}

const isCaption = ({ owner, text }: RawBlock): boolean =>
  text.length < CAPTION_LENGTH &&
  [owner, ...ancestors(owner)]
    .slice(0, CALLED_WITHIN)
    .some((element) => nameOf(element).startsWith('FIG') || isNamed(element, captionParts));

/** Whether blocks are but a few lines as they stand at a headline. */
export const areLines = (blocks: readonly RawBlock[]): boolean =>
  blocks.length <= MOST_LINES && blocks.every(isLine);

const isLine = (block: RawBlock): boolean =>
  (block.text.length <= LINE_LENGTH || dateLine.test(block.text)) && !isMenu(block);

/** A row of links one after another. */
function isMenu(block: RawBlock): boolean {
  const links = new Set<Element>();
  for (const { node } of block.pieces) {
    for (const element of ancestors(node)) {
      if (nameOf(element) !== 'A') continue;
      links.add(element);
      break;
    }
  }
  return links.size > MOST_LINKS && linkedLength(block) >= block.text.length / 2;
}

/** The smallest element around headline and text, in which lines may belong to the headline; where that is the whole page, the largest around the headline alone. */
export function roomOf(title: Element, container: Element): Element {
  let room = title;
  for (const element of ancestors(title)) {
    if (nameOf(element) === 'BODY') break;
    room = element;
    if (holds(element, container)) break;
  }
  return room;
}
