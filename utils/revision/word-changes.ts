import type { Range } from '../compare-view/side.ts';

/** A stretch that differs: indices [start, end) of words on both sides, one of them possibly empty. */
export interface WordChange {
  was: Range;
  now: Range;
}

/** Pairs of words that are compared; more, and the whole middle counts as changed. A long paragraph has 300 words. */
const MOST_PAIRS = 1_000_000;

/** Where two sequences of words differ, by their longest common subsequence. */
export function wordChanges(was: readonly string[], now: readonly string[]): WordChange[] {
  const least = Math.min(was.length, now.length);
  let before = 0;
  while (before < least && was[before] === now[before]) before++;
  let after = 0;
  while (after < least - before && was.at(-1 - after) === now.at(-1 - after)) after++;
  const [wasEnd, nowEnd] = [was.length - after, now.length - after];
  if (wasEnd === before && nowEnd === before) return [];
  if ((wasEnd - before) * (nowEnd - before) > MOST_PAIRS)
    return [{ was: [before, wasEnd], now: [before, nowEnd] }];
  return between(was.slice(before, wasEnd), now.slice(before, nowEnd)).map((change) => ({
    was: [change.was[0] + before, change.was[1] + before],
    now: [change.now[0] + before, change.now[1] + before],
  }));
}

function between(was: readonly string[], now: readonly string[]): WordChange[] {
  const lengths = commonLengths(was, now);
  const width = now.length + 1;
  const longest = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  let from: [number, number] = [0, 0];
  const close = (): void => {
    if (i > from[0] || j > from[1]) changes.push({ was: [from[0], i], now: [from[1], j] });
  };
  while (i < was.length && j < now.length) {
    if (was[i] === now[j]) {
      close();
      from = [++i, ++j];
    } else if (longest(i + 1, j) >= longest(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [was.length, now.length];
  close();
  return changes;
}

/** For each pair of places, how many words the rests have in common; the shorter has a thousand words at most. */
function commonLengths(was: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
      lengths[i * width + j] =
        was[i] === now[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  return lengths;
}
