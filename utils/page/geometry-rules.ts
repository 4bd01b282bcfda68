import { isReason, throughBoxes } from './clipping-boxes.ts';
import { coverRule } from './covers.ts';
import { type Edges, heightOf, widthOf } from './edges.ts';
import type { Seen } from '../policy/facts.ts';
import { bestOf } from './seen-order.ts';
import type { Styled } from './styled.ts';
import type { Surroundings } from './surroundings.ts';
import { windowRule } from './window-edges.ts';

/** Whether this window lays pages out at all; a document without a body rectangle was never laid out. */
export function hasLayout(page: Document): boolean {
  const { width, height } = page.documentElement.getBoundingClientRect();
  return width > 0 && height > 0 && typeof page.elementFromPoint === 'function';
}

/** Rectangles smaller than this in either direction show nothing. */
const NOTHING = 2;
/** Lines of one text that are looked at, largest first. */
const MOST_RECTANGLES = 5;

/** Rules on rectangles: no size, cut off by a box around, outside the document, covered. Nothing is scrolled. */
export function geometryRule(rects: readonly Edges[], chain: readonly Styled[], around: Surroundings): Seen {
  // Text that is not displayed has no rectangle at all.
  if (rects.length === 0) return { seen: 'hidden', why: 'not-rendered' };
  const sized = rects
    .filter((rect) => widthOf(rect) >= NOTHING && heightOf(rect) >= NOTHING)
    .sort((a, b) => widthOf(b) * heightOf(b) - widthOf(a) * heightOf(a))
    .slice(0, MOST_RECTANGLES);
  return bestOf(sized, (rect) => ruleOn(rect, chain, around)) ?? { seen: 'hidden', why: 'clipped' };
}

function ruleOn(rect: Edges, chain: readonly Styled[], around: Surroundings): Seen {
  const reached = throughBoxes(rect, chain);
  if (isReason(reached)) return reached;
  const shown = windowRule(reached.scrolled, chain, around.view);
  return shown.seen === 'visible' ? coverRule(reached, chain, around) : shown;
}
