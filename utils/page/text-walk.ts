import { breaksText, isSilent } from './elements.ts';
import { firstChildOf, nameOf, nextSiblingOf, parentOf, typeOf } from './node-access.ts';

const ELEMENT = 1;
const TEXT = 3;

/** More text than this is not read; the longest articles have a tenth. */
const MOST_TEXT = 2_000_000;

/**
 * Reads the text below a root in document order, a limited number of nodes at a time, without recursion and without
 * styles. Blocks end with a line feed; inline elements join their text, so that a word split by markup stays whole.
 */
export class TextWalk {
  readonly #parts: string[] = [];
  readonly #root: Node;
  #next: Node | null;
  #length = 0;

  constructor(root: Node) {
    this.#root = root;
    this.#next = firstChildOf(root);
  }

  /** True when the limit on text ended the walk early. */
  get cut(): boolean {
    return this.#length > MOST_TEXT;
  }

  /** Reads up to `nodes` nodes; false when there is nothing more to read. */
  advance(nodes: number): boolean {
    for (let left = nodes; left > 0 && this.#next !== null && !this.cut; left--)
      this.#next = this.#read(this.#next);
    return this.#next !== null && !this.cut;
  }

  /** The text read so far, as one flat string. */
  text(): string {
    return this.#parts.join('');
  }

  #read(node: Node): Node | null {
    const type = typeOf(node);
    if (type === TEXT) {
      const { data } = node as Text;
      this.#parts.push(data);
      this.#length += data.length;
    }
    if (type !== ELEMENT) return this.#after(node);
    const name = nameOf(node);
    if (breaksText(name)) this.#parts.push('\n');
    const child = isSilent(name) ? null : firstChildOf(node);
    return child ?? this.#after(node);
  }

  /** The node after a finished one, closing the blocks that end in between. */
  #after(node: Node): Node | null {
    let at: Node | null = node;
    while (at !== null && at !== this.#root) {
      if (typeOf(at) === ELEMENT && breaksText(nameOf(at))) this.#parts.push('\n');
      const sibling = nextSiblingOf(at);
      if (sibling !== null) return sibling;
      at = parentOf(at);
    }
    return null;
  }
}
