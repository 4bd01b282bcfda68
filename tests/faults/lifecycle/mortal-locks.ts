type Work = (lock: unknown) => unknown;
interface Waiting {
  life: number;
  begin: () => void;
}

/**
 * Locks of one origin whose holders can be ended: what a life holds and waits for goes with it, as browsers do it. Each
 * life asks through a manager of its own.
 */
export class MortalLocks {
  readonly #holders = new Map<string, number>();
  readonly #queues = new Map<string, Waiting[]>();

  /** The locks as a life sees them. */
  of(life: number): Pick<LockManager, 'request'> {
    const request = (name: string, ...rest: unknown[]): Promise<unknown> => {
      const work = rest.at(-1) as Work;
      const options = rest.length > 1 ? (rest[0] as LockOptions) : {};
      if (this.#holders.has(name) && options.ifAvailable === true) return Promise.resolve(work(null));
      return new Promise((resolve, reject) => {
        const begin = (): void => {
          this.#holders.set(name, life);
          void (async () => work({ name }))()
            .then(resolve, reject)
            .finally(() => {
              if (this.#holders.get(name) === life) this.#release(name);
            });
        };
        if (this.#holders.has(name)) this.#queue(name).push({ life, begin });
        else begin();
      });
    };
    return { request: request as LockManager['request'] };
  }

  /** Ends a life. */
  end(life: number): void {
    for (const queue of this.#queues.values())
      queue.splice(0, queue.length, ...queue.filter((waiting) => waiting.life !== life));
    for (const [name, holder] of this.#holders) if (holder === life) this.#release(name);
  }

  /** Who holds something. */
  get holders(): number[] {
    return [...this.#holders.values()];
  }

  #queue(name: string): Waiting[] {
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    return queue;
  }

  #release(name: string): void {
    this.#holders.delete(name);
    this.#queue(name).shift()?.begin();
  }
}
