import type { DraftBlock, Span } from './draft.ts';
import { isAlike } from './spans.ts';

type WithoutSpans<T> = T extends unknown ? Omit<T, 'spans'> : never;
/** What a block is, without its words. */
export type BlockKind = WithoutSpans<DraftBlock>;
export type Look = Omit<Span, 'text'>;

/** More text than this is not read: twenty of the longest articles. UTF-16 units. */
const MOST_TEXT = 1_000_000;
const MOST_BLOCKS = 10_000;

/** What stands for nothing in a text and does not survive every way of copying: controls that are not white space, and no characters at all. */
const controls = /[^\P{Cc}\t\n\v\f\r\u0085]|\p{Noncharacter_Code_Point}/gu;
/** White space as HTML folds it, and other ends of lines; the no-break space is a character of the text. */
const foldable = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Puts runs of text together into the blocks of a draft: white space folded, none at the ends, no block empty. */
export class BlockCollector {
  readonly blocks: DraftBlock[] = [];
  #open: DraftBlock | undefined;
  #length = 0;
  #isNote = false;
  #marker: 'number' | 'bullet' | undefined;

  /** True when a limit ended the text early. */
  get cut(): boolean {
    return this.#length >= MOST_TEXT || this.blocks.length >= MOST_BLOCKS;
  }

  /** Adds text to the open block, or begins one of this kind. */
  add(written: string, kind: BlockKind, look: Look): void {
    const room = written.slice(0, MOST_TEXT - this.#length);
    const folded = room.toWellFormed().replace(controls, '').replace(foldable, ' ');
    const last = this.#open?.spans.at(-1);
    const text =
      last === undefined
        ? folded.trimStart()
        : folded.slice(last.text.endsWith(' ') && folded.startsWith(' ') ? 1 : 0);
    this.#length += room.length;
    if (text === '') return;
    this.#open ??= { ...this.#marked(kind), spans: [] };
    if (last !== undefined && isAlike(last, look)) last.text += text;
    else this.#open.spans.push({ text, ...look });
  }

  /** Says what stands before the item that is open or comes next. */
  mark(marker: 'number' | 'bullet'): void {
    this.#marker = marker;
  }

  /** Says that the open block is a note and no part of the text. */
  dropNote(): void {
    this.#isNote = true;
  }

  /** Ends the open block. */
  end(): void {
    const block = this.#open;
    if (block !== undefined && !this.#isNote) {
      trimEnd(block.spans);
      if (block.spans.length > 0) this.blocks.push(block);
    }
    this.#open = undefined;
    this.#isNote = false;
    this.#marker = undefined;
  }

  #marked(kind: BlockKind): BlockKind {
    return kind.kind === 'item' && this.#marker !== undefined
      ? { ...kind, ordered: this.#marker === 'number' }
      : kind;
  }
}

function trimEnd(spans: Span[]): void {
  for (let last = spans.at(-1); last !== undefined; last = spans.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') return;
    spans.pop();
  }
}
