import { CLEARLY_OLDER } from '../match/thresholds.ts';
import type { PageFacts } from './facts.ts';

const MINUTE = 60_000;

/** ISO 8601 with a time of day and a zone; a bare day or local time proves no order. */
const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u;

/**
 * Whether two machine-readable dates of the page agree that it is clearly older than the original. The original's
 * own date (epoch milliseconds) must be certain; the caller makes sure that the page gives no credit.
 */
export function isEarlier(facts: PageFacts, original: number): boolean {
  const dates = facts.dates.published.filter((date) => zoned.test(date)).map((date) => Date.parse(date));
  return dates.some(
    (date, i) =>
      original - date >= CLEARLY_OLDER &&
      dates.some((other, j) => i !== j && Math.abs(other - date) <= MINUTE),
  );
}
