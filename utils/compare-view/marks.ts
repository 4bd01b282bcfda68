import { changedFacts } from '../match/changed-facts.ts';
import type { ReadText } from './read-text.ts';
import type { Range } from './side.ts';

/** What can be said of a shared stretch; `verbatim` or `edited` is always among them. */
export const marks = ['verbatim', 'edited', 'quotation', 'moved', 'changed-fact'] as const;
export type Mark = (typeof marks)[number];

/** A passage in which at least this share of the article's words is quoted speech is marked as quotation. */
const MOSTLY = 0.5;

/** What decides about the marks of one stretch. */
interface Facts {
  changed: readonly { facts: boolean }[];
  /** Words of the article in it, and the quoted ones among them. */
  words: number;
  quoted: number;
  moved: boolean;
}

/** The marks of a stretch, in the order in which they are named. */
export function marksOf({ changed, words, quoted, moved }: Facts): Mark[] {
  return [
    changed.length === 0 ? 'verbatim' : 'edited',
    ...(quoted > 0 && quoted >= words * MOSTLY ? (['quotation'] as const) : []),
    ...(moved ? (['moved'] as const) : []),
    ...(changed.some(({ facts }) => facts) ? (['changed-fact'] as const) : []),
  ];
}

/**
 * Whether a number or a name differs in a changed stretch. A verdict lists what differs but not where. `page` is in
 * UTF-16 of the copy, `article` in words of the article.
 */
export const differsInFacts = (
  change: { page: Range; article: Range },
  copy: ReadText,
  original: ReadText,
): boolean => changedFacts([change], original, copy.text).length > 0;
