/** Where progress is told. */
export type Tell = (text: string) => void;

const EVERY = 1000;

/** Tells how far a long work is, how fast it goes and how long it will take, about once a second. */
export class Progress {
  readonly #what: string;
  readonly #tell: Tell;
  readonly #clock: () => number;
  readonly #started: number;
  #told = -Infinity;

  constructor(what: string, tell: Tell, clock: () => number = () => performance.now()) {
    this.#what = what;
    this.#tell = tell;
    this.#clock = clock;
    this.#started = clock();
  }

  /** Tells in the same place of other work. */
  of(what: string): Progress {
    return new Progress(what, this.#tell, this.#clock);
  }

  /** `share` of the whole is done, from 0 to 1, where that is known. */
  at(done: number, share?: number): void {
    const now = this.#clock();
    if (now - this.#told < EVERY) return;
    this.#told = now;
    const seconds = (now - this.#started) / 1000;
    const rate = seconds > 0 ? `, ${grouped(done / seconds)} a second` : '';
    const left =
      share !== undefined && share > 0 && share < 1
        ? `, ${inWords((seconds / share) * (1 - share))} left`
        : '';
    this.#tell(`${this.#what}: ${grouped(done)}${rate}${left}`);
  }
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en-GB');

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
