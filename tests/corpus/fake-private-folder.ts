import type { AccessHandle, PrivateFolder } from '../../utils/corpus/access-handle.ts';

/** What ends a worker in the middle of its work. */
export class Killed extends Error {}

/**
 * A folder of the origin private file system as a worker meets it that may be killed at any call. One handle of a file
 * at a time; when the worker ends its handles are free, now or after some tries.
 */
export class FakePrivateFolder {
  readonly files = new Map<string, Uint8Array>();
  /** What was done, in order: a name of a call and the file. */
  readonly calls: string[] = [];
  /** The number of calls after which the worker is killed. */
  killAfter = Infinity;
  /** Further tries that are refused because an ended worker still holds the file. */
  heldFor = 0;
  /** Why nothing can be had at all. */
  refuses: DOMException | undefined;
  #steps = 0;
  readonly #locked = new Set<string>();

  /** A new worker: the last one's handles are free. */
  live(killAfter = Infinity): void {
    this.#steps = 0;
    this.killAfter = killAfter;
    this.#locked.clear();
  }

  readonly open = async (): Promise<PrivateFolder> => {
    if (this.refuses !== undefined) throw this.refuses;
    return {
      getFileHandle: async (name) => {
        this.#step(`file ${name}`);
        if (!this.files.has(name)) this.files.set(name, new Uint8Array());
        return { createSyncAccessHandle: async () => this.#handle(name) };
      },
      removeEntry: async (name) => {
        this.#step(`remove ${name}`);
        if (this.#locked.has(name)) throw new DOMException('in use', 'NoModificationAllowedError');
        this.files.delete(name);
      },
      keys: () => this.#names(),
    };
  };

  async *#names(): AsyncGenerator<string> {
    yield* this.files.keys();
  }

  #step(call: string): void {
    if (++this.#steps > this.killAfter) throw new Killed();
    this.calls.push(call);
  }

  #handle(name: string): AccessHandle {
    if (this.#locked.has(name) || this.heldFor-- > 0)
      throw new DOMException('in use', 'NoModificationAllowedError');
    this.#locked.add(name);
    const bytes = (): Uint8Array => this.files.get(name) ?? new Uint8Array();
    return {
      read: (into, { at }) => {
        this.#step(`read ${name}`);
        const there = bytes().subarray(at, at + into.length);
        into.set(there);
        return there.length;
      },
      write: (given, { at }) => {
        this.#step(`write ${name}`);
        const longer = new Uint8Array(Math.max(bytes().length, at + given.length));
        longer.set(bytes());
        longer.set(given, at);
        this.files.set(name, longer);
        return given.length;
      },
      getSize: () => bytes().length,
      truncate: (size) => {
        this.#step(`truncate ${name}`);
        this.files.set(name, bytes().slice(0, size));
      },
      flush: () => this.#step(`flush ${name}`),
      close: () => void this.#locked.delete(name),
    };
  }
}
