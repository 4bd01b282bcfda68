/** `clip` and `clip-path` that leave nothing, and masks that let nothing through. */
export function isClippedAway(style: CSSStyleDeclaration): boolean {
  const path = style.getPropertyValue('clip-path');
  const mask =
    style.getPropertyValue('mask-image') ||
    style.getPropertyValue('-webkit-mask-image') ||
    style.getPropertyValue('mask');
  return isEmptyRect(style.getPropertyValue('clip')) || isEmptyShape(path) || clearMask.test(mask);
}

/** A mask from nothing to nothing. */
const clearMask =
  /^linear-gradient\((?:rgba\(0, 0, 0, 0\)|transparent)[^)]{0,20}, ?(?:rgba\(0, 0, 0, 0\)|transparent)/u;

/** `rect(top, right, bottom, left)` of a pixel or less; edges that are `auto` cut nothing. */
function isEmptyRect(clip: string): boolean {
  const edges = [...clip.matchAll(/-?\d+(?:\.\d+)?/gu)].map((match) => Number(match[0]));
  const [top = 0, right = 0, bottom = 0, left = 0] = edges;
  return edges.length === 4 && (bottom - top <= 1 || right - left <= 1);
}

function isEmptyShape(path: string): boolean {
  if (/^circle\(0(?:px|%)?[ )]/u.test(path) || /^polygon\((?:0(?:px|%)?[ ,]{0,2})+\)/u.test(path))
    return true;
  const inset = /^inset\(([^)]{1,80})\)/u.exec(path)?.[1]?.split(' round', 1)[0];
  // As with margins: one value stands for all sides, two for top and right, three for top, right and bottom.
  const [top = 0, right = top, bottom = top, left = right] = (inset ?? '').split(' ').map(share);
  return top + bottom >= 100 || right + left >= 100;
}

/** A percentage; lengths say nothing without the size of the box. */
const share = (length: string): number => (length.endsWith('%') ? Number.parseFloat(length) : 0);
