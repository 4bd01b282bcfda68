import { shapeEdges } from './clip-shapes.ts';
import { cutsPaint, holdersOf } from './containing-block.ts';
import { type Edges, heightOf, shared } from './edges.ts';
import { boxOf, nameOf } from './node-access.ts';
import type { Seen } from '../policy/facts.ts';
import type { Styled } from './styled.ts';

/** A cut box at least this high, two lines of text, is a "read more" box, not a hiding place. */
const READ_MORE = 40;
/** What lies wholly outside a box at least this high may be moved into it. */
const SLIDES = 80;
/** A box that scrolls must show at least this much to be read in. */
const WINDOW = 8;
/** What scripts move in and out of a cut box lies within so many lengths of it. */
const NEARBY = 3;
/** Of wide words the beginning is enough. */
const ENOUGH = 12;

const scrolls = /auto|scroll/u;
const cuts = /hidden|clip/u;

/** A stretch along one axis. */
interface Span {
  start: number;
  end: number;
}

const lengthOf = ({ start, end }: Span): number => end - start;
const across = ({ left, right }: Edges): Span => ({ start: left, end: right });
const down = ({ top, bottom }: Edges): Span => ({ start: top, end: bottom });

/** The part of a rectangle that a reader sees or can scroll to. */
export interface Reached {
  /** As the boxes around it are scrolled now. */
  now: Edges;
  /** With the boxes around it scrolled so that it shows. */
  scrolled: Edges;
  /** The innermost box that has to be scrolled for that. */
  scroller?: Element;
}

/** What the boxes around a rectangle let a reader see of it, or why that is nothing. */
export function throughBoxes(rect: Edges, chain: readonly Styled[]): Reached | Seen {
  let left = rect;
  let [movedX, movedY] = [0, 0];
  let scroller: Element | undefined;
  for (const holder of holdersOf(chain)) {
    const way = overflowOf(holder, chain);
    if (way === undefined) continue;
    const box = cutEdges(holder);
    const x = along(across(left), across(box), way.x, () => scrolledAcross(holder, box));
    const y = along(down(left), down(box), way.y, () => scrolledDown(holder.element, box));
    if (x === undefined) return cutOff(across(left), across(box), heightOf(box));
    if (y === undefined) return cutDown(down(left), down(box), holder.style);
    movedX += x.moved;
    movedY += y.moved;
    if (x.moved !== 0 || y.moved !== 0) scroller ??= holder.element;
    left = { left: x.start, right: x.end, top: y.start, bottom: y.end };
  }
  const now = shifted(left, -movedX, -movedY);
  return { now, scrolled: left, ...(scroller === undefined ? {} : { scroller }) };
}

const shifted = ({ left, top, right, bottom }: Edges, x: number, y: number): Edges => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** The part of a box that its cut boxes let through, as they are scrolled now; `scrolling` are those left out. */
export function paintedEdges(chain: readonly Styled[], scrolling: readonly Styled[]): Edges {
  const [own, ...around] = holdersOf(chain);
  const edges = own === undefined ? nowhere : boxOf(own.element);
  return around
    .filter((holder) => overflowOf(holder, chain) !== undefined && !scrolling.includes(holder))
    .reduce<Edges>((left, holder) => shared(left, cutEdges(holder)), edges);
}

const nowhere: Edges = { left: 0, top: 0, right: 0, bottom: 0 };

/** How a box treats what leaves it, each way; undefined when it lets everything out. */
function overflowOf(
  { element, style }: Styled,
  chain: readonly Styled[],
): { x: string; y: string } | undefined {
  if (style.display === 'contents') return undefined;
  if (shapeEdges(style.getPropertyValue('clip-path'), boxSize(element)) !== undefined || cutsPaint(style))
    return { x: 'clip', y: 'clip' };
  const { overflowX: x, overflowY: y } = style;
  if (style.display === 'inline' || !(cuts.test(x + y) || scrolls.test(x + y))) return undefined;
  return isOfWindow(element, chain) ? undefined : { x, y };
}

/** The overflow of the root, and of the body when the root says nothing, is that of the window. */
function isOfWindow(element: Element, chain: readonly Styled[]): boolean {
  if (nameOf(element) !== 'HTML' && nameOf(element) !== 'BODY') return false;
  const root = chain.at(-1);
  return root === undefined || root.element === element || isPlain(root.style);
}

const isPlain = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  overflowX === 'visible' && overflowY === 'visible';

const boxSize = (element: Element): { width: number; height: number } => {
  const { width, height } = boxOf(element);
  return { width, height };
};

/** The edges at which a box cuts: its own, or those of its shape. */
function cutEdges({ element, style }: Styled): Edges {
  const box = boxOf(element);
  const shape = shapeEdges(style.getPropertyValue('clip-path'), box);
  if (shape === undefined) return box;
  const { left, top } = box;
  return shared(box, {
    left: left + shape.left,
    right: left + shape.right,
    top: top + shape.top,
    bottom: top + shape.bottom,
  });
}

/** What is left of a stretch, and by how much it had to be scrolled for that; undefined when nothing is. */
function along(
  span: Span,
  box: Span,
  overflow: string,
  scrolled: () => Span,
): (Span & { moved: number }) | undefined {
  if (scrolls.test(overflow)) {
    const reach = scrolled();
    if (lengthOf(box) < WINDOW || span.end <= reach.start || span.start >= reach.end) return undefined;
    const start = Math.max(box.start, Math.min(span.start, box.end - lengthOf(span)));
    return { start, end: Math.min(box.end, start + lengthOf(span)), moved: start - span.start };
  }
  if (!cuts.test(overflow)) return { ...span, moved: 0 };
  const kept = { start: Math.max(span.start, box.start), end: Math.min(span.end, box.end), moved: 0 };
  return lengthOf(kept) >= Math.min(ENOUGH, lengthOf(span) / 2) ? kept : undefined;
}

function scrolledAcross({ element, style }: Styled, { left }: Edges): Span {
  const { scrollLeft, scrollWidth, clientWidth } = element;
  const start = left - scrollLeft - (style.direction === 'rtl' ? scrollWidth - clientWidth : 0);
  return { start, end: start + scrollWidth };
}

function scrolledDown({ scrollTop, scrollHeight }: Element, { top }: Edges): Span {
  return { start: top - scrollTop, end: top - scrollTop + scrollHeight };
}

/** What a box cuts off may be moved into it, as slides are, when the box shows something and it is not far. */
function cutOff(span: Span, box: Span, height: number): Seen {
  const away = Math.max(box.start - span.end, span.start - box.end);
  return height >= SLIDES && away <= NEARBY * lengthOf(box)
    ? { seen: 'unclear', why: 'closed' }
    : { seen: 'hidden', why: 'clipped' };
}

/** A text cut off at the end can be read on, or says with an ellipsis that it goes on. */
function cutDown(span: Span, box: Span, style: CSSStyleDeclaration): Seen {
  const lines = Number.parseFloat(style.getPropertyValue('-webkit-line-clamp'));
  const goesOn = span.end > box.end && (lengthOf(box) >= READ_MORE || lines >= 2);
  return goesOn ? { seen: 'unclear', why: 'closed' } : cutOff(span, box, lengthOf(box));
}

/** Whether `throughBoxes` gave a reason instead of a rectangle. */
export const isReason = (answer: Reached | Seen): answer is Seen => 'seen' in answer;
