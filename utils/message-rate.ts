/** Messages that one tab may send at once: three times the pieces of the longest page. */
export const BURST = 200;
/** And so many more with each second. */
export const EACH_SECOND = 10;
/** Tabs remembered; of more those are forgotten that have been quiet. */
const MOST_TABS = 500;

/** How many messages a tab may still send, as a bucket that fills again (token bucket). */
export class MessageRate {
  readonly #buckets = new Map<number, { left: number; at: number }>();

  /** Whether one more message of a tab is taken at a moment, in milliseconds of a clock that never goes back. */
  takes(tabId: number, now: number): boolean {
    const { left, at } = this.#buckets.get(tabId) ?? { left: BURST, at: now };
    const filled = Math.min(BURST, left + ((now - at) * EACH_SECOND) / 1000);
    if (filled < 1) return false;
    this.#buckets.set(tabId, { left: filled - 1, at: now });
    if (this.#buckets.size > MOST_TABS) this.#forget(now);
    return true;
  }

  #forget(now: number): void {
    for (const [tabId, { left, at }] of this.#buckets)
      if (left + ((now - at) * EACH_SECOND) / 1000 >= BURST) this.#buckets.delete(tabId);
  }
}
