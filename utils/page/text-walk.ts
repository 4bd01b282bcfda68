import { breaksText, isSilent } from './elements.ts';

/** A getter of Node.prototype: a form control named `parentNode` cannot shadow it, as it does with `node.parentNode`. */
function nodeGetter<T>(
  name: 'firstChild' | 'nextSibling' | 'parentNode' | 'nodeName' | 'nodeType',
): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  if (get === undefined) throw new TypeError(`Node.prototype has no getter ${name}`);
  return (node) => get.call(node) as T;
}

/** More text than this is not read; the longest articles have a tenth. */
const MOST_TEXT = 2_000_000;

/**
 * Reads the text below a root in document order, a limited number of nodes at a time, without recursion and without
 * styles. Blocks end with a line feed; inline elements join their text, so that a word split by markup stays whole.
 */
export class TextWalk {
  readonly #parts: string[] = [];
  readonly #root: Node;
  readonly #firstChild = nodeGetter<Node | null>('firstChild');
  readonly #nextSibling = nodeGetter<Node | null>('nextSibling');
  readonly #parentNode = nodeGetter<Node | null>('parentNode');
  readonly #nodeName = nodeGetter<string>('nodeName');
  readonly #nodeType = nodeGetter<number>('nodeType');
  #next: Node | null;
  #length = 0;

  constructor(root: Node) {
    this.#root = root;
    this.#next = this.#firstChild(root);
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
    const type = this.#nodeType(node);
    if (type === Node.TEXT_NODE) {
      const { data } = node as Text;
      this.#parts.push(data);
      this.#length += data.length;
    }
    if (type !== Node.ELEMENT_NODE) return this.#after(node);
    const name = this.#nodeName(node);
    if (breaksText(name)) this.#parts.push('\n');
    const child = isSilent(name) ? null : this.#firstChild(node);
    return child ?? this.#after(node);
  }

  /** The node after a finished one, closing the blocks that end in between. */
  #after(node: Node): Node | null {
    let at: Node | null = node;
    while (at !== null && at !== this.#root) {
      if (this.#nodeType(at) === Node.ELEMENT_NODE && breaksText(this.#nodeName(at))) this.#parts.push('\n');
      const sibling = this.#nextSibling(at);
      if (sibling !== null) return sibling;
      at = this.#parentNode(at);
    }
    return null;
  }
}
