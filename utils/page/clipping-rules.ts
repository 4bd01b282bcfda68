import { shapeEdges, type SizeOf } from './clip-shapes.ts';
import { heightOf, shared, widthOf } from './edges.ts';
import { gradientColours } from './gradients.ts';

/** `clip` and `clip-path` that leave nothing of a box, and masks that let nothing through. */
export function isClippedAway(style: CSSStyleDeclaration, sizeOf: SizeOf): boolean {
  const mask =
    style.getPropertyValue('mask-image') ||
    style.getPropertyValue('-webkit-mask-image') ||
    style.getPropertyValue('mask');
  return isEmptyRect(style) || isEmptyShape(style.getPropertyValue('clip-path'), sizeOf) || isClear(mask);
}

/** Strips as narrow as this show nothing. */
const STRIP = 1;

/** `rect(top, right, bottom, left)` of a pixel or less; it cuts positioned boxes alone, and `auto` cuts nothing. */
function isEmptyRect(style: CSSStyleDeclaration): boolean {
  if (!/absolute|fixed/u.test(style.position)) return false;
  const edges = [...style.getPropertyValue('clip').matchAll(/-?\d+(?:\.\d+)?/gu)].map((match) =>
    Number(match[0]),
  );
  const [top = 0, right = 0, bottom = 0, left = 0] = edges;
  return edges.length === 4 && (bottom - top <= STRIP || right - left <= STRIP);
}

function isEmptyShape(path: string, sizeOf: SizeOf): boolean {
  if (path === '' || path === 'none') return false;
  const size = sizeOf();
  const edges = shapeEdges(path, size);
  if (edges === undefined) return false;
  const { width, height } = size ?? { width: Infinity, height: Infinity };
  const left = shared(edges, { left: 0, top: 0, right: width, bottom: height });
  return widthOf(left) <= STRIP || heightOf(left) <= STRIP;
}

/** A gradient from nothing to nothing. */
function isClear(mask: string): boolean {
  const colours = gradientColours(mask);
  return colours !== undefined && colours.every(({ alpha }) => alpha < 0.05);
}
