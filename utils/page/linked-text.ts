import { ancestors, nameOf } from './node-access.ts';
import type { RawBlock } from './raw-block.ts';
import { textNodes } from './text-nodes.ts';

/** Every rule of the material asks this of every block. */
const known = new WeakMap<RawBlock, number>();

/** Characters of a block that stand inside links. */
export function linkedLength(block: RawBlock): number {
  const length = known.get(block) ?? lengthInLinks(block);
  known.set(block, length);
  return length;
}

function lengthInLinks(block: RawBlock): number {
  let length = 0;
  block.pieces.forEach(({ node, start }, i) => {
    const end = block.pieces[i + 1]?.start ?? block.text.length;
    if (isInLink(node)) length += end - start;
  });
  return length;
}

/** Characters of text in an element, white space at the ends of its text nodes aside. */
export function textLength(element: Element): number {
  let length = 0;
  for (const { data } of textNodes(element)) length += data.trim().length;
  return length;
}

/** Share of the text in an element that stands inside links; none for an element without text. */
export function linkedShare(element: Element): number {
  let all = 0;
  let linked = 0;
  for (const node of textNodes(element)) {
    const { length } = node.data.trim();
    all += length;
    if (length > 0 && isInLink(node)) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}

function isInLink(node: Node): boolean {
  for (const element of ancestors(node)) if (nameOf(element) === 'A') return true;
  return false;
}
