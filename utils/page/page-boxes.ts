import { BoxBands } from './box-bands.ts';
import type { Point } from './edges.ts';
import { type Box, nearBoxes } from './near-boxes.ts';

/** Pages with more elements are not searched for boxes that lie over others. */
const MOST_ELEMENTS = 25_000;
/** So many lines are looked at one by one; reading all boxes costs as much, and most pages have one link to look at. */
const FEW_LINES = 4;

/** Finds what lies at places of a page. Layout and styles are read once: a page that changes is read anew. */
export class PageBoxes {
  readonly #page: Document;
  #elements: readonly Element[] | undefined;
  #lines = 0;
  #last: { y: number; own: Element; boxes: readonly Box[] } | undefined;
  #bands: BoxBands | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  /** The elements whose box holds a point of the window, in document order; `own` is the one that is looked at there. */
  at({ x, y }: Point, own: Element): Element[] {
    return this.#near(y, own)
      .filter(({ rect }) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom)
      .map(({ element }) => element);
  }

  #near(y: number, own: Element): readonly Box[] {
    if (this.#bands !== undefined) return this.#bands.at(y);
    if (this.#last?.y === y && this.#last.own === own) return this.#last.boxes;
    this.#elements ??= elementsOf(this.#page);
    if (++this.#lines > FEW_LINES) {
      this.#bands = new BoxBands(this.#elements);
      return this.#bands.at(y);
    }
    const boxes = nearBoxes(this.#elements, y, own);
    this.#last = { y, own, boxes };
    return boxes;
  }
}

function elementsOf(page: Document): Element[] {
  const elements = page.body.querySelectorAll('*');
  return elements.length > MOST_ELEMENTS ? [] : [...elements];
}
