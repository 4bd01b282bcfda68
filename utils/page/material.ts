import { findContainer } from './container.ts';
import type { Reading } from '../policy/facts.ts';
import { Furniture } from './furniture.ts';
import { headlineIndices } from './headline.ts';
import { holds, parentElementOf } from './node-access.ts';
import type { RawBlock } from './raw-blocks.ts';
import { roled, type RoledBlock } from './roles.ts';

/** The material of a page: its blocks in order with their roles, and how it was found. */
export interface Material {
  blocks: RoledBlock[];
  reading: Reading;
}

/** A headline further than this many blocks above the text belongs to something else. */
const NEAR = 40;
/** A kicker stands directly above the headline and is short. */
const KICKER_LENGTH = 60;

/**
 * Decides which blocks of a page are the material: those of the container, those between the headline and the
 * container, and the kicker; furniture left out. Paragraphs that Readability drops come back this way.
 */
export function materialOf(body: Element, all: readonly RawBlock[]): Material | undefined {
  const container = findContainer(body, all);
  if (container === undefined) return undefined;
  const inside = all.map((block) => holds(container.element, block.owner) || container.kept.has(block));
  const furniture = new Furniture(
    container.element,
    all.filter((_, i) => inside[i]),
  );
  const first = all.findIndex((block, i) => inside[i] && !furniture.holds(block));
  const chosenFrom = (headline: number): RawBlock[] =>
    all.filter((block, i) => {
      if (i === headline) return true;
      const head = headline >= 0 && i > headline && i < first;
      return (inside[i] === true || head) && !furniture.holds(block);
    });
  const headline = headlineIndices(body.ownerDocument, all).find((index) => {
    const near = inside[index] === true || (index < first && first - index <= NEAR);
    return near && !isMostlyBefore(chosenFrom(index), all[index]);
  });
  const title = headline === undefined ? undefined : all[headline];
  const chosen = chosenFrom(headline ?? -1);
  if (headline === undefined || title === undefined)
    return { blocks: roled(chosen, -1), reading: container.reading };
  // What else stands above the headline inside the container (sections, share bars) is not the material.
  const kicker = kickerOf(all, headline, furniture);
  const blocks = [...(kicker === undefined ? [] : [kicker]), ...chosen.slice(chosen.indexOf(title))];
  return { blocks: roled(blocks, blocks.indexOf(title)), reading: container.reading };
}

/** A "headline" with much of the text above it is a heading inside the text. */
function isMostlyBefore(blocks: readonly RawBlock[], title: RawBlock | undefined): boolean {
  const length = (part: readonly RawBlock[]): number =>
    part.reduce((sum, block) => sum + block.text.length, 0);
  return title !== undefined && length(blocks.slice(0, blocks.indexOf(title))) > length(blocks) * 0.25;
}

function kickerOf(all: readonly RawBlock[], headline: number, furniture: Furniture): RawBlock | undefined {
  const before = all[headline - 1];
  const title = all[headline];
  if (before === undefined || title === undefined || before.text.length > KICKER_LENGTH) return undefined;
  const parent = parentElementOf(title.owner);
  return parent !== null && holds(parent, before.owner) && !furniture.holds(before) ? before : undefined;
}
