// Notations beyond `rgb()` that browsers keep in computed colours (CSS Color 4). Only as exact as a contrast needs.

import type { Colour } from './colour.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const applied = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [one, two, three] = matrix.map(([x, y, z]) => x * a + y * b + z * c);
  return [one ?? 0, two ?? 0, three ?? 0];
};
const each = ([a, b, c]: Triple, change: (value: number) => number): Triple => [
  change(a),
  change(b),
  change(c),
];

// The matrices are those of CSS Color 4, rounded.
const fromOklab: Matrix = [
  [1, 0.39634, 0.2158],
  [1, -0.10556, -0.06385],
  [1, -0.08948, -1.29149],
];
const fromOklabCones: Matrix = [
  [4.07674, -3.30771, 0.23097],
  [-1.26844, 2.6097, -0.34132],
  [-0.0042, -0.70342, 1.70761],
];
const fromXyzD50: Matrix = [
  [3.13386, -1.61687, -0.49061],
  [-0.97877, 1.91614, 0.03345],
  [0.07195, -0.22899, 1.40524],
];
const fromDisplayP3: Matrix = [
  [1.22494, -0.22494, 0],
  [-0.04206, 1.04206, 0],
  [-0.01964, -0.07864, 1.09827],
];

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
const oklab = (triple: Triple): Triple =>
  applied(
    fromOklabCones,
    each(applied(fromOklab, triple), (x) => x ** 3),
  );
const lab = ([l, a, b]: Triple): Triple => {
  const y = (l + 16) / 116;
  const [fx, fy, fz] = each([y + a / 500, y, y - b / 200], (f) =>
    f > 24 / 116 ? f ** 3 : (f * 116 - 16) / 903.3,
  );
  return applied(fromXyzD50, [fx * 0.96422, fy, fz * 0.82521]);
};
/** Lightness, chroma and hue in degrees as lightness and two axes. */
const polar = ([l, c, h]: Triple): Triple => [
  l,
  c * Math.cos((h * Math.PI) / 180),
  c * Math.sin((h * Math.PI) / 180),
];

/** From each notation to linear sRGB. */
const spaces: Record<string, (triple: Triple) => Triple> = {
  oklab,
  oklch: (triple) => oklab(polar(triple)),
  lab,
  lch: (triple) => lab(polar(triple)),
  'color srgb': (triple) => each(triple, linear),
  'color srgb-linear': (triple) => triple,
  'color display-p3': (triple) => applied(fromDisplayP3, each(triple, linear)),
};

const notation =
  /^(oklab|oklch|lab|lch|color)\((?:(srgb|srgb-linear|display-p3) )?(-?[\d.e-]{1,20}|none) (-?[\d.e-]{1,20}|none) (-?[\d.e-]{1,20}|none)(?: \/ ([\d.]{1,20}))?\)$/u;

/** Reads a computed colour of these notations into sRGB; undefined for others. */
export function wideColour(text: string): Colour | undefined {
  const [, name = '', space, a, b, c, alpha = '1'] = notation.exec(text) ?? [];
  const convert = spaces[space === undefined ? name : `${name} ${space}`];
  if (convert === undefined) return undefined;
  const value = (part: string | undefined): number =>
    part === undefined || part === 'none' ? 0 : Number(part);
  const channels = convert([value(a), value(b), value(c)]);
  const [red, green, blue] = each(channels, (channel) => {
    const within = Math.min(1, Math.max(0, channel));
    return 255 * (within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055);
  });
  return { red, green, blue, alpha: Number(alpha) };
}
