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
  const holders = new Map<number, Set<number>>(Array.from(repeatedKeys(keys), (key) => [key, new Set()]));
  for (let i = 0; i < keys.length; i++) holders.get(keys[i] ?? 0)?.add(rows[i] ?? 0);
  const frequent = [...holders].filter(([, ofKey]) => ofKey.size > PRUNING_LIMIT).map(([key]) => key);
  return Uint32Array.from(frequent).sort();
}

/** The keys that stand more often than the limit, in many articles or in few: these few alone are counted by article. */
function repeatedKeys(keys: Uint32Array): Set<number> {
  const sorted = keys.slice().sort();
  const repeated = new Set<number>();
  for (let i = PRUNING_LIMIT; i < sorted.length; i++) {
    const key = sorted[i] ?? 0;
    if (key === sorted[i - PRUNING_LIMIT]) repeated.add(key);
  }
  return repeated;
}
