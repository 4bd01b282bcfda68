/** How long one slice may run, in milliseconds: half a frame at 60 Hz. */
export const SLICE = 8;
/** A busy page may never be idle; after this many milliseconds a slice runs all the same. */
const LATEST = 1000;

/** Resolves in the page's next idle moment. */
export const idleMoment = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: LATEST });
    else setTimeout(resolve, 1);
  });

/**
 * Runs `step` in slices of at most `SLICE` milliseconds with an idle moment between them, until it returns false. A
 * step is begun only while one as long as the last still fits; the first of a slice always runs.
 */
export async function inSlices(
  step: () => boolean,
  clock: () => number = () => performance.now(),
): Promise<void> {
  for (;;) {
    await idleMoment();
    const end = clock() + SLICE;
    let now = clock();
    let last: number;
    do {
      if (!step()) return;
      const before = now;
      now = clock();
      last = now - before;
    } while (now < end && now + last <= end);
  }
}
