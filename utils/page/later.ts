/**
 * A wait, in milliseconds. Not a timer where the browser offers better: the numbers of timers are counted together with
 * the page's own, and a page that clears all its timers, as some do, would clear it.
 */
export const later = (delay: number): Promise<unknown> =>
  typeof scheduler === 'undefined'
    ? new Promise((resolve) => setTimeout(resolve, delay))
    : scheduler.postTask(() => undefined, { delay });
