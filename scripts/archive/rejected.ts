import { appendFileSync } from 'node:fs';
import type { Tell } from './progress.ts';

/** Lines that are named on the terminal; a file of another kind would name a million. */
const MOST_NAMED = 20;

/** Lines that could not be read: counted, named, and kept aside where somebody may mend them. */
export class Rejected {
  readonly #file: string | undefined;
  readonly #tell: Tell;
  count = 0;

  constructor(file: string | undefined, tell: Tell) {
    this.#file = file;
    this.#tell = tell;
  }

  add(source: string, line: number, wrong: string, value?: unknown): void {
    if (++this.count <= MOST_NAMED) this.#tell(`${source}:${line}: ${wrong}`);
    if (this.#file !== undefined)
      appendFileSync(
        this.#file,
        `${JSON.stringify({ source, line, wrong, ...(value === undefined ? {} : { value }) })}\n`,
      );
  }
}
