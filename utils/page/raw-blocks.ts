import { keptParagraphs } from './blank-lines.ts';
import { breaksText, isSilent } from './elements.ts';
import { GrowingBlock, type RawBlock } from './raw-block.ts';
import { firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from './node-access.ts';
import { atOnce, type Steps } from './steps.ts';

const ELEMENT = 1;
const TEXT = 3;

/** More text, more nodes and what lies deeper than this is not read: a page that has it is judged as read in part. */
export const MOST_TEXT = 2_000_000;
export const MOST_NODES = 100_000;
export const DEEPEST = 512;

/** So many nodes are read in one step. */
const NODES_PER_STEP = 100;

/** The blocks of running text of an element; `cut` when something was left unread. */
interface Blocks {
  blocks: RawBlock[];
  cut: boolean;
}

/** Collects the blocks of running text below a root in document order. */
export const rawBlocks = (root: Element): Blocks => atOnce(blockSteps(root));

/** The same in steps. What the page takes away while it is being read ends the reading, cut. */
export function* blockSteps(root: Element): Steps<Blocks> {
  const blocks: RawBlock[] = [];
  let [length, nodes, depth] = [0, 0, 0];
  let cut = false;
  let open: GrowingBlock | undefined;
  const close = (): void => {
    const block = open?.whole();
    if (block !== undefined) blocks.push(block);
    open = undefined;
  };
  const read = (text: Text, room: number): number => {
    let [at, taken] = [0, 0];
    cut ||= text.length > room;
    for (const [i, part] of partsOf(text, room).entries()) {
      if (i > 0) close();
      open ??= new GrowingBlock(ownerOf(text, root));
      // Between the parts is white space alone: what is found first is the part itself.
      at = text.data.indexOf(part, at);
      open.append(text, part, at);
      at += part.length;
      taken += part.length;
    }
    return taken;
  };
  let node: Node | null = firstChildOf(root);
  for (; node !== null && length < MOST_TEXT && nodes < MOST_NODES; nodes++) {
    if (nodes % NODES_PER_STEP === 0) yield;
    if (typeOf(node) === TEXT) length += read(node as Text, MOST_TEXT - length);
    else if (isBreak(node)) close();
    const child = firstRead(node);
    if (child !== null && depth < DEEPEST) {
      depth++;
      node = child;
    } else {
      const next = after(node, root, close);
      depth -= next.up;
      cut ||= child !== null || next.lost;
      ({ node } = next);
    }
  }
  close();
  return { blocks, cut: cut || node !== null };
}

const isBreak = (node: Node): boolean => typeOf(node) === ELEMENT && breaksText(nameOf(node));

/** The first of the nodes inside another that are read. */
const firstRead = (node: Node): Node | null =>
  typeOf(node) === ELEMENT && !isSilent(nameOf(node)) ? firstChildOf(node) : null;

/** The paragraphs in a text node, or its text as one; of a text that is longer than there is room its beginning. */
const partsOf = (text: Text, room: number): string[] =>
  text.length > room ? [text.data.slice(0, room)] : (keptParagraphs(text) ?? [text.data]);

/** The node that is read after another, and how many levels further up it stands; `lost` outside the root. */
interface Next {
  node: Node | null;
  up: number;
  lost: boolean;
}

/** What is read after a node with all inside it. */
function after(node: Node, root: Element, close: () => void): Next {
  let at: Node | null = node;
  for (let up = 0; at !== null && at !== root; up++) {
    if (isBreak(at)) close();
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return { node: sibling, up, lost: false };
    at = parentOf(at);
  }
  return { node: null, up: 0, lost: at === null };
}

function ownerOf(node: Node, root: Element): Element {
  let at: Node | null = parentOf(node);
  while (at !== null && at !== root && !breaksText(nameOf(at))) at = parentOf(at);
  return (at ?? root) as Element;
}
