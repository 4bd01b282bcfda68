import type { Point } from './edges.ts';
import { boxOf } from './node-access.ts';
import type { Styled } from './styled.ts';
import { windowOverflow } from './window-edges.ts';

/** A bar whose upper edge lies lower than this share of the window leaves room to read above it. */
const LOWER_HALF = 0.5;

/**
 * Whether a box is fixed to the lower half of the window and the page can be scrolled until a point comes out above it:
 * what lies there now is as good as below the fold. Boxes at the top and walls over the whole window are another thing.
 */
export function canScrollOut(
  cover: readonly Styled[],
  chain: readonly Styled[],
  { y }: Point,
  view: Window,
): boolean {
  const [own] = cover;
  const fixed = cover.findLast(isFixed);
  const root = chain.at(-1)?.element;
  if (own === undefined || fixed === undefined || root === undefined || chain.some(isFixed)) return false;
  const top = Math.min(boxOf(own.element).top, boxOf(fixed.element).top);
  if (top < view.innerHeight * LOWER_HALF || /hidden|clip/u.test(windowOverflow(chain).y)) return false;
  return root.scrollHeight - root.clientHeight - view.scrollY >= y - top;
}

const isFixed = ({ style }: Styled): boolean => style.position === 'fixed';
