/** State of the processor's caches before what is timed; a size has none. */
type CacheState = 'cold' | 'warm' | 'none';

/** One figure: always a quotient, of two things measured in one run. */
export interface Row {
  /** Path in the JSON object, parts joined by dots. */
  key: string;
  value: number;
  unit: string;
  numerator: string;
  denominator: string;
  cache: CacheState;
  /** Articles in the index; none where no index is asked. */
  articles?: number;
  note?: string;
}

/** A value at one size of the corpus, for the plots. */
export interface Point {
  series: string;
  articles: number;
  value: number;
}

/** A size as keys have it: 300, 10k, 1m. */
export function short(count: number): string {
  if (count >= 1_000_000 && count % 1_000_000 === 0) return `${count / 1_000_000}m`;
  return count >= 1000 && count % 1000 === 0 ? `${count / 1000}k` : String(count);
}
