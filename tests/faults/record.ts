import { appendFileSync } from 'node:fs';
import type { Figure } from '../../scripts/faults/figure.ts';

/** Whether the long run was asked for. */
export const isFull = process.env.DZHERELO_FULL === '1';

/**
 * Reports a figure to the run of `npm run faults`, which names a file for them in DZHERELO_FIGURES; a test that is run
 * by itself keeps it to itself. A promise that must hold is expected by the test as well: a figure alone fails nothing
 * but that run.
 */
export function record(figure: Figure): void {
  const file = process.env.DZHERELO_FIGURES;
  const browser = process.env.DZHERELO_BROWSER;
  if (file !== undefined)
    appendFileSync(file, `${JSON.stringify(browser === undefined ? figure : { browser, ...figure })}\n`);
}
