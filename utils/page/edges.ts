/** The edges of a rectangle in the window, in CSS pixels. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const widthOf = ({ left, right }: Edges): number => right - left;
export const heightOf = ({ top, bottom }: Edges): number => bottom - top;

/** What two rectangles share; sides change places where they share nothing. */
export const shared = (one: Edges, other: Edges): Edges => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** A place in the window. */
export interface Point {
  x: number;
  y: number;
}

export const contains = ({ left, top, right, bottom }: Edges, { x, y }: Point): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;
