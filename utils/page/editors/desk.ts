import { draftHtml } from '../../draft/draft-html.ts';
import { blockText } from '../../draft/draft.ts';
import type { FoundEditor, Inserted, Insertion } from '../../page-editors.ts';
import { caretIn, lineAt } from './caret.ts';
import { insertInto } from './insert.ts';
import { labelOf } from './label.ts';
import { readLines } from './lines.ts';
import { editorRoots, hasFocus } from './roots.ts';

/** Longer text is no draft, and too much for a message. UTF-16 units of HTML. */
const MOST_HTML = 400_000;

/** Reads the editors of a document and puts links into them, when it is asked and only then. */
export class EditorsDesk {
  readonly #page: Document;
  readonly #numbers = new WeakMap<Element, string>();
  readonly #editors = new Map<string, WeakRef<Element>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(page: Document) {
    this.#page = page;
  }

  /** False after the extension was updated or removed: a new one must take its place. */
  get alive(): boolean {
    return chrome.runtime?.id !== undefined;
  }

  /** All editors as they are now, the one with the focus first. */
  read(): FoundEditor[] {
    const roots = editorRoots(this.#page);
    const focused = roots.filter((root) => hasFocus(root, this.#page));
    const others = roots.filter((root) => !focused.includes(root));
    return [...focused, ...others].flatMap((root) => this.#found(root));
  }

  /** Puts a link into an editor that was read; one after the other. */
  insert({ id, ...what }: Insertion): Promise<Inserted> {
    const work = async (): Promise<Inserted> => {
      const root = this.#editors.get(id)?.deref();
      if (root?.isConnected !== true) return { inserted: 'no', why: 'gone' };
      return insertInto(root, what);
    };
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** What a page has made unreadable is none. */
  #found(root: Element): FoundEditor[] {
    try {
      return [this.#read(root)];
    } catch {
      return [];
    }
  }

  #read(root: Element): FoundEditor {
    const { lines, whole } = readLines(root);
    const caret = caretIn(root);
    const line = caret === undefined ? undefined : lineAt(lines, caret);
    const html = draftHtml({ blocks: lines.map(({ block }) => block) });
    return {
      id: this.#numberOf(root),
      label: labelOf(root),
      ...(line === undefined ? {} : { caret: blockText(line.block) }),
      ...(whole && html.length <= MOST_HTML ? { size: 'whole', html } : { size: 'too-large' }),
    };
  }

  #numberOf(root: Element): string {
    const known = this.#numbers.get(root);
    if (known !== undefined) return known;
    const number = String(this.#editors.size + 1);
    this.#numbers.set(root, number);
    this.#editors.set(number, new WeakRef(root));
    return number;
  }
}
