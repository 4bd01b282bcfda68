import type { Following } from '../utils/compare-view/following.ts';
import { countBelow, otherSide, type Range, type Side, sides } from '../utils/compare-view/side.ts';
import type { ComparisonView } from '../utils/compare-view/view.ts';

/** What shows that a reader is about to scroll a text. A text that follows gets none of these. */
const leading = ['pointerenter', 'pointerdown', 'touchstart', 'wheel', 'keydown'];

/** Two texts that follow each other. */
export interface ScrollLink {
  /** Nothing is followed until a reader scrolls again. */
  release: () => void;
  end: () => void;
}

/**
 * Lets each text follow when the other one is scrolled, by passages. `texts` are the elements that scroll; their
 * children are the paragraphs of the view.
 */
export function linkScrolling(
  texts: Record<Side, HTMLElement>,
  paragraphs: ComparisonView['paragraphs'],
  following: Following,
): ScrollLink {
  const ended = new AbortController();
  const { signal } = ended;
  const starts = (side: Side): number[] => paragraphs[side].map(({ range }) => range[0]);
  const begins: Record<Side, number[]> = { original: starts('original'), copy: starts('copy') };
  let leader: Side | undefined;
  let waiting = false;
  const follow = (from: Side): void => {
    waiting = false;
    if (signal.aborted || leader !== from) return;
    const to = otherSide(from);
    const line = lineOf(texts[from]);
    // At the edges the text ends in space that no offset leads to.
    if (line.share === 0 || line.share === 1) {
      texts[to].scrollTop = line.share * texts[to].scrollHeight;
      return;
    }
    const offset = offsetAt(texts[from], paragraphs[from], line);
    const wanted = following(from, offset);
    const at = Math.max(0, countBelow(begins[to], wanted + 1) - 1);
    const there = heightOf(texts[to].children[at], paragraphs[to][at]?.range ?? [0, 0], wanted);
    texts[to].scrollTop += there - lineAt(texts[to], line.share);
  };
  for (const side of sides) {
    for (const event of leading)
      texts[side].addEventListener(event, () => (leader = side), { signal, passive: true });
    texts[side].addEventListener(
      'scroll',
      () => {
        if (leader !== side || waiting) return;
        waiting = true;
        requestAnimationFrame(() => follow(side));
      },
      { signal, passive: true },
    );
  }
  return { release: () => (leader = undefined), end: () => ended.abort() };
}

/** The height, in the window, at which a text is read: it moves from its top to its bottom edge with the scrolling. */
interface Line {
  share: number;
  y: number;
}

function lineOf(text: HTMLElement): Line {
  const room = text.scrollHeight - text.clientHeight;
  const share = room > 0 ? Math.min(1, text.scrollTop / room) : 0;
  return { share, y: lineAt(text, share) };
}

const lineAt = (text: HTMLElement, share: number): number =>
  text.getBoundingClientRect().top + text.clientHeight * share;

/** The offset of what stands at a line. Only paragraphs are measured: those out of sight are not laid out inside. */
function offsetAt(text: HTMLElement, paragraphs: ComparisonView['paragraphs'][Side], { y }: Line): number {
  let [low, high] = [0, text.children.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((text.children[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  const at = Math.max(0, low - 1);
  const box = text.children[at]?.getBoundingClientRect();
  const [start, end] = paragraphs[at]?.range ?? [0, 0];
  const share = box === undefined || box.height === 0 ? 0 : (y - box.top) / box.height;
  return start + Math.min(1, Math.max(0, share)) * (end - start);
}

/** Where, in the window, an offset of a paragraph stands. */
function heightOf(paragraph: Element | undefined, [start, end]: Range, offset: number): number {
  const { top, height } = paragraph?.getBoundingClientRect() ?? { top: 0, height: 0 };
  const share = end > start ? (offset - start) / (end - start) : 0;
  return top + Math.min(1, Math.max(0, share)) * height;
}
