import { keptParagraphs } from './blank-lines.ts';
import { breaksText, isSilent } from './elements.ts';
import { firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from './node-access.ts';

/** A piece of a block: a text node, what of its text stands here, and where that begins in the node and in the block. */
interface Piece {
  node: Text;
  data: string;
  at: number;
  start: number;
}

/** A block of running text in the live document, before its role is known. */
export interface RawBlock {
  /** White space folded to single spaces, none at the ends. */
  text: string;
  pieces: Piece[];
  /** The nearest block element around the text. */
  owner: Element;
}

/** More text than this is not read. */
export const MOST_TEXT = 2_000_000;

/** Collects the blocks of running text below a root in document order; `cut` when the limit ended it early. */
export function rawBlocks(root: Element): { blocks: RawBlock[]; cut: boolean } {
  const blocks: RawBlock[] = [];
  let length = 0;
  let open: RawBlock | undefined;
  const close = (): void => {
    if (open === undefined) return;
    open.text = open.text.trimEnd();
    if (open.text !== '') blocks.push(open);
    open = undefined;
  };
  let node: Node | null = firstChildOf(root);
  while (node !== null && length < MOST_TEXT) {
    const type = typeOf(node);
    const name = nameOf(node);
    if (type === 3) {
      const { data } = node as Text;
      let at = 0;
      for (const [i, part] of (keptParagraphs(node as Text) ?? [data]).entries()) {
        if (i > 0) close();
        open ??= { text: '', pieces: [], owner: ownerOf(node, root) };
        // Between the parts is white space alone: what is found first is the part itself.
        at = data.indexOf(part, at);
        length += append(open, node as Text, part, at);
        at += part.length;
      }
    }
    const element = type === 1;
    if (element && breaksText(name)) close();
    const child: Node | null = element && !isSilent(name) ? firstChildOf(node) : null;
    node = child ?? after(node, root, close);
  }
  close();
  return { blocks, cut: length >= MOST_TEXT };
}

/** Adds the part of a text node that begins at `at`; leading and repeated white space vanishes. Returns the length read. */
export function append(block: RawBlock, node: Text, data: string, at: number): number {
  const folded = data.replace(/[\s\u00a0]+/gu, ' ');
  const text = block.text === '' || block.text.endsWith(' ') ? folded.trimStart() : folded;
  block.pieces.push({ node, data, at, start: block.text.length });
  block.text += text;
  return data.length;
}

function after(node: Node, root: Element, close: () => void): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (typeOf(at) === 1 && breaksText(nameOf(at))) close();
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return sibling;
    at = parentOf(at);
  }
  return null;
}

function ownerOf(node: Node, root: Element): Element {
  let at: Node | null = parentOf(node);
  while (at !== null && at !== root && !breaksText(nameOf(at))) at = parentOf(at);
  return (at ?? root) as Element;
}
