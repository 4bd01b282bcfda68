import { singleSpaced } from '../text/single-spaced.ts';
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

const ELEMENT = 1;
const TEXT = 3;

/** More text, more nodes and what lies deeper than this is not read: a page that has it is judged as read in part. */
export const MOST_TEXT = 2_000_000;
export const MOST_NODES = 100_000;
export const DEEPEST = 512;

/** Collects the blocks of running text below a root in document order; `cut` when a limit left something unread. */
export function rawBlocks(root: Element): { blocks: RawBlock[]; cut: boolean } {
  const blocks: RawBlock[] = [];
  let [length, nodes, depth] = [0, 0, 0];
  let cut = false;
  let open: RawBlock | undefined;
  const close = (): void => {
    if (open === undefined) return;
    open.text = open.text.trimEnd();
    if (open.text !== '') blocks.push(open);
    open = undefined;
  };
  const read = (text: Text, room: number): number => {
    let [at, taken] = [0, 0];
    cut ||= text.length > room;
    for (const [i, part] of partsOf(text, room).entries()) {
      if (i > 0) close();
      open ??= { text: '', pieces: [], owner: ownerOf(text, root) };
      // Between the parts is white space alone: what is found first is the part itself.
      at = text.data.indexOf(part, at);
      taken += append(open, text, part, at);
      at += part.length;
    }
    return taken;
  };
  let node: Node | null = firstChildOf(root);
  for (; node !== null && length < MOST_TEXT && nodes < MOST_NODES; nodes++) {
    const type = typeOf(node);
    const name = nameOf(node);
    const element = type === ELEMENT;
    if (type === TEXT) length += read(node as Text, MOST_TEXT - length);
    if (element && breaksText(name)) close();
    const child: Node | null = element && !isSilent(name) ? firstChildOf(node) : null;
    if (child !== null && depth < DEEPEST) {
      depth++;
      node = child;
    } else {
      cut ||= child !== null;
      const next = after(node, root, close);
      depth -= next.up;
      ({ node } = next);
    }
  }
  close();
  return { blocks, cut: cut || node !== null };
}

/** The paragraphs in a text node, or its text as one; of a text that is longer than there is room its beginning. */
const partsOf = (text: Text, room: number): string[] =>
  text.length > room ? [text.data.slice(0, room)] : (keptParagraphs(text) ?? [text.data]);

/** Adds the part of a text node that begins at `at`; leading and repeated white space vanishes. Returns the length read. */
export function append(block: RawBlock, node: Text, data: string, at: number): number {
  const folded = singleSpaced(data);
  const text = block.text === '' || block.text.endsWith(' ') ? folded.replace(/^ /u, '') : folded;
  block.pieces.push({ node, data, at, start: block.text.length });
  block.text += text;
  return data.length;
}

/** The node that is read after another with all inside it, and how many levels further up it stands. */
function after(node: Node, root: Element, close: () => void): { node: Node | null; up: number } {
  let at: Node | null = node;
  for (let up = 0; at !== null && at !== root; up++) {
    if (typeOf(at) === 1 && breaksText(nameOf(at))) close();
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return { node: sibling, up };
    at = parentOf(at);
  }
  return { node: null, up: 0 };
}

function ownerOf(node: Node, root: Element): Element {
  let at: Node | null = parentOf(node);
  while (at !== null && at !== root && !breaksText(nameOf(at))) at = parentOf(at);
  return (at ?? root) as Element;
}
