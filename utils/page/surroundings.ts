import { hasPicture, isReplaced } from './backgrounds.ts';
import { paintedEdges } from './clipping-boxes.ts';
import { colourOf } from './contrast.ts';
import { contains, type Point } from './edges.ts';
import { boxOf, holds } from './node-access.ts';
import type { PageBoxes } from './page-boxes.ts';
import { inDocument } from './shadow-roots.ts';
import type { Styled } from './styled.ts';

/** What a look at other boxes of the page needs. */
export interface Surroundings {
  page: Document;
  view: Window;
  boxes: PageBoxes;
  /** The modal dialog that is open. */
  dialog: Element | null;
  /** An element with everything around it, innermost first. */
  chainOf(element: Element): Styled[];
}

/** Shares of a colour from which on it lets almost nothing through, and up to which it shows almost nothing. */
export const SOLID = 0.9;
export const NOTHING = 0.1;

/** How little the colour of a box lets through. */
export const solidity = (style: CSSStyleDeclaration): number => colourOf(style.backgroundColor)?.alpha ?? 0;

/** Whether an element paints a picture, which may let anything through. */
export const paintsPicture = ({ element, style }: Styled): boolean =>
  hasPicture(style) || isReplaced(element);

/** The boxes at a point of the window that are neither around a text nor inside it, in document order. */
export function strangersAt(point: Point, { element }: Styled, around: Surroundings): Styled[][] {
  const own = inDocument(element);
  return around.boxes
    .at(point, own)
    .filter((box) => !holds(box, own) && !holds(own, box))
    .map((box) => around.chainOf(box));
}

/** Whether a box is there at a point: its lines where it flows within them, and what the boxes around it let through. */
export function reaches(box: readonly Styled[], chain: readonly Styled[], point: Point): boolean {
  const [own] = box;
  if (own === undefined) return false;
  const lines = own.style.display === 'inline' ? [...own.element.getClientRects()] : [boxOf(own.element)];
  return lines.some((line) => contains(line, point)) && contains(paintedEdges(box, chain), point);
}
