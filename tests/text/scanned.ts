import { vi } from 'vitest';

/**
 * The characters that the expressions of a run look at. Counting tells linear from quadratic work on any machine,
 * however busy it is.
 */
export function scanned(run: () => void): number {
  let count = 0;
  const { exec } = RegExp.prototype;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    count += (match === null ? text.length : match.index + match[0].length) - from;
    return match;
  });
  try {
    run();
  } finally {
    spy.mockRestore();
  }
  return count;
}
