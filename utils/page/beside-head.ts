import { isNamed } from './class-parts.ts';
import { isLandmark } from './furniture.ts';
import { linkedShare } from './linked-text.ts';
import { ancestors, attribute, follows, holds, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { isSideCell } from './side-cells.ts';

/** Landmarks that may as well be a part of the head: what they hold is said to stand beside the text, not where. */
const undecided: ReadonlySet<string> = new Set(['ASIDE', 'complementary', 'banner']);
/** Names of what leads about the site or follows the text. */
const names: ReadonlySet<string> = new Set(
  'menu nav navbar tabs pagelist footer sidebar comments'.split(' '),
);

/** Where the head of the material lies: the room around it, the block above its lines, and its first paragraph. */
export interface HeadPlace {
  room: Element;
  above: RawBlock | undefined;
  text: RawBlock | undefined;
}

/**
 * Whether an element stands at the head of the material, between the line above the headline and the first paragraph,
 * though its class or landmark says that it is something else. A name in a class is a guess about such a place: whether
 * the element belongs to the text is then not for a program to say.
 */
export function isBesideHead(element: Element, { room, above, text }: HeadPlace): boolean {
  const [first] = text?.pieces ?? [];
  if (first === undefined || !holds(room, element) || !follows(element, first.node)) return false;
  if (above !== undefined && !holds(above.owner, element) && !follows(above.owner, element)) return false;
  return ![element, ...ancestors(element, room)].some(
    (around) =>
      isNamed(around, names) ||
      (isLandmark(around) && !isUndecided(around)) ||
      isColumnOfLinks(around, first.node),
  );
}

/** As many links as these, which make up as much of a cell, are a menu; author and source name fewer. */
const FEWEST_LINKS = 3;
const MOSTLY_LINKS = 0.5;

/** A cell of links beside the one with the text, where tables lay out a page. */
const isColumnOfLinks = (element: Element, text: Node): boolean =>
  isSideCell(element, (cell) => (holds(cell, text) ? 1 : 0)) &&
  element.querySelectorAll('a[href]').length >= FEWEST_LINKS &&
  linkedShare(element) >= MOSTLY_LINKS;

const isUndecided = (landmark: Element): boolean =>
  undecided.has(nameOf(landmark)) || undecided.has(attribute(landmark, 'role'));
