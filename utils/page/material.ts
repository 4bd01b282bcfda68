import type { Reading } from '../policy/facts.ts';
import type { HeadPlace } from './beside-head.ts';
import { type Container, findContainer } from './container.ts';
import { Furniture } from './furniture.ts';
import { areLines, linesAbove, roomOf } from './headline-lines.ts';
import { headlineIndices } from './headline.ts';
import { follows, holds, nameOf } from './node-access.ts';
import { aroundPieces, pieceStarts } from './pieces.ts';
import type { RawBlock } from './raw-block.ts';
import { roled, type RoledBlock } from './roles.ts';
import type { Steps } from './steps.ts';

/** The material of a page: its blocks in order with their roles, and how it was found. */
export interface Material {
  blocks: RoledBlock[];
  reading: Reading;
  /** Whether an element without text of its own, a picture, stands in the material. */
  holds(element: Element): boolean;
  /** Where its head lies; absent without a headline. */
  head?: HeadPlace;
}

/** What a reader sees of a block; undefined for nothing. */
export type See = (block: RawBlock) => RawBlock | undefined;

/** A headline further than this many blocks above the text belongs to something else. */
const NEAR = 40;

/** With more than these between them, the heading is that of the site, and what lies between is not the head. */
const MOST_HEAD = 12;

/**
 * Decides which blocks of a page are the material: those of the container, those between the headline and the
 * container, and the lines directly above the headline; furniture left out. Paragraphs that Readability drops come
 * back this way. What no reader sees is left out before anything is the first paragraph.
 */
export function* materialSteps(
  body: Element,
  all: readonly RawBlock[],
  see: See,
): Steps<Material | undefined> {
  const container = yield* containerOf(body, all);
  if (container === undefined) return undefined;
  const held = all.map((block) => holds(container.element, block.owner));
  const inside = held.map((is, i) => is || isKept(container, all[i]));
  yield;
  const furnitureWith = (title?: Element): Steps<Furniture> => furnitureIn(container, all, inside, title);
  const furniture = yield* furnitureWith();
  // Blocks kept from elsewhere above the container are its head, not the beginning of the text.
  const first = all.findIndex((block, i) => held[i] === true && !furniture.holds(block));
  const chosenFrom = (headline: number, without: Furniture): RawBlock[] => {
    const between = all
      .slice(headline + 1, Math.max(headline + 1, first))
      .filter((block) => !without.holds(block));
    const head = headline >= 0 && between.length <= MOST_HEAD ? new Set(between) : new Set<RawBlock>();
    return all.filter(
      (block, i) => i === headline || (inside[i] === true && !without.holds(block)) || head.has(block),
    );
  };
  const headline = lastOfEqual(
    headlineIndices(body.ownerDocument, all, first).filter((index) => {
      const near = inside[index] === true || (index < first && first - index <= NEAR);
      return near && !isMostlyBefore(chosenFrom(index, furniture), all[index]);
    }),
    all,
  );
  const title = all[headline ?? -1];
  if (headline === undefined || title === undefined)
    return withoutHeadline(container, (yield* seenOf(chosenFrom(-1, furniture), see)).blocks, furniture);
  const without = yield* furnitureWith(title.owner);
  const room = roomOf(title.owner, container.element);
  // What else stands above the headline inside the container (sections, share bars) is not the material.
  const lines = linesAbove(all, headline, room, without);
  const chosen = chosenFrom(headline, without);
  const { blocks, headline: shown } = yield* seenOf(
    [...lines, ...chosen.slice(chosen.indexOf(title))],
    see,
    title,
  );
  const above = all[headline - lines.length - 1];
  const stands = (element: Element): boolean =>
    follows(element, title.owner)
      ? holds(room, element) && (above === undefined || follows(above.owner, element))
      : holds(container.element, element) || follows(element, container.element);
  const roledBlocks = roled(blocks, shown, pieceStarts(container.element, blocks));
  return {
    blocks: roledBlocks,
    reading: container.reading,
    holds: (element) => stands(element) && !without.holdsElement(element),
    head: { room, above, text: roledBlocks.find(({ role }) => role === 'body')?.block },
  };
}

/** The furniture in a container: each block inside is looked at in a step, and is known afterwards. */
function* furnitureIn(
  { element }: Container,
  all: readonly RawBlock[],
  inside: readonly boolean[],
  title: Element | undefined,
): Steps<Furniture> {
  const blocks = all.filter((_, i) => inside[i]);
  const furniture = new Furniture(element, blocks, title);
  for (const block of blocks) {
    yield;
    furniture.holds(block);
  }
  return furniture;
}

/** What a reader sees of the chosen blocks, and where the headline is among it; -1 when it is not seen. */
function* seenOf(
  chosen: readonly RawBlock[],
  see: See,
  title?: RawBlock,
): Steps<{ blocks: RawBlock[]; headline: number }> {
  const seen: { block: RawBlock; shown: RawBlock }[] = [];
  for (const block of chosen) {
    const shown = see(block);
    if (shown !== undefined) seen.push({ block, shown });
    yield;
  }
  return {
    blocks: seen.map(({ shown }) => shown),
    headline: seen.findIndex(({ block }) => block === title),
  };
}

const withoutHeadline = (
  { element, reading }: Container,
  blocks: RawBlock[],
  furniture: Furniture,
): Material => ({
  blocks: roled(blocks, -1, pieceStarts(element, blocks)),
  reading,
  holds: (inner) => holds(element, inner) && !furniture.holdsElement(inner),
});

/** The container; on a page of several pieces that around all of them. */
function* containerOf(body: Element, all: readonly RawBlock[]): Steps<Container | undefined> {
  const found = findContainer(body, all);
  if (found === undefined) return undefined;
  yield;
  const inside = all.filter((block) => holds(found.element, block.owner) || found.kept.has(block));
  const furniture = new Furniture(found.element, inside);
  const material: RawBlock[] = [];
  for (const block of all) {
    yield;
    if (!furniture.holdsElement(block.owner)) material.push(block);
  }
  return { ...found, element: aroundPieces(found.element, material) };
}

const isKept = ({ kept }: Container, block: RawBlock | undefined): boolean =>
  block !== undefined && kept.has(block);

/**
 * The likeliest headline; where equal headings repeat it above the text, the last of them, or one with nothing but
 * lines of author and date between it and the last.
 */
function lastOfEqual(headlines: readonly number[], all: readonly RawBlock[]): number | undefined {
  const best = all[headlines[0] ?? -1];
  if (best === undefined) return undefined;
  const equal = headlines.filter((index) => {
    const block = all[index];
    return block?.text === best.text && nameOf(block.owner) === nameOf(best.owner);
  });
  return equal
    .sort((a, b) => b - a)
    .reduce((last, index) => (areLines(all.slice(index + 1, last)) ? index : last));
}

/** A "headline" with much of the text above it is a heading inside the text. */
function isMostlyBefore(blocks: readonly RawBlock[], title: RawBlock | undefined): boolean {
  const length = (part: readonly RawBlock[]): number =>
    part.reduce((sum, block) => sum + block.text.length, 0);
  return title !== undefined && length(blocks.slice(0, blocks.indexOf(title))) > length(blocks) * 0.25;
}
