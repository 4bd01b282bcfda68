import { PROVING_ARTICLES } from '../fingerprint/document-frequency.ts';
import { type DocumentFrequency, PRUNING_LIMIT } from '../fingerprint/selection.ts';
import type { Postings } from './postings.ts';

/**
 * Shingles that prove nothing because too many held articles share them. The index shows one shingle in ten of each
 * article, so that what is counted over its postings is less than the truth: none is called frequent that is not.
 */
export class FrequentKeys {
  readonly #keys: ReadonlySet<number>;

  constructor(keys: Iterable<number>) {
    this.#keys = new Set(keys);
  }

  /** The frequency by which postings of further articles are selected. */
  readonly frequency: DocumentFrequency = (key) => (this.#keys.has(key) ? PRUNING_LIMIT + 1 : 1);

  readonly has = (key: number): boolean => this.#keys.has(key);
}

/** The keys, ascending, that more articles hold than prove anything; none while few articles are held. */
export function frequentKeysIn({ keys, rows }: Postings, held: number): Uint32Array<ArrayBuffer> {
  if (held < PROVING_ARTICLES) return new Uint32Array();
  const holders = new Map<number, Set<number>>();
  keys.forEach((key, i) => {
    const ofKey = holders.get(key) ?? new Set();
    if (ofKey.size <= PRUNING_LIMIT) ofKey.add(rows[i] ?? 0);
    holders.set(key, ofKey);
  });
  const frequent = [...holders].filter(([, ofKey]) => ofKey.size > PRUNING_LIMIT).map(([key]) => key);
  return Uint32Array.from(frequent).sort();
}
