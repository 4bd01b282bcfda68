import { afterSubtree, type Box, isDrawing, isSized } from './near-boxes.ts';
import { boxOf } from './node-access.ts';

/** Boxes are looked up by bands of this height, in pixels; those that reach over many are kept apart. */
const BAND = 128;
const MOST_BANDS = 64;

/** All boxes of a page by their height in the window: dear to make, cheap to ask. */
export class BoxBands {
  readonly #bands = new Map<number, Box[]>();
  readonly #tall: Box[] = [];

  constructor(elements: readonly Element[]) {
    let order = 0;
    for (let element = elements[0]; element !== undefined; element = elements[order]) {
      const rect = boxOf(element);
      if (isSized(rect)) this.#keep({ element, rect, order });
      order = isDrawing(element) ? afterSubtree(element, order) : order + 1;
    }
  }

  /** The boxes that may be at a height of the window, in document order. */
  at(y: number): Box[] {
    return [...this.#tall, ...(this.#bands.get(bandOf(y)) ?? [])].sort(
      (one, other) => one.order - other.order,
    );
  }

  #keep(box: Box): void {
    const [first, last] = [bandOf(box.rect.top), bandOf(box.rect.bottom)];
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
