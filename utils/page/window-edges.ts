import { type Edges, widthOf } from './edges.ts';
import type { Seen } from '../policy/facts.ts';
import { type Styled, visible } from './styled.ts';

/** Nobody scrolls sideways by more windows than this. */
const SIDEWAYS = 3;

/** Whether the window can be scrolled to a rectangle; below the fold it can. What is fixed to it never moves. */
export function windowRule(rect: Edges, chain: readonly Styled[], view: Window): Seen {
  const root = chain.at(-1);
  if (root === undefined) return visible;
  const { clientWidth, clientHeight, scrollWidth } = root.element;
  const overflow = windowOverflow(chain);
  const [left, right] = [rect.left + view.scrollX, rect.right + view.scrollX];
  // Pages written from right to left begin at the right edge and go on to the left.
  const stays = chain.some(({ style }) => style.position === 'fixed');
  const beyond =
    stays || /hidden|clip/u.test(overflow.x)
      ? 0
      : Math.min(scrollWidth, SIDEWAYS * clientWidth) - clientWidth;
  const [first, last] = root.style.direction === 'rtl' ? [-beyond, clientWidth] : [0, clientWidth + beyond];
  const bottom = rect.bottom + view.scrollY;
  if (bottom <= 0 || right - Math.min(1, widthOf(rect)) <= first || left >= last)
    return { seen: 'hidden', why: 'off-screen' };
  // A notice often stops the page from being scrolled as long as it is there.
  const locked = /hidden|clip/u.test(overflow.y) && rect.top + view.scrollY >= clientHeight;
  return locked ? { seen: 'unclear', why: 'covered-for-now' } : visible;
}

/** The root says how the window scrolls, or the body where the root says nothing. */
export function windowOverflow(chain: readonly Styled[]): { x: string; y: string } {
  const [root, body] = [chain.at(-1)?.style, chain.at(-2)?.style];
  const plain = root?.overflowX === 'visible' && root.overflowY === 'visible';
  const style = plain ? body : root;
  return { x: style?.overflowX ?? '', y: style?.overflowY ?? '' };
}
