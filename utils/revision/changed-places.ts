import type { Range } from '../compare-view/side.ts';
import { changedFacts } from '../match/changed-facts.ts';
import type { ChangedPlace } from './on-page.ts';
import type { ParagraphPair, ReadParagraph } from './paragraph-pairs.ts';
import { type WordChange, wordChanges } from './word-changes.ts';
import { rangeOf, type WrittenWords } from './written-words.ts';

/** The numbers and names that differ in reworded paragraphs and titles, each once, with where they stand in the texts. */
export const changedPlaces = (
  title: { was: WrittenWords; now: WrittenWords },
  pairs: readonly ParagraphPair[],
): ChangedPlace[] =>
  distinct([...pairs.flatMap(placesIn), ...factsIn(title.was, title.now).map(withoutPlace)]);

/** Each change once; a value that is only in one version is no change of its own where another change names it. */
function distinct(places: readonly ChangedPlace[]): ChangedPlace[] {
  const whole = places.filter(({ was, now }) => was !== '' && now !== '');
  const isNamed = ({ was, now }: ChangedPlace): boolean =>
    whole.some((other) => (was === '' && other.now === now) || (now === '' && other.was === was));
  const named = new Set<string>();
  return places.filter((place) => {
    const key = `${place.was}|${place.now}`;
    if (named.has(key) || isNamed(place)) return false;
    named.add(key);
    return true;
  });
}

/** The changed facts of a reworded paragraph, with their places in the texts. */
function placesIn({ was, now }: ParagraphPair): ChangedPlace[] {
  if (was === undefined || now === undefined) return [];
  return factsIn(was, now).map((place) => ({
    ...place,
    wasAt: moved(place.wasAt, was),
    nowAt: moved(place.nowAt, now),
  }));
}

/** The words around it are not told by the text. */
const withoutPlace = ({ was, now }: ChangedPlace): ChangedPlace => ({ was, now });

const moved = (range: Range | undefined, { start }: ReadParagraph): Range | undefined =>
  range === undefined ? undefined : [range[0] + start, range[1] + start];

const factsIn = (was: WrittenWords, now: WrittenWords): ChangedPlace[] =>
  wordChanges(was.written, now.written).flatMap((change) => factsOf(change, was, now));

function factsOf(change: WordChange, was: WrittenWords, now: WrittenWords): ChangedPlace[] {
  const [wasRange, nowRange] = [rangeOf(change.was, was), rangeOf(change.now, now)];
  const stretch = { page: nowRange, article: change.was };
  return changedFacts([stretch], { text: was.text, words: was }, now.text).map((fact) => ({
    ...fact,
    wasAt: found(fact.was, was.text, wasRange),
    nowAt: found(fact.now, now.text, nowRange),
  }));
}

/** Where a value stands at a change: a number may reach beyond the words that differ. */
function found(value: string, text: string, [start, end]: Range): Range | undefined {
  if (value === '') return undefined;
  const at = text.indexOf(value, Math.max(0, start - value.length));
  return at < 0 || at > end ? undefined : [at, at + value.length];
}
