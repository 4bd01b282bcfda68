/** At most one request in this time, over all hosts (design §6). */
export const SPACING = 3000;
/** At most this many requests in an hour. */
export const HOURLY = 200;
/** Lists are read again after half of this, spread over the other half, so that not all ask at once. */
export const LONGEST_ROUND = 1_800_000;
const HOUR = 3_600_000;
/** A newer pack is looked for about every six hours: after this at the latest, after three fifths of it at the soonest. */
export const LONGEST_PACK_ROUND = 7.5 * HOUR;
const QUARTER = 900_000;
const DAY = 86_400_000;

/** The requests that still count, from a log of their times; all in epoch milliseconds. */
export const recent = (log: readonly number[], now: number): number[] =>
  // A time in the future comes from a clock that was set back; it must not block for ever.
  log.filter((time) => time > now - HOUR && time <= now + SPACING).slice(-HOURLY);

/** The earliest moment of the next request; `most` is how many an hour may have, where the user wants fewer. */
export function nextAllowed(log: readonly number[], now: number, most: number = HOURLY): number {
  const counted = recent(log, now).slice(-most);
  const last = counted.at(-1);
  const spaced = last === undefined ? now : last + SPACING;
  const oldest = counted[0];
  const hourly = counted.length < most || oldest === undefined ? now : oldest + HOUR;
  return Math.max(now, spaced, hourly);
}

/**
 * How long to stay away after the n-th failure in a row, in milliseconds: MIN(2^(n−1) · 15 min · (1…2), 24 h), the
 * formula of the Safe Browsing update protocol; a server that names a longer time is obeyed up to the same day.
 */
export function backOff(failures: number, random: number, retryAfterSeconds = 0): number {
  const own = Math.min(2 ** (failures - 1) * QUARTER * (random + 1), DAY);
  return Math.min(Math.max(own, retryAfterSeconds * 1000), DAY);
}
