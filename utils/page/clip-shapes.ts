import type { Edges } from './edges.ts';

/** Width and height of a box; unknown where pages are not laid out, and lengths then say nothing. */
export type Size = { width: number; height: number } | undefined;
/** Measures a box when its size is needed. */
export type SizeOf = () => Size;

/** The edges of a basic shape (CSS Shapes 1) within its box; undefined for shapes not read here. */
export function shapeEdges(path: string, size: Size): Edges | undefined {
  const [, name = '', inside = ''] = /^(inset|circle|ellipse|polygon)\(([^()]{0,800})\)/u.exec(path) ?? [];
  const edges = shapes[name]?.(inside.trim(), size);
  return edges !== undefined && Object.values(edges).every((edge) => !Number.isNaN(edge)) ? edges : undefined;
}

const WITHOUT_SIZE = 100;
const widthOf = (size: Size): number => size?.width ?? WITHOUT_SIZE;
const heightOf = (size: Size): number => size?.height ?? WITHOUT_SIZE;

const shapes: Record<string, (inside: string, size: Size) => Edges> = { inset, circle, ellipse, polygon };

/** A length along a side; not a number for what cannot be known. */
function along(text: string | undefined, side: number, size: Size): number {
  const value = Number.parseFloat(text ?? '');
  if (value === 0) return 0;
  if (text?.endsWith('%') === true) return (value / 100) * side;
  return size !== undefined && /^-?[\d.]{1,12}px$/u.test(text ?? '') ? value : Number.NaN;
}

/** As with margins: one value stands for all sides, two for top and right, three for top, right and bottom. */
function inset(inside: string, size: Size): Edges {
  const [lengths = ''] = inside.split(' round', 1);
  const [top = '0', right = top, bottom = top, left = right] = lengths.split(' ');
  // An edge that cannot be known cuts nothing.
  const cut = (length: string, side: number): number => along(length, side, size) || 0;
  return {
    left: cut(left, widthOf(size)),
    top: cut(top, heightOf(size)),
    right: widthOf(size) - cut(right, widthOf(size)),
    bottom: heightOf(size) - cut(bottom, heightOf(size)),
  };
}

function circle(inside: string, size: Size): Edges {
  const [radius = '', centre = ''] = inside.split(/ ?at /u);
  const diagonal = Math.hypot(widthOf(size), heightOf(size)) / Math.SQRT2;
  const length = along(radius.trim(), diagonal, size);
  return around(centre, length, length, size);
}

function ellipse(inside: string, size: Size): Edges {
  const [radii = '', centre = ''] = inside.split(/ ?at /u);
  const [x, y] = radii.trim().split(' ');
  return around(centre, along(x, widthOf(size), size), along(y, heightOf(size), size), size);
}

function around(centre: string, x: number, y: number, size: Size): Edges {
  const [left = '50%', top = '50%'] = centre === '' ? [] : centre.split(' ');
  const middle = { x: along(left, widthOf(size), size), y: along(top, heightOf(size), size) };
  return { left: middle.x - x, top: middle.y - y, right: middle.x + x, bottom: middle.y + y };
}

function polygon(inside: string, size: Size): Edges {
  const corners = inside
    .replace(/^(?:nonzero|evenodd),/u, '')
    .split(',')
    .map((corner) => corner.trim().split(' '));
  const xs = corners.map(([x]) => along(x, widthOf(size), size));
  const ys = corners.map(([, y]) => along(y, heightOf(size), size));
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
