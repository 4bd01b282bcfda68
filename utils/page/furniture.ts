import { isNamed } from './class-parts.ts';
import { furnitureParts } from './furniture-words.ts';
import { isInvitation } from './invitation-wording.ts';
import { ancestors, attribute, holds, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-blocks.ts';

const tags: ReadonlySet<string> = new Set([
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'DIALOG',
  'BUTTON',
  'INPUT',
  'MENU',
]);
const roles: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist button banner alert'.split(
    ' ',
  ),
);

/**
 * Tells what inside the material's container is not material: by landmark, by the names site builders use, by an
 * invitation's wording, or because it is one of a list of links. Answers are cached per element.
 */
export class Furniture {
  readonly #container: Element;
  readonly #size: number;
  readonly #sizes: ReadonlyMap<Element, number>;
  readonly #known = new Map<Element, boolean>();

  /** `blocks` are those inside the container; a named element that holds much of them is a wrapper, not furniture. */
  constructor(container: Element, blocks: readonly RawBlock[]) {
    this.#container = container;
    const sizes = new Map<Element, number>();
    for (const { owner, text } of blocks) {
      for (const element of [owner, ...ancestors(owner, container)])
        sizes.set(element, (sizes.get(element) ?? 0) + text.length);
    }
    this.#sizes = sizes;
    this.#size = blocks.reduce((sum, block) => sum + block.text.length, 0);
  }

  /** Whether a block is furniture. */
  holds(block: RawBlock): boolean {
    if (isInvitation(block.text) || isLinkInList(block)) return true;
    for (const element of [block.owner, ...ancestors(block.owner, this.#container)]) {
      if (this.#isFurniture(element)) return true;
    }
    return false;
  }

  #isFurniture(element: Element): boolean {
    const before = this.#known.get(element);
    if (before !== undefined) return before;
    const small = (this.#sizes.get(element) ?? 0) < this.#size * 0.3;
    const is =
      tags.has(nameOf(element)) ||
      roles.has(attribute(element, 'role')) ||
      (small && isNamed(element, furnitureParts));
    this.#known.set(element, is && !holds(element, this.#container));
    return this.#known.get(element) ?? false;
  }
}

/** Characters of a block that stand inside links. */
export function linkedLength(block: RawBlock): number {
  let length = 0;
  block.pieces.forEach(({ node, start }, i) => {
    const end = block.pieces[i + 1]?.start ?? block.text.length;
    if (isInLink(node, block.owner)) length += end - start;
  });
  return length;
}

function isInLink(node: Node, owner: Element): boolean {
  if (nameOf(owner) === 'A') return true;
  for (const element of ancestors(node)) {
    if (nameOf(element) === 'A') return true;
    if (element === owner) break;
  }
  for (const element of ancestors(owner)) if (nameOf(element) === 'A') return true;
  return false;
}

/** A list item or a block inside a link that is nothing but a link: menus, related articles. */
function isLinkInList(block: RawBlock): boolean {
  if (linkedLength(block) < block.text.length * 0.8) return false;
  const around = [block.owner, ...ancestors(block.owner)].slice(0, 4).map(nameOf);
  return around.includes('LI') || around.includes('A');
}
