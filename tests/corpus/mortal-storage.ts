/** What ends a worker in the middle of its work. */
class Killed extends Error {}

/**
 * IndexedDB as a worker meets it that may be killed: at the step that is named, transactions that are under way are
 * rolled back, and whatever the worker still tries fails. Every request and every beginning of a transaction is a step.
 */
export class MortalStorage {
  steps = 0;
  #killAt = Infinity;
  #dead = false;
  readonly #open = new Set<IDBTransaction>();
  readonly #undo: (() => void)[] = [];

  constructor() {
    const { step } = this;
    const open = this.#open;
    this.#patch(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...given) {
          // The stand-in opens those of an upgrade by itself; there is no worker that could be killed in them.
          if (given[1] !== 'versionchange') step();
          const transaction = original.apply(this, given) as IDBTransaction;
          open.add(transaction);
          for (const end of ['complete', 'abort'])
            transaction.addEventListener(end, () => open.delete(transaction));
          return transaction;
        },
    );
    for (const name of ['get', 'getAllKeys', 'put', 'delete', 'clear'] as const)
      this.#patch(
        IDBObjectStore.prototype,
        name,
        (original) =>
          function (this: IDBObjectStore, ...given) {
            step();
            return original.apply(this, given);
          },
      );
  }

  #patch<T extends object>(
    target: T,
    name: keyof T & string,
    wrap: (original: (...given: unknown[]) => unknown) => (this: never, ...given: unknown[]) => unknown,
  ): void {
    const before = target[name];
    // Methods of the two interfaces, named in the constructor.
    Object.assign(target, { [name]: wrap(before as (...given: unknown[]) => unknown) });
    this.#undo.push(() => Object.assign(target, { [name]: before }));
  }

  /** Counts a step of the worker; throws when it is the last one, and ever after. */
  readonly step = (): void => {
    if (!this.#dead && ++this.steps < this.#killAt) return;
    this.#dead = true;
    for (const transaction of this.#open) {
      try {
        transaction.abort();
      } catch {
        // It is committing already: it is as if the kill had come a moment later.
      }
    }
    this.#open.clear();
    throw new Killed();
  };

  /** A new worker, which is killed at its step of that number. */
  live(killAt = Infinity): void {
    this.#dead = false;
    this.steps = 0;
    this.#killAt = killAt;
  }

  get wasKilled(): boolean {
    return this.#dead;
  }

  restore(): void {
    for (const undo of this.#undo) undo();
  }
}
