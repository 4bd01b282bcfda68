import { singleSpaced } from '../text/single-spaced.ts';

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

/**
 * A block that is being read. Its text is put together once, at the end: to look at the end of a text that grows makes
 * the browser copy all of it each time.
 */
export class GrowingBlock {
  readonly #owner: Element;
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** Whether white space that comes next would be at the beginning, or repeated. */
  #spaced = true;

  constructor(owner: Element) {
    this.#owner = owner;
  }

  /** Adds the part of a text node that begins at `at`; leading and repeated white space vanishes. */
  append(node: Text, data: string, at: number): void {
    const folded = singleSpaced(data);
    const text = this.#spaced ? folded.replace(/^ /u, '') : folded;
    this.#pieces.push({ node, data, at, start: this.#length });
    this.#parts.push(text);
    this.#length += text.length;
    if (text !== '') this.#spaced = text.endsWith(' ');
  }

  /** The block as it was read; undefined when nothing but white space was. */
  whole(): RawBlock | undefined {
    const text = this.#parts.join('').trimEnd();
    return text === '' ? undefined : { text, pieces: this.#pieces, owner: this.#owner };
  }
}
