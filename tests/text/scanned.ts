import { vi } from 'vitest';

/**
 * The characters that a run looks at, by expressions and one by one. Counting tells linear from quadratic work on any
 * machine, however busy it is.
 */
export function scanned(run: () => void): number {
  let count = 0;
  const { exec } = RegExp.prototype;
  const { charAt, charCodeAt } = String.prototype;
  const spies = [
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      count += (match === null ? text.length : match.index + match[0].length) - from;
      return match;
    }),
    vi.spyOn(String.prototype, 'charAt').mockImplementation(function (this: string, at: number) {
      count++;
      return charAt.call(this, at);
    }),
    vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, at: number) {
      count++;
      return charCodeAt.call(this, at);
    }),
  ];
  try {
    run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return count;
}
