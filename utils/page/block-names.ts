import { isNamed } from './class-parts.ts';
import { ancestors, contains, holds, nameOf, parentElementOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';

/** How far up a class may stand that names a block. */
const NAMED_WITHIN = 3;
/** A wrapper around more blocks than this, or around several that are much of the text, names no single block… */
const WRAPPED = 3;
const MUCH = 0.5;
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
  readonly #held = new Map<Element, number>();
  readonly #shares = new Map<Element, number>();
  readonly #length: number;

  constructor(blocks: readonly RawBlock[]) {
    this.#blocks = blocks;
    this.#length = lengthOf(blocks);
    for (const block of blocks) {
      const elements = around(block);
      this.#around.set(block, elements);
      for (const element of elements) this.#held.set(element, (this.#held.get(element) ?? 0) + 1);
    }
  }

  /** Whether the block stands in an element of one of these names. */
  within(block: RawBlock, ...names: string[]): boolean {
    return this.#elements(block).some((element) => names.includes(nameOf(element)));
  }

  /** Whether a class names the block: its own, or that of a wrapper around few blocks, never of the text. */
  has(block: RawBlock, words: ReadonlySet<string>): boolean {
    return this.#elements(block).some((element) => isNamed(element, words) && this.#wrapsFew(element));
  }

  /** The same, or that of a wrapper around more blocks that are a small part of the text. */
  hasInBox(block: RawBlock, words: ReadonlySet<string>): boolean {
    return (
      this.has(block, words) ||
      this.#elements(block).some((element) => this.isSmall(element) && isNamed(element, words))
    );
  }

  /**
   * Whether classes name the block as what is said of a picture: one word of each kind, and a picture stands in the
   * element with the first, or that element has both words itself. What holds the headline is not named after a picture.
   */
  isSaidOfPicture(block: RawBlock, pictures: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
    const elements = this.#elements(block).filter(
      (element) => this.#wrapsFew(element) && !contains(element, 'h1'),
    );
    return (
      elements.some((element) => isNamed(element, words)) &&
      elements.some(
        (element) => isNamed(element, pictures) && (isNamed(element, words) || contains(element, picture)),
      )
    );
  }

  /** Whether the block is alone with a picture in the element directly around it. */
  isBelowPicture(block: RawBlock): boolean {
    const { owner } = block;
    const elements = this.#elements(block);
    const line = elements[elements.indexOf(owner) - 1] ?? owner;
    const box = parentElementOf(line);
    return (
      box !== null &&
      !contains(line, picture) &&
      contains(box, picture) &&
      this.#blocks.filter((other) => holds(box, other.owner)).length === 1
    );
  }

  /** Whether the element directly around the block holds a picture, and no headline: a head has the sign of the paper. */
  isBesidePicture({ owner }: RawBlock): boolean {
    const parent = parentElementOf(owner) ?? owner;
    return contains(parent, picture) && !contains(parent, 'h1, h2');
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

  #wrapsFew(element: Element): boolean {
    const count = this.#held.get(element) ?? 0;
    return count <= 1 || (count <= WRAPPED && this.shareOf(element) < MUCH);
  }
}
