/** A shape: the distance of a point from its edge, negative inside. The icon is 16 units wide and high, y downwards. */
export type Shape = (x: number, y: number) => number;

export const disc =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

/** A square with round corners, `half` units from its centre to a side. */
export const square =
  (cx: number, cy: number, half: number, corner: number): Shape =>
  (x, y) => {
    const [dx, dy] = [Math.abs(x - cx) - half + corner, Math.abs(y - cy) - half + corner];
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
  };

/** A square that stands on a corner, `half` units from its centre to each corner. */
export const diamond =
  (cx: number, cy: number, half: number): Shape =>
  (x, y) =>
    (Math.abs(x - cx) + Math.abs(y - cy) - half) / Math.SQRT2;

/** A line through points, with round ends. */
export const line =
  (width: number, ...points: readonly [x: number, y: number][]): Shape =>
  (x, y) =>
    Math.min(...points.slice(1).map((end, i) => fromStretch(x, y, points[i] ?? end, end))) - width / 2;

function fromStretch(x: number, y: number, [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

const DROP_STEPS = 40;

/** A drop: discs that shrink on their way from the belly up to the tip. */
export function drop(cx: number, top: number, belly: number, radius: number): Shape {
  const discs = Array.from({ length: DROP_STEPS + 1 }, (_, i) => {
    const up = i / DROP_STEPS;
    return disc(cx, belly + up * (top - belly), radius * (1 - up));
  });
  return (x, y) => Math.min(...discs.map((shape) => shape(x, y)));
}

export const together =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

/** The shape and all that is nearer to it than `by`; negative values make it smaller. */
export const wider =
  (shape: Shape, by: number): Shape =>
  (x, y) =>
    shape(x, y) - by;
