import { boxOf, countInside, holds, nameOf } from './node-access.ts';

/** An element with its box in the window, as the browser gives it. */
export interface Box {
  element: Element;
  rect: DOMRect;
  /** Place in document order. */
  order: number;
}

/** What lies further from a line of text than this, in pixels, does not reach it but by a position of its own. */
const FAR = 1000;

/**
 * The boxes at a height of the window, of the elements of a page in document order. Asking for a box costs several
 * times what asking for a style does: of a box that lies far away only what is positioned inside is asked for its own.
 * Something in the flow of such a box would have to be moved by more than `FAR` to be missed. What stands around `own`
 * is never far.
 */
export function nearBoxes(elements: readonly Element[], y: number, own: Element): Box[] {
  const boxes: Box[] = [];
  let order = 0;
  for (let element = elements[0]; element !== undefined; element = elements[order]) {
    const rect = boxOf(element);
    const { top, bottom } = rect;
    if (top <= y && y <= bottom && isSized(rect)) boxes.push({ element, rect, order });
    const isFar = (top > y + FAR || bottom < y - FAR) && bottom > top;
    if (isDrawing(element)) order = afterSubtree(element, order);
    else if (isFar && !holds(element, own))
      order = firstPositioned(elements, order + 1, afterSubtree(element, order));
    else order++;
  }
  return boxes;
}

/** What a drawing is made of lies within the drawing. */
export const isDrawing = (element: Element): boolean => nameOf(element) === 'svg';

export const isSized = ({ width, height }: DOMRect): boolean => width > 1 && height > 1;

/** The place after everything inside an element. */
export const afterSubtree = (element: Element, order: number): number => order + 1 + countInside(element);

function firstPositioned(elements: readonly Element[], from: number, to: number): number {
  for (let order = from; order < to; order++) {
    const element = elements[order];
    if (element !== undefined && getComputedStyle(element).position !== 'static') return order;
  }
  return to;
}
