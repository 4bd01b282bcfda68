import type { PackPart } from '../../utils/corpus/manifest.ts';
import type { Survey } from './survey.ts';

/** What is newer is likely to be copied now, and is kept dense. */
const RECENT = 90 * 86_400_000;
/** Blocks per posting in the old tier: whole articles are found in a quarter of the bytes, long passages as a rule. */
export const OLD_WIDE = 4;
/** About 200 MB of skeletons; browsers take no larger file than 256 MB. */
const MOST_CHARACTERS = 1_200_000_000;

/** The tier of an article, or of a part by its newest one. An article without a date is not known to be old. */
export const tierOf = (published: number | undefined, builtAt: number): PackPart['tier'] =>
  published === undefined || published >= builtAt - RECENT ? 'recent' : 'old';

/**
 * Where the parts of the old tier begin, as article numbers: these rise with time, so that each part is older than the
 * next, and a browser with little room can leave out the oldest.
 */
export function oldParts({ articles }: Survey, builtAt: number, most = MOST_CHARACTERS): number[] {
  const old = [...articles.values()].filter(({ published }) => tierOf(published, builtAt) === 'old');
  const starts = [0];
  let characters = 0;
  for (const article of old.sort((a, b) => a.id - b.id)) {
    characters += article.characters;
    if (characters <= most) continue;
    starts.push(article.id);
    characters = article.characters;
  }
  return starts;
}
