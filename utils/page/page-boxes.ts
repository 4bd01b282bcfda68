import { contains, type Edges, type Point } from './edges.ts';
import { boxOf } from './node-access.ts';

/** Pages with more elements are not searched for boxes that lie over others. */
const MOST = 20_000;
/** Boxes are looked up by bands of this height, in pixels; those that reach over many are kept apart. */
const BAND = 128;
const MOST_BANDS = 64;

interface Box {
  element: Element;
  edges: Edges;
  /** Place in document order. */
  order: number;
}

/** The boxes of all elements of a page, read once when first asked for. */
export class PageBoxes {
  readonly #page: Document;
  readonly #bands = new Map<number, Box[]>();
  readonly #tall: Box[] = [];
  #read = false;

  constructor(page: Document) {
    this.#page = page;
  }

  /** The elements whose box holds a point of the window, in document order. */
  at(point: Point): Element[] {
    if (!this.#read) this.#readAll();
    return [...this.#tall, ...(this.#bands.get(bandOf(point.y)) ?? [])]
      .filter(({ edges }) => contains(edges, point))
      .sort((one, other) => one.order - other.order)
      .map(({ element }) => element);
  }

  #readAll(): void {
    this.#read = true;
    // What a drawing is made of lies within the drawing.
    const elements = this.#page.body.querySelectorAll('*:not(svg *, script, style, template, noscript)');
    if (elements.length > MOST) return;
    for (const [order, element] of elements.entries()) {
      const edges = boxOf(element);
      if (edges.width > 1 && edges.height > 1) this.#keep({ element, edges, order });
    }
  }

  #keep(box: Box): void {
    const [first, last] = [bandOf(box.edges.top), bandOf(box.edges.bottom)];
    if (last - first > MOST_BANDS) {
      this.#tall.push(box);
      return;
    }
    for (let band = first; band <= last; band++) {
      const boxes = this.#bands.get(band);
      if (boxes === undefined) this.#bands.set(band, [box]);
      else boxes.push(box);
    }
  }
}

const bandOf = (y: number): number => Math.floor(y / BAND);
