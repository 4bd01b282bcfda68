/** How often a document may be read again. All in milliseconds. */
export interface Pace {
  /** A page is read when it has been at rest for so long… */
  quiet: number;
  /** …but one that never rests, so long after its first change. */
  longest: number;
  /** After a navigation inside the document it gets so long to build itself. */
  settling: number;
  /** The least distance from the reading before; it doubles with every re-check of a visit. */
  distance: number;
  /** All readings together, navigations included, take turns so far apart… */
  every: number;
  /** …but so many may come at once. */
  burst: number;
}

/** No automatic reading any more, or nothing to read again. */
export const NEVER = Number.POSITIVE_INFINITY;

/**
 * Decides when a document that changes is read again. Knows no clock of its own: every moment is given, in milliseconds
 * of a clock that never goes back. A visit is the time a document spends at one address.
 */
export class RecheckPlan {
  readonly #pace: Pace;
  /** The first and the latest change that was not read yet, and navigation inside the document. */
  #changed: { first: number; latest: number } | undefined;
  #visited: { first: number; latest: number } | undefined;
  #last = -NEVER;
  #checks = 0;
  #turns = -NEVER;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** Whether something happened that was not read yet. */
  get pending(): boolean {
    return this.#changed !== undefined || this.#visited !== undefined;
  }

  /** The page changed in a way that could change what is said of it. Before the first reading nothing is news. */
  changed(now: number): void {
    if (this.#last === -NEVER) return;
    this.#changed = { first: this.#changed?.first ?? now, latest: now };
  }

  /** The document went on to another address: it is read whatever was read before, and its budget is a new one. */
  visited(now: number): void {
    if (this.#last === -NEVER) return;
    this.#visited = { first: this.#visited?.first ?? now, latest: now };
  }

  /** When the page is to be read again, if `most` re-checks are allowed per visit; `NEVER` when it is not. */
  dueAt(most: number): number {
    const { quiet, longest, settling, distance, every, burst } = this.#pace;
    const turn = this.#turns - (burst - 1) * every;
    if (this.#visited !== undefined) return Math.max(settled(this.#visited, settling, longest), turn);
    if (this.#changed === undefined || this.#checks >= most) return NEVER;
    const apart = this.#last + distance * 2 ** this.#checks;
    return Math.max(settled(this.#changed, quiet, longest), apart, turn);
  }

  /** A reading begins: everything until now will be known. One that a person `asked` for renews the budget. */
  began(now: number, asked: boolean): void {
    if (asked || this.#visited !== undefined) this.#checks = 0;
    else if (this.#changed !== undefined) this.#checks++;
    this.#changed = undefined;
    this.#visited = undefined;
    this.#last = now;
    this.#turns = Math.max(this.#turns, now) + this.#pace.every;
  }
}

const settled = (
  { first, latest }: { first: number; latest: number },
  quiet: number,
  longest: number,
): number => Math.min(latest + quiet, first + longest);
