import { BlockCollector } from '../../draft/block-collector.ts';
import type { DraftBlock } from '../../draft/draft.ts';
import { inlineStyle, isHiding } from '../../draft/inline-style.ts';
import { type Visitor, walk } from '../../draft/node-walk.ts';
import { type Place, placeInside } from '../../draft/pasted-block.ts';
import { handling, isInline } from '../../draft/pasted-elements.ts';
import { lookInside, type Shown } from '../../draft/pasted-look.ts';
import { attribute, documentOf, hasAttribute, nameOf, typeOf } from '../node-access.ts';
import { withoutMarks } from './words.ts';

const MOST_NODES = 200_000;
const ELEMENT = 1;
const TEXT = 3;

/** One block of text in an editor: a paragraph, or what stands between two line breaks. */
export interface Line {
  block: DraftBlock;
  /** All of it, from edge to edge. */
  range: Range;
  /** False when it holds a picture or something that the editor does not let be edited. */
  wordsOnly: boolean;
}

/** The lines of an editor, in order; `whole` is false when it holds more than is read. */
export interface EditorText {
  lines: Line[];
  whole: boolean;
}

/** Reads an editor. Of a container that is no editor itself, only the editors in it are read. */
export function readLines(root: Element): EditorText {
  const reader = new LineReader(root);
  const whole = walk(root, reader, MOST_NODES);
  reader.end();
  return { lines: reader.lines, whole: whole && !reader.cut };
}

/** What `contenteditable` says: `inherit` when the attribute is absent or means nothing. */
export function editability(element: Element): 'true' | 'false' | 'inherit' {
  if (!hasAttribute(element, 'contenteditable')) return 'inherit';
  const said = attribute(element, 'contenteditable').toLowerCase();
  if (said === 'false') return 'false';
  return said === '' || said === 'true' || said === 'plaintext-only' ? 'true' : 'inherit';
}

interface Scope {
  look: Shown;
  place: Place;
  breaks: boolean;
  editable: boolean;
}

class LineReader implements Visitor {
  readonly lines: Line[] = [];
  readonly #root: Element;
  readonly #blocks = new BlockCollector();
  readonly #open: Scope[] = [];
  readonly #outermost: Scope;
  #begin: Range;
  #wordsOnly = true;

  constructor(root: Element) {
    const kind = placeInside(
      { kind: { kind: 'paragraph' }, numbered: false },
      root,
      nameOf(root),
      new Map<string, string>(),
    );
    const editable = editability(root) === 'true' || nameOf(root) === 'BODY';
    this.#root = root;
    this.#outermost = { look: {}, place: kind, breaks: true, editable };
    this.#begin = insideOf(root);
  }

  get cut(): boolean {
    return this.#blocks.cut;
  }

  /** Ends the last line. */
  end(): void {
    this.#endLine(insideOf(this.#root));
  }

  enter(node: Node): boolean {
    if (this.#blocks.cut) return false;
    const type = typeOf(node);
    if (type === TEXT) this.#addText((node as Text).data);
    return type === ELEMENT && this.#enterElement(node as Element, nameOf(node).toUpperCase());
  }

  leave(node: Node): void {
    if (this.#open.pop()?.breaks !== true) return;
    this.#endLine(insideOf(node));
    this.#begin = after(node);
  }

  get #scope(): Scope {
    return this.#open.at(-1) ?? this.#outermost;
  }

  #addText(data: string): void {
    const { look, place, editable } = this.#scope;
    if (!editable) return;
    const { href, strong, em } = look;
    const kept = { ...(href && { href }), ...(strong && { strong }), ...(em && { em }) };
    this.#blocks.add(withoutMarks(data), place.kind, kept);
  }

  #enterElement(element: Element, name: string): boolean {
    const style = inlineStyle(attribute(element, 'style'));
    if (hasAttribute(element, 'hidden') || isHiding(style)) return false;
    if (name === 'BR') {
      this.#breakLine(element);
      return false;
    }
    const how = handling(name);
    if (how === 'picture' || how === 'frame') this.#wordsOnly = false;
    if (how !== 'read') return false;
    const breaks = !isInline(name);
    if (breaks) {
      this.#endLine(before(element));
      this.#begin = insideOf(element);
    }
    const { look, place, editable } = this.#scope;
    this.#open.push({
      look: lookInside(look, element, name, style),
      place: placeInside(place, element, name, style),
      breaks,
      editable: this.#editableInside(editable, element, breaks),
    });
    return true;
  }

  /** What a reader sees amid a line is of its words, even when the editor keeps it as it is. */
  #editableInside(around: boolean, element: Element, breaks: boolean): boolean {
    const said = editability(element);
    if (said !== 'false') return said === 'true' || around;
    if (!breaks) this.#wordsOnly = false;
    return !breaks && around;
  }

  /** The lines of a title or an item are one text. */
  #breakLine(element: Element): void {
    const { kind } = this.#scope.place;
    if (kind.kind === 'heading' || kind.kind === 'item') return this.#blocks.add(' ', kind, {});
    this.#endLine(before(element));
    this.#begin = after(element);
  }

  /** Ends a line where a range ends. */
  #endLine(last: Range): void {
    this.#blocks.end();
    const block = this.#blocks.blocks[this.lines.length];
    if (block !== undefined) {
      const range = this.#begin.cloneRange();
      range.setEnd(last.endContainer, last.endOffset);
      this.lines.push({ block, range, wordsOnly: this.#wordsOnly });
    }
    this.#wordsOnly = true;
  }
}

function insideOf(node: Node): Range {
  const range = newRange(node);
  range.selectNodeContents(node);
  return range;
}

function before(node: Node): Range {
  const range = newRange(node);
  range.setStartBefore(node);
  range.collapse(true);
  return range;
}

function after(node: Node): Range {
  const range = newRange(node);
  range.setStartAfter(node);
  range.collapse(true);
  return range;
}

const newRange = (node: Node): Range => documentOf(node).createRange();
