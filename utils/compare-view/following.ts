import type { ComparisonView, ShownPassage } from './view.ts';
import { otherSide, type Range, type Side } from './side.ts';

/** The place on the other side that belongs to a place of one side; UTF-16 offsets. */
export type Following = (from: Side, offset: number) => number;

type Place = Pick<ShownPassage, Side>;

/**
 * Tells where the other text is when one is at a place: within a passage at the same share of it, between two passages
 * in proportion where they follow each other on the other side too, else at the nearer of them.
 */
export function followingOf({ passages, lengths }: Pick<ComparisonView, 'passages' | 'lengths'>): Following {
  const edges: Place[] = [
    { original: [0, 0], copy: [0, 0] },
    { original: [lengths.original, lengths.original], copy: [lengths.copy, lengths.copy] },
  ];
  const ordered = (side: Side): Place[] =>
    [...edges, ...passages].sort((a, b) => a[side][0] - b[side][0] || a[side][1] - b[side][1]);
  const places: Record<Side, Place[]> = { original: ordered('original'), copy: ordered('copy') };
  return (from, offset) => {
    const to = otherSide(from);
    const last = Math.max(0, lastFrom(places[from], from, offset));
    const [place, next] = [places[from][last], places[from][last + 1]];
    if (place === undefined) return 0;
    if (offset < place[from][1] || next === undefined) return within(place[from], place[to], offset);
    const gap: Range = [place[from][1], next[from][0]];
    if (next[to][0] >= place[to][1]) return within(gap, [place[to][1], next[to][0]], offset);
    return offset - gap[0] < gap[1] - offset ? place[to][1] : next[to][0];
  };
}

function within([start, end]: Range, [first, last]: Range, offset: number): number {
  const share = end > start ? (offset - start) / (end - start) : 0;
  return Math.round(first + Math.min(1, Math.max(0, share)) * (last - first));
}

/** The last place that begins at or before an offset. */
function lastFrom(places: readonly Place[], side: Side, offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.[side][0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
