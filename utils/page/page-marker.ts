import { markKinds, type MarkKind, type Marks } from '../page-marks.ts';
import { later } from './later.ts';
import { nameOfMarks, styleMarks } from './mark-style.ts';
import { boxOf, holds, parentElementOf } from './node-access.ts';
import type { Stretch } from './text-anchors.ts';

/** So long after a change the marks are looked at, in milliseconds: a page may change without end. */
const QUIET = 250;

/** One thing that is marked: live ranges, and the words they held when they were drawn. */
type Part = { range: Range; words: string }[];

interface Drawn {
  highlight: Highlight;
  parts: Part[];
  missed: number;
}

/**
 * Marks words on the page with the CSS Custom Highlight API, on request only. No node is touched; while marks are there
 * the page can see them in its registry, afterwards nothing is left. A mark whose words change is taken away.
 */
export class PageMarker {
  readonly #page: Document;
  readonly #drawn = new Map<MarkKind, Drawn>();
  readonly #observer = new MutationObserver(() => this.#changed());
  #waiting = false;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Marks things of a kind instead of those marked before, and scrolls to the first. Undefined counts as missed. */
  mark(kind: MarkKind, places: readonly (readonly Stretch[] | undefined)[]): Marks {
    const parts = places.flatMap((place) =>
      place !== undefined && place.every(isDrawn) ? [place.map(partOf)] : [],
    );
    this.#remove(kind);
    const missed = places.length - parts.length;
    const highlight = new Highlight();
    // Not as arguments: a page may have split its text into more nodes than a call takes.
    for (const { range } of parts.flat()) highlight.add(range);
    highlight.priority = markKinds.indexOf(kind);
    this.#drawn.set(kind, { highlight, parts, missed });
    if (parts.length > 0) CSS.highlights.set(nameOfMarks(kind), highlight);
    this.#settle();
    const [first] = parts.flat();
    if (first !== undefined) bringIntoView(first.range);
    return this.marks();
  }

  /** Takes the marks of a kind away, also those that an earlier life of the extension left. */
  unmark(kind: MarkKind): Marks {
    this.#remove(kind);
    this.#settle();
    return this.marks();
  }

  /** What is marked now. */
  marks(): Marks {
    this.#verify();
    return Object.fromEntries(
      [...this.#drawn].map(([kind, { parts, missed }]) => [kind, { marked: parts.length, missed }]),
    );
  }

  #remove(kind: MarkKind): void {
    this.#drawn.delete(kind);
    CSS.highlights.delete(nameOfMarks(kind));
  }

  /** Style and watch last as long as there is a mark. */
  #settle(): void {
    const marked = markKinds.some((kind) => CSS.highlights.has(nameOfMarks(kind)));
    styleMarks(this.#page, marked);
    this.#observer.disconnect();
    if (marked) this.#observer.observe(this.#page, { subtree: true, childList: true, characterData: true });
  }

  #changed(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    void later(QUIET).then(() => {
      this.#waiting = false;
      this.#verify();
    });
  }

  /** Takes away what does not hold its words any more. */
  #verify(): void {
    for (const [kind, drawn] of this.#drawn) {
      const parts = drawn.parts.filter((part) => part.every((held) => this.#holds(held)));
      if (parts.length === drawn.parts.length) continue;
      const kept = new Set(parts);
      for (const part of drawn.parts)
        if (!kept.has(part)) for (const { range } of part) drawn.highlight.delete(range);
      drawn.missed += drawn.parts.length - parts.length;
      drawn.parts = parts;
      // A later life of the extension may have put its own marks in their place.
      if (parts.length > 0 || CSS.highlights.get(nameOfMarks(kind)) !== drawn.highlight) continue;
      CSS.highlights.delete(nameOfMarks(kind));
      this.#settle();
    }
  }

  #holds({ range, words }: Part[number]): boolean {
    return range.toString() === words && holds(this.#page.documentElement, range.startContainer);
  }
}

function partOf({ node, start, end }: Stretch): Part[number] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return { range, words: range.toString() };
}

/** Whether the text around is drawn at all: what is folded away or hidden cannot be shown. */
function isDrawn({ node }: Stretch): boolean {
  const parent = parentElementOf(node);
  return (
    parent !== null &&
    (node.data.trim() === '' || Element.prototype.checkVisibility.call(parent, { visibilityProperty: true }))
  );
}

/** Brings the first words to the middle of the window, smoothly unless the reader wants less motion. */
function bringIntoView(range: Range): void {
  const parent = parentElementOf(range.startContainer);
  if (parent === null) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (boxOf(parent).height <= innerHeight)
    Element.prototype.scrollIntoView.call(parent, { behavior, block: 'center', inline: 'nearest' });
  else scrollBy({ behavior, top: range.getBoundingClientRect().top - innerHeight / 3 });
}
