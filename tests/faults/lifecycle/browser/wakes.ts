import type { Page } from '../../../../scripts/browsers/driver.ts';

/**
 * Milliseconds from a question to the verdict, asked by a page of the extension as the popup asks: of a background that
 * has just been ended and has to wake first. With `check-now` the page is read again for it.
 */
export const timeToVerdict = (
  options: Page,
  tabId: number,
  question: 'tab-state' | 'check-now',
): Promise<number> =>
  options.evaluate<number>(`(async () => {
    const began = performance.now();
    for (let name = '${question}'; performance.now() - began < 20_000; name = 'tab-state') {
      const reply = await chrome.runtime.sendMessage({ name, ask: { tabId: ${tabId} } }).catch(() => undefined);
      if (reply?.ok && reply.answer.state === 'verdict') return performance.now() - began;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return Infinity;
  })()`);

/** The value that a share of the values does not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;
