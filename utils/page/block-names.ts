import { isNamed } from './class-parts.ts';
import { ancestors, holds, nameOf, parentElementOf } from './node-access.ts';
import type { RawBlock } from './raw-blocks.ts';

/** How far up a class may stand that names a block. */
const NAMED_WITHIN = 3;
/** A wrapper around more blocks than this names the whole text, not the block… */
const WRAPPED = 3;
/** …unless they are together less than this share of all text: a box of short lines. */
const SMALL = 0.2;

/** The inline elements that hold all of a block's text, innermost first, then its owner and what is near around it. */
function around({ owner, pieces }: RawBlock): Element[] {
  const nodes = pieces.filter(({ node }) => node.data.trim() !== '').map(({ node }) => node);
  const first = nodes[0] === undefined ? null : parentElementOf(nodes[0]);
  const inline: Element[] = [];
  for (let at = first; at !== null && at !== owner; at = parentElementOf(at)) {
    const element = at;
    if (nodes.every((node) => holds(element, node))) inline.push(element);
  }
  return [...inline, ...[owner, ...ancestors(owner)].slice(0, NAMED_WITHIN)];
}

const picture = 'img, picture, video, amp-img';

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Tells what elements and classes say of the blocks of one material: their own and those near around them. */
export class BlockNames {
  readonly #blocks: readonly RawBlock[];
  readonly #around = new Map<RawBlock, Element[]>();
  readonly #held = new Map<Element, { count: number; length: number }>();
  readonly #shares = new Map<Element, number>();
  readonly #length: number;

  constructor(blocks: readonly RawBlock[]) {
    this.#blocks = blocks;
    this.#length = lengthOf(blocks);
    for (const block of blocks) {
      const elements = around(block);
      this.#around.set(block, elements);
      for (const element of elements) {
        const { count, length } = this.#held.get(element) ?? { count: 0, length: 0 };
        this.#held.set(element, { count: count + 1, length: length + block.text.length });
      }
    }
  }

  /** Whether the block stands in an element of one of these names. */
  within(block: RawBlock, ...names: string[]): boolean {
    return this.#elements(block).some((element) => names.includes(nameOf(element)));
  }

  /** Whether a class names the block: its own, or that of a wrapper around few blocks, never of the text. */
  has(block: RawBlock, words: ReadonlySet<string>): boolean {
    return this.#elements(block).some(
      (element) => this.#heldBy(element).count <= WRAPPED && isNamed(element, words),
    );
  }

  /** The same, or that of a wrapper around more blocks that are a small part of the text. */
  hasInBox(block: RawBlock, words: ReadonlySet<string>): boolean {
    return (
      this.has(block, words) ||
      this.#elements(block).some((element) => this.isSmall(element) && isNamed(element, words))
    );
  }

  /** Whether the block is alone with a picture in the element directly around it. */
  isBelowPicture(block: RawBlock): boolean {
    const [parent] = ancestors(block.owner);
    return (
      parent !== undefined &&
      block.owner.querySelector(picture) === null &&
      parent.querySelector(picture) !== null &&
      this.#blocks.filter(({ owner }) => holds(parent, owner)).length === 1
    );
  }

  /** Whether the element directly around the block holds a picture. */
  isBesidePicture({ owner }: RawBlock): boolean {
    const parent = parentElementOf(owner) ?? owner;
    return parent.querySelector(picture) !== null;
  }

  /** Whether an element holds a small part of the text. */
  isSmall(element: Element): boolean {
    return this.shareOf(element) < SMALL;
  }

  /** How much of the text an element holds. */
  shareOf(element: Element): number {
    const known = this.#shares.get(element);
    if (known !== undefined) return known;
    const inside = this.#blocks.filter(({ owner }) => holds(element, owner));
    const share = lengthOf(inside) / this.#length;
    this.#shares.set(element, share);
    return share;
  }

  #elements(block: RawBlock): Element[] {
    return this.#around.get(block) ?? around(block);
  }

  #heldBy(element: Element): { count: number; length: number } {
    return this.#held.get(element) ?? { count: 0, length: 0 };
  }
}
