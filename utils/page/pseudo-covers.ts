import { hasPicture } from './backgrounds.ts';
import { colourOf } from './contrast.ts';
import { contains, type Point } from './edges.ts';
import { boxOf, nameOf } from './node-access.ts';
import type { Seen } from '../policy/facts.ts';
import { worse } from './seen-order.ts';
import { type Styled, visible } from './styled.ts';

/** Elements further out are not asked for what they add. */
const NEAREST = 8;

/** What the elements around a text add before and after their content, where it lies over the text. */
export const pseudoCover = (chain: readonly Styled[], point: Point, view: Window): Seen =>
  chain
    .slice(0, NEAREST)
    .flatMap((at, i) =>
      ['::before', '::after'].map((name) => {
        const seen = coverBy(at, name, point, view);
        return seen === notClickable && !isBelow(chain, i) ? visible : seen;
      }),
    )
    .reduce(worse, visible);

/** Whether a link lies below what an element further out adds: not within that element, and not raised above it. */
function isBelow(chain: readonly Styled[], i: number): boolean {
  const link = chain.findIndex(({ element }) => nameOf(element) === 'A');
  return link >= 0 && link < i && chain.slice(0, i).every(({ style }) => style.position === 'static');
}

function coverBy({ element, style }: Styled, name: string, point: Point, view: Window): Seen {
  // Only of a positioned element is it known where its additions stand.
  if (style.position === 'static' || style.display === 'inline') return visible;
  const added = view.getComputedStyle(element, name);
  const { content, position, zIndex, visibility } = added;
  const isBox = content !== 'none' && content !== 'normal' && position === 'absolute';
  if (!isBox || Number(zIndex) < 0 || visibility !== 'visible') return visible;
  const box = boxOf(element);
  const [left, top] = [
    box.left + length(style.borderLeftWidth) + length(added.left),
    box.top + length(style.borderTopWidth) + length(added.top),
  ];
  const edges = { left, top, right: left + length(added.width), bottom: top + length(added.height) };
  return contains(edges, point) ? coverOf(added) : visible;
}

/** What an addition does to the text below it. */
function coverOf(added: CSSStyleDeclaration): Seen {
  const solid = (colourOf(added.backgroundColor)?.alpha ?? 0) * Number(added.opacity);
  if (solid >= 0.9) return { seen: 'hidden', why: 'covered' };
  if (solid >= 0.1 || hasPicture(added)) return { seen: 'unclear', why: 'covered-for-now' };
  return added.pointerEvents === 'none' ? visible : notClickable;
}

const notClickable: Seen = { seen: 'unclear', why: 'not-clickable' };

const length = (text: string): number => Number.parseFloat(text) || 0;
