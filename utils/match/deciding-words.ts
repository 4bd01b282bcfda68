import type { TokenKind } from '../corpus/record.ts';
import type { OwnWordsRun, WordKind } from '../text/own-words.ts';
import type { AlignedPassage } from './passage.ts';
import * as limits from './thresholds.ts';

/**
 * How many of the matched words tell a copy from a common source: the agency's own. Two who quote or report the same
 * speech name the same speaker, office and occasion beside it, so own words between quotations count only where they
 * are as many as a match alone needs, are enough in all, or are nearly all that the article has. Where little is quoted,
 * speech that the agency reports counts as its wording if what stands around it was copied too, or what joins it.
 */
export function decidingWords(
  passages: readonly AlignedPassage[],
  mask: readonly OwnWordsRun[],
  tokens: TokenKind,
): number {
  const least = limits.FOUND_OWN_WORDS[tokens];
  const equal = countedIn(
    mask,
    passages.flatMap(({ runs }) =>
      runs.map(({ article, length }) => [article, article + length] as [number, number]),
    ),
  );
  const own = sum(equal, ['own']);
  const reported = sum(equal, ['reported']);
  const quoted = sum(equal, ['quotation', 'formula']);
  const share = (of: readonly OwnWordsRun[]): boolean => own >= sum(of, ['own']) * limits.COPIED_AROUND;
  if (quoted + reported < least || (own > 0 && share(mask))) return own + reported;
  const inPassages = countedIn(
    mask,
    passages.map(({ article }) => article),
  );
  if (quoted < least && own >= least / 2 && share(inPassages)) return own + reported;
  const isThroughout = own >= sum(inPassages, ['own']) * limits.COPIED_THROUGHOUT;
  const isCopied = own >= least / 2 || (quoted < least && isJoined(mask, equal));
  if (isThroughout && isCopied && own + reported >= least) return own + reported;
  if (own >= limits.JUDGED_OWN_WORDS[tokens]) return own;
  return betweenQuotations(equal)
    .filter((words) => words >= least)
    .reduce((all, words) => all + words, 0);
}

const sum = (runs: readonly OwnWordsRun[], kinds: readonly WordKind[]): number =>
  runs.reduce((all, { kind, words }) => (kinds.includes(kind) ? all + words : all), 0);

/** Whether the words between two reports were copied with both: who reports the same speech joins it in other words. */
const isJoined = (mask: readonly OwnWordsRun[], equal: readonly OwnWordsRun[]): boolean =>
  equal.some(({ kind, words }, i) => {
    const beside = [equal[i - 1], equal[i + 1]];
    if (kind !== 'own' || words !== mask[i]?.words || beside.some((run) => (run?.words ?? 0) === 0))
      return false;
    const bothReported = beside.every((run) => run?.kind === 'reported');
    return words >= (bothReported ? limits.JOINING_WORDS.reports : limits.JOINING_WORDS.quotation);
  });

/** The own words of each stretch that no quotation interrupts. */
function betweenQuotations(runs: readonly OwnWordsRun[]): number[] {
  const stretches = [0];
  for (const { kind, words } of runs) {
    if (kind === 'own') stretches.push((stretches.pop() ?? 0) + words);
    else if (kind !== 'reported') stretches.push(0);
  }
  return stretches;
}

/** The mask with only the words counted that lie in stretches, given as word indices [start, end). */
function countedIn(mask: readonly OwnWordsRun[], stretches: readonly [number, number][]): OwnWordsRun[] {
  const counted = new Uint8Array(mask.reduce((length, { words }) => length + words, 0));
  for (const [start, end] of stretches) counted.fill(1, start, end);
  let at = 0;
  return mask.map(({ kind, words }) => {
    const end = at + words;
    let count = 0;
    for (; at < end; at++) count += counted[at] ?? 0;
    return { kind, words: count };
  });
}
