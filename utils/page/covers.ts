import { canScrollOut } from './bottom-bars.ts';
import type { Reached } from './clipping-boxes.ts';
import type { Point } from './edges.ts';
import { hasAttribute, holds } from './node-access.ts';
import type { Seen } from '../policy/facts.ts';
import { pseudoCover } from './pseudo-covers.ts';
import { bestOf, worse } from './seen-order.ts';
import { boxesAbove, isOver } from './stacking.ts';
import { opacityOf } from './style-rules.ts';
import { type Styled, visible } from './styled.ts';
import {
  NOTHING,
  paintsPicture,
  reaches,
  SOLID,
  solidity,
  strangersAt,
  type Surroundings,
} from './surroundings.ts';

const covered: Seen = { seen: 'hidden', why: 'covered' };
const coveredForNow: Seen = { seen: 'unclear', why: 'covered-for-now' };
const notClickable: Seen = { seen: 'unclear', why: 'not-clickable' };

/**
 * Whether something lies over a text or picture; one uncovered place is enough to see it. What has to be scrolled into
 * its box first can only be covered by what moves with it.
 */
export function coverRule(
  { now: rect, scroller }: Reached,
  chain: readonly Styled[],
  around: Surroundings,
): Seen {
  if (boxesAbove(chain).some(({ style }) => solidity(style) >= SOLID)) return covered;
  if (isBehind(around.dialog, chain)) return coveredForNow;
  const moving = scroller ?? around.page.body;
  const places = [0.5, 0.1, 0.9].map((share) => ({
    x: rect.left + share * (rect.right - rect.left),
    y: (rect.top + rect.bottom) / 2,
  }));
  return bestOf(places, (place) => coverAt(place, chain, moving, around)) ?? visible;
}

/** While a modal dialog is open only the dialog can be used, and what it paints behind itself dims the rest. */
const isBehind = (dialog: Element | null, chain: readonly Styled[]): boolean =>
  dialog !== null && !chain.some(({ element }) => element === dialog);

function coverAt(point: Point, chain: readonly Styled[], moving: Element, around: Surroundings): Seen {
  const [own] = chain;
  if (own === undefined) return visible;
  const covers = strangersAt(point, own, around).filter(([over]) => over && holds(moving, over.element));
  return covers
    .map((cover) => coverOf(cover, chain, point, around))
    .reduce(worse, pseudoCover(chain, point, around.view));
}

/** What one box does to a text at a point. */
function coverOf(
  cover: readonly Styled[],
  chain: readonly Styled[],
  point: Point,
  around: Surroundings,
): Seen {
  const [own] = cover;
  if (own === undefined || own.style.visibility !== 'visible') return visible;
  const shared = new Set(chain.map(({ element }) => element));
  const apart = cover.filter(({ element }) => !shared.has(element));
  const opacity = opacityOf(cover);
  const solid = solidity(own.style) * opacity;
  const picture = paintsPicture(own) && opacity >= NOTHING;
  if (solid < NOTHING && !picture && !takesClicks(apart)) return visible;
  if (!reaches(cover, chain, point) || !liesAbove(cover, chain, point, around)) return visible;
  if (canScrollOut(cover, chain, point, around.view)) return visible;
  if (solid < NOTHING && !picture) return notClickable;
  // A bar or wall that stays in place can be scrolled past or closed; of pictures nobody knows what they let through.
  const stays = apart.some(({ style }) => /fixed|sticky/u.test(style.position));
  return solid >= SOLID && !stays ? covered : coveredForNow;
}

/** A box that is laid over others and takes their clicks, though it shows nothing. */
const takesClicks = (apart: readonly Styled[]): boolean =>
  apart[0]?.style.pointerEvents !== 'none' &&
  apart.some(({ style }) => style.position !== 'static') &&
  !apart.some(({ element }) => hasAttribute(element, 'inert'));

/** In view the browser itself tells what lies above, of all that takes clicks; elsewhere the order of painting does. */
function liesAbove(
  cover: readonly Styled[],
  chain: readonly Styled[],
  point: Point,
  { page, view }: Surroundings,
): boolean {
  const inView = point.x >= 0 && point.y >= 0 && point.x < view.innerWidth && point.y < view.innerHeight;
  const [over, own] = [cover[0], chain[0]];
  if (inView && over !== undefined && own !== undefined && over.style.pointerEvents !== 'none') {
    const stack = page.elementsFromPoint(point.x, point.y);
    if (stack.includes(own.element)) {
      const at = stack.indexOf(over.element);
      return at >= 0 && at < stack.indexOf(own.element);
    }
  }
  return isOver(cover, chain);
}
