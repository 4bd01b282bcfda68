import type { Seen } from '../policy/facts.ts';
import { ancestors, boxOf, holds } from './node-access.ts';
import { type Styled, visible } from './styled.ts';

/** Whether this window lays pages out at all; a document without a body rectangle was never laid out. */
export function hasLayout(page: Document): boolean {
  const { width, height } = page.documentElement.getBoundingClientRect();
  return width > 0 && height > 0 && typeof page.elementFromPoint === 'function';
}

/** Boxes smaller than this in either direction show nothing. */
const NOTHING = 2;
/** A clipping box at least this high is a "read more" box, not a hiding place. */
const READ_MORE = 80;

/** Rules on rectangles: no size, outside the document, clipped by an ancestor, covered. Nothing is scrolled. */
export function geometryRule(element: Element, chain: readonly Styled[]): Seen {
  const rect = largestRect(element);
  if (rect === undefined || rect.width < NOTHING || rect.height < NOTHING)
    return { seen: 'hidden', why: 'clipped' };
  const view = element.ownerDocument.defaultView;
  if (view === null) return visible;
  if (rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0)
    return { seen: 'hidden', why: 'off-screen' };
  const clipped = clippedBy(rect, element, chain);
  return clipped.seen === 'visible' ? coveredBy(rect, element, view) : clipped;
}

function largestRect(element: Element): DOMRect | undefined {
  return [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

function clippedBy(rect: DOMRect, element: Element, chain: readonly Styled[]): Seen {
  for (const { element: ancestor, style } of chain) {
    if (ancestor === element || style.display === 'inline' || style.display === 'contents') continue;
    if (!/hidden|clip|auto|scroll/u.test(style.overflowX + style.overflowY)) continue;
    const box = boxOf(ancestor);
    const width = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
    const height = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
    if (width >= NOTHING && height >= Math.min(NOTHING * 2, rect.height / 2)) continue;
    const opens = /auto|scroll/u.test(style.overflowX + style.overflowY) || box.height >= READ_MORE;
    return opens && box.height >= READ_MORE
      ? { seen: 'unclear', why: 'closed' }
      : { seen: 'hidden', why: 'clipped' };
  }
  return visible;
}

/** Asks what lies at the middle of the box, when that is in view; below the fold nothing is known to cover it. */
function coveredBy(rect: DOMRect, element: Element, view: Window): Seen {
  const x = (rect.left + rect.right) / 2;
  const y = (rect.top + rect.bottom) / 2;
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return visible;
  const top = element.ownerDocument.elementFromPoint(x, y);
  if (top === null || holds(element, top) || holds(top, element)) return visible;
  // A bar or wall that stays in place can be scrolled past or closed.
  for (const cover of [top, ...ancestors(top)]) {
    const { position } = view.getComputedStyle(cover);
    if (position === 'fixed' || position === 'sticky') return { seen: 'unclear', why: 'covered-for-now' };
  }
  return view.getComputedStyle(top).pointerEvents === 'none' ? visible : { seen: 'hidden', why: 'covered' };
}
