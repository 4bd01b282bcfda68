import type { Reading } from '../policy/facts.ts';
import { type Container, findContainer } from './container.ts';
import { Furniture } from './furniture.ts';
import { linesAbove } from './headline-lines.ts';
import { headlineIndices } from './headline.ts';
import { holds } from './node-access.ts';
import { aroundPieces, pieceStarts } from './pieces.ts';
import type { RawBlock } from './raw-blocks.ts';
import { roled, type RoledBlock } from './roles.ts';

/** The material of a page: its blocks in order with their roles, and how it was found. */
export interface Material {
  blocks: RoledBlock[];
  reading: Reading;
  /** Whether an element without text of its own, a picture, stands in the material. */
  holds(element: Element): boolean;
}

/** A headline further than this many blocks above the text belongs to something else. */
const NEAR = 40;

/**
 * Decides which blocks of a page are the material: those of the container, those between the headline and the
 * container, and the lines directly above the headline; furniture left out. Paragraphs that Readability drops come
 * back this way.
 */
export function materialOf(body: Element, all: readonly RawBlock[]): Material | undefined {
  const container = containerOf(body, all);
  if (container === undefined) return undefined;
  const held = all.map((block) => holds(container.element, block.owner));
  const inside = held.map((is, i) => is || isKept(container, all[i]));
  const furnitureWith = (title?: Element): Furniture =>
    new Furniture(
      container.element,
      all.filter((_, i) => inside[i]),
      title,
    );
  const furniture = furnitureWith();
  // Blocks kept from elsewhere above the container are its head, not the beginning of the text.
  const first = all.findIndex((block, i) => held[i] === true && !furniture.holds(block));
  const chosenFrom = (headline: number, without: Furniture): RawBlock[] =>
    all.filter((block, i) => {
      if (i === headline) return true;
      const head = headline >= 0 && i > headline && i < first;
      return (inside[i] === true || head) && !without.holds(block);
    });
  const headline = lastOfEqual(
    headlineIndices(body.ownerDocument, all, first).filter((index) => {
      const near = inside[index] === true || (index < first && first - index <= NEAR);
      return near && !isMostlyBefore(chosenFrom(index, furniture), all[index]);
    }),
    all,
  );
  const title = headline === undefined ? undefined : all[headline];
  const without = furnitureWith(title?.owner);
  const chosen = chosenFrom(headline ?? -1, without);
  // What else stands above the headline inside the container (sections, share bars) is not the material.
  const lines = headline === undefined ? [] : linesAbove(all, headline, container.element, without);
  const blocks = [...lines, ...(title === undefined ? chosen : chosen.slice(chosen.indexOf(title)))];
  return {
    blocks: roled(
      blocks,
      title === undefined ? -1 : blocks.indexOf(title),
      pieceStarts(container.element, blocks),
    ),
    reading: container.reading,
    holds: (element) =>
      (holds(container.element, element) || isBetween(title?.owner, element, container.element)) &&
      !without.holdsElement(element),
  };
}

/** The container; on a page of several pieces that around all of them. */
function containerOf(body: Element, all: readonly RawBlock[]): Container | undefined {
  const found = findContainer(body, all);
  if (found === undefined) return undefined;
  const inside = all.filter((block) => holds(found.element, block.owner) || found.kept.has(block));
  const furniture = new Furniture(found.element, inside);
  const element = aroundPieces(
    found.element,
    all.filter((block) => !furniture.holds(block)),
  );
  return { ...found, element };
}

const isKept = ({ kept }: Container, block: RawBlock | undefined): boolean =>
  block !== undefined && kept.has(block);

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

const isBetween = (above: Element | undefined, element: Element, below: Element): boolean =>
  above !== undefined &&
  (above.compareDocumentPosition(element) & FOLLOWING) > 0 &&
  (element.compareDocumentPosition(below) & FOLLOWING) > 0;

/** The likeliest headline; where equal headings repeat it above the text, the last of them. */
function lastOfEqual(headlines: readonly number[], all: readonly RawBlock[]): number | undefined {
  const [best] = headlines;
  const isEqual = (index: number): boolean =>
    all[index]?.text === all[best ?? -1]?.text &&
    all[index]?.owner.nodeName === all[best ?? -1]?.owner.nodeName;
  const equal = headlines.filter(isEqual);
  return best === undefined ? undefined : Math.max(...equal);
}

/** A "headline" with much of the text above it is a heading inside the text. */
function isMostlyBefore(blocks: readonly RawBlock[], title: RawBlock | undefined): boolean {
  const length = (part: readonly RawBlock[]): number =>
    part.reduce((sum, block) => sum + block.text.length, 0);
  return title !== undefined && length(blocks.slice(0, blocks.indexOf(title))) > length(blocks) * 0.25;
}
