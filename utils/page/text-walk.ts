import { firstChildOf, nextSiblingOf } from './node-access.ts';
import { BREAKS, kindOf, OPEN, READ } from './node-kind.ts';

/** More text than this is not read; the longest articles have a tenth. */
const MOST_TEXT = 2_000_000;

/**
 * Reads the text below a root in document order, a limited number of nodes at a time, without recursion and without
 * styles. Blocks are parted by a line feed; inline elements join their text, so that a word split by markup stays whole.
 */
export class TextWalk {
  readonly #parts: string[] = [];
  /** The elements that are open, outermost first, and their kinds: to ask for a parent costs as much as a step. */
  readonly #open: Node[] = [];
  readonly #kinds: number[] = [];
  #next: Node | null;
  #length = 0;
  /** Whether a block began or ended since the last text. */
  #apart = false;

  constructor(root: Node) {
    this.#next = firstChildOf(root);
  }

  /** True when the limit on text ended the walk early. */
  get cut(): boolean {
    return this.#length > MOST_TEXT;
  }

  /**
   * Reads up to `nodes` nodes; false when there is nothing more to read. In one loop with its state in local variables: a
   * page is read once, by code that nothing has compiled yet, to which every call of a function is dear.
   */
  advance(nodes: number): boolean {
    const parts = this.#parts;
    let node = this.#next;
    let length = this.#length;
    let apart = this.#apart;
    for (let left = nodes; left > 0 && node !== null && length <= MOST_TEXT; left--) {
      const kind = kindOf(node);
      if (kind === READ) {
        const { data } = node as Text;
        if (apart) parts.push('\n');
        apart = false;
        parts.push(data.slice(0, MOST_TEXT));
        length += data.length;
      } else if ((kind & BREAKS) !== 0) apart = true;
      const child: Node | null = (kind & OPEN) === 0 ? null : firstChildOf(node);
      if (child !== null) {
        this.#open.push(node);
        this.#kinds.push(kind);
        node = child;
        continue;
      }
      let sibling = nextSiblingOf(node);
      while (sibling === null) {
        const closed = this.#open.pop();
        if (closed === undefined) break;
        if (((this.#kinds.pop() ?? 0) & BREAKS) !== 0) apart = true;
        sibling = nextSiblingOf(closed);
      }
      node = sibling;
    }
    this.#next = node;
    this.#length = length;
    this.#apart = apart;
    return node !== null && !this.cut;
  }

  /** The text read so far, as one flat string. */
  text(): string {
    return this.#parts.join('');
  }
}
