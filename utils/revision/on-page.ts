import { tokenKind } from '../corpus/skeleton.ts';
import { countBelow, type Range } from '../compare-view/side.ts';
import { alignmentOf } from '../match/thresholds.ts';
import { type Words, wordsOf } from '../text/words.ts';

/** Which wording of something a page has. */
export type OnPage = 'was' | 'now' | 'both' | 'neither';

/** Something that changed: what it was and is, and where either stands in its version, if that tells. */
export interface ChangedPlace {
  was: string;
  now: string;
  wasAt?: Range | undefined;
  nowAt?: Range | undefined;
}

/**
 * Tells which wording of a change a page has: first by the words around it, so that the same number elsewhere does not
 * count; where neither version's words lead there, by whether the page has it at all.
 */
export function onPageOf(pageText: string, was: string, now: string): (place: ChangedPlace) => OnPage {
  const page = wordsOf(pageText);
  const [inWas, inNow] = [wordsOf(was), wordsOf(now)];
  return (place) => {
    const [old, recent] = [isTaken(page, inWas, place.wasAt), isTaken(page, inNow, place.nowAt)];
    return old || recent ? named(old, recent) : named(isNamed(page, place.was), isNamed(page, place.now));
  };
}

const named = (was: boolean, now: boolean): OnPage =>
  was ? (now ? 'both' : 'was') : now ? 'now' : 'neither';

/** Whether a page has a stretch of a text with as many of the words around it, on either side, as begin a match. */
function isTaken(page: Words, text: Words, range: Range | undefined): boolean {
  if (range === undefined) return false;
  const first = countBelow(text.ends, range[0] + 1);
  const end = countBelow(text.starts, range[1]);
  const { seed } = alignmentOf(tokenKind(text));
  return Array.from({ length: seed + 1 }, (_, after) => [first - seed + after, end + after] as const).some(
    ([from, to]) => from >= 0 && to <= text.count && hasWords(page, text.hashes.subarray(from, to)),
  );
}

/** Whether a page has a number or a name anywhere. A single digit stands anywhere. */
const isNamed = (page: Words, value: string): boolean =>
  /\p{L}|\d.*\d/u.test(value) && hasWords(page, wordsOf(value).hashes);

function hasWords({ hashes }: Words, wanted: Int32Array): boolean {
  const [first] = wanted;
  if (first === undefined) return false;
  for (let at = hashes.indexOf(first); at >= 0; at = hashes.indexOf(first, at + 1))
    if (wanted.every((word, i) => hashes[at + i] === word)) return true;
  return false;
}
