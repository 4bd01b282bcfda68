import { diamond, disc, drop, line, type Shape, square, together, wider } from './shapes.ts';

/** One coat of paint, laid over those before it. */
export interface Coat {
  shape: Shape;
  /** Red, green, blue; 0…255. */
  colour: readonly [number, number, number];
}

const white = [255, 255, 255] as const;
const blue = [11, 92, 173] as const;
const green = [20, 108, 55] as const;
const rust = [154, 52, 18] as const;
const ochre = [107, 78, 0] as const;
const grey = [76, 87, 99] as const;

/** Width of the light rim that sets an icon off from a dark toolbar, in sixteenths of the icon. */
const RIM = 1;

/** A body in one colour with a light rim around it and a light mark on it. */
const marked = (body: Shape, colour: Coat['colour'], ...marks: Shape[]): Coat[] => [
  { shape: wider(body, RIM), colour: white },
  { shape: body, colour },
  ...marks.map((shape) => ({ shape, colour: white })),
];

const source = drop(8, 1.2, 9.6, 5.3);
const slash = line(1.7, [2, 14], [14, 2]);
const cross = together(line(3.6, [3.2, 3.2], [12.8, 12.8]), line(3.6, [12.8, 3.2], [3.2, 12.8]));

/**
 * The icons of the toolbar button by name. Each has an outline of its own, also above the middle, below which browsers
 * lay the badge: a drop, a disc, a square, a square on its corner, a hollow drop struck through, a cross.
 */
export const drawings: Readonly<Record<string, readonly Coat[]>> = {
  plain: marked(source, blue, line(1.1, [5.2, 10], [5.9, 11.6], [7.3, 12.4])),
  met: marked(disc(8, 8, 7), green, line(2, [4.5, 8.4], [7, 10.9], [11.6, 5.2])),
  'not-met': marked(square(8, 8, 7, 1.6), rust, line(2.2, [8, 4.2], [8, 8.4]), disc(8, 11.8, 1.3)),
  unclear: marked(
    diamond(8, 8, 7.3),
    ochre,
    line(1.7, [6, 5.7], [6.7, 4.6], [8, 4.2], [9.5, 4.8], [9.7, 6.2], [8.2, 7.6], [8, 8.9]),
    disc(8, 11.6, 1.1),
  ),
  off: [
    { shape: wider(source, RIM), colour: white },
    { shape: source, colour: grey },
    { shape: wider(source, -1.5), colour: white },
    { shape: wider(slash, RIM), colour: white },
    { shape: slash, colour: grey },
  ],
  'could-not-check': marked(cross, grey),
};
