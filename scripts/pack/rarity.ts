import { cardKey } from '../../utils/corpus/card-file.ts';
import { DocumentFrequencies, PROVING_ARTICLES } from '../../utils/fingerprint/document-frequency.ts';
import { type DocumentFrequency, PRUNING_LIMIT } from '../../utils/fingerprint/selection.ts';
import { shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { wordsWithin } from '../../utils/text/words.ts';
import { ownParagraphs } from '../../utils/ukrinform/boilerplate.ts';
import { packLines } from './pack-lines.ts';
import type { Survey } from './survey.ts';

/** How rare shingles are among all articles of a pack, and those that are so common that they prove nothing. */
export interface Rarity {
  frequency: DocumentFrequency;
  /** Ascending. */
  frequent: Uint32Array<ArrayBuffer>;
}

/** More of them are not worth their download: 300 kB. */
const MOST_FREQUENT = 75_000;
/** Counters for more would take more memory than one for every possible shingle. */
const MOST_SHINGLES = 2 ** 27;
const CHARACTERS_PER_SHINGLE = 6;

/** Counts in how many articles each shingle occurs; of fewer articles than prove anything all are equally rare. */
export async function rarityIn(path: string, { articles, characters }: Survey): Promise<Rarity> {
  if (articles.size < PROVING_ARTICLES) return { frequency: () => 1, frequent: new Uint32Array() };
  const counts = new DocumentFrequencies(Math.min(characters / CHARACTERS_PER_SHINGLE, MOST_SHINGLES));
  // The counters of `counts` end at 255; of what is frequent the most frequent are wanted.
  const above = new Map<number, number>();
  for await (const { line, given } of packLines(path)) {
    if (articles.get(cardKey(given.address))?.line !== line) continue;
    const { text, title } = given.article;
    const { keys } = shinglesOf(wordsWithin(text, ownParagraphs(text, title)));
    counts.add(keys);
    for (const key of new Set(keys))
      if (counts.isFormula(key)) above.set(key, (above.get(key) ?? PRUNING_LIMIT) + 1);
  }
  return { frequency: (key) => counts.of(key), frequent: mostFrequent(above) };
}

function mostFrequent(counts: ReadonlyMap<number, number>): Uint32Array<ArrayBuffer> {
  const byCount = [...counts].sort(([keyA, a], [keyB, b]) => b - a || keyA - keyB).slice(0, MOST_FREQUENT);
  return Uint32Array.from(byCount, ([key]) => key).sort();
}
