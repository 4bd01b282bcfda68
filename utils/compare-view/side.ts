/** The two texts that are compared: the agency's article and the page. */
export type Side = 'original' | 'copy';
export const sides: readonly Side[] = ['original', 'copy'];

export const otherSide = (side: Side): Side => (side === 'original' ? 'copy' : 'original');

/** UTF-16 offsets [start, end), or indices of folded words where that is said. */
export type Range = [start: number, end: number];

/** The number of entries of a rising list that are below a value: the index of the first that is not. */
export function countBelow(rising: ArrayLike<number>, value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
