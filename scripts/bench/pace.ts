const MILLISECONDS_BETWEEN = 10_000;

/** Tells how far a long piece of work has come, at most every ten seconds. */
export class Pace {
  readonly #what: string;
  readonly #total: number;
  readonly #progress: (step: string) => void;
  readonly #clock: () => number;
  readonly #start: number;
  #told: number;

  /** `clock` gives milliseconds. */
  constructor(
    what: string,
    total: number,
    progress: (step: string) => void,
    clock: () => number = () => performance.now(),
  ) {
    this.#what = what;
    this.#total = total;
    this.#progress = progress;
    this.#clock = clock;
    this.#start = clock();
    this.#told = this.#start;
  }

  /** Notes that so many of all are done. */
  done(count: number): void {
    const now = this.#clock();
    if (now - this.#told < MILLISECONDS_BETWEEN) return;
    this.#told = now;
    this.#progress(`${this.#what}: ${paceOf(count, this.#total, now - this.#start)}`);
  }
}

/** How far a piece of work has come after so many milliseconds, at what rate, and how long the rest takes at it. */
export function paceOf(count: number, total: number, ms: number): string {
  const rate = (1000 * count) / ms;
  const left = rate > 0 ? `, ${Math.ceil((total - count) / rate)} s left` : '';
  return `${count} of ${total}, ${Math.round(rate)} a second${left}`;
}
