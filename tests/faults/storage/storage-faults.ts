/** What is done to one call of storage: it is refused, never answered, answered with nothing, with things of other types, cut short. */
export const modes = ['reject', 'hang', 'nothing', 'types', 'cut'] as const;
/** `full`: the disk is full from that call on; only writes meet it. */
export type Mode = (typeof modes)[number] | 'full';

/** One call of storage: its name, and what it can be made to do. */
export interface Call {
  name: string;
  writes: boolean;
}

/** A call that is never answered. */
const never = <T>(): Promise<T> => new Promise(() => undefined);

/**
 * Counts the calls of storage and makes one of them fail. Whatever is patched asks `meet` at each call; what waits for a
 * call tells `begun` and `ended`, so that nobody mistakes a slow answer for none.
 */
export class StorageFaults {
  readonly calls: Call[] = [];
  /** Calls under way that will be answered. */
  pending = 0;
  /** Counts whatever happens. */
  activity = 0;
  hit: string | undefined;
  #at = Infinity;
  #mode: Mode = 'reject';
  #isOn = false;

  /** Begins to count; the call of that number, from 1 on, fails. */
  arm(at = Infinity, mode: Mode = 'reject'): void {
    this.calls.length = 0;
    this.hit = undefined;
    this.#at = at;
    this.#mode = mode;
    this.#isOn = true;
  }

  /** Neither counts nor fails. */
  disarm(): void {
    this.#isOn = false;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** A call is made; gives what is to be done to it, or nothing. */
  meet(name: string, writes = false): Mode | undefined {
    this.activity++;
    if (!this.#isOn) return undefined;
    this.calls.push({ name, writes });
    if (this.#mode === 'full') {
      if (!writes || this.calls.length < this.#at) return undefined;
      this.hit ??= name;
      return 'full';
    }
    if (this.calls.length !== this.#at) return undefined;
    this.hit = name;
    return this.#mode;
  }

  begun(): void {
    this.activity++;
    this.pending++;
  }

  ended(): void {
    this.activity++;
    // One that was given up is not owed any more.
    this.pending = Math.max(0, this.pending - 1);
  }
}

/** What a browser refuses with. */
export const refusal = (mode: Mode): DOMException =>
  mode === 'full'
    ? new DOMException('no room', 'QuotaExceededError')
    : new DOMException('an internal error', 'UnknownError');

/** An answer of other types than it should have. */
export function otherTypes(answer: unknown): unknown {
  if (Array.isArray(answer)) return [7, 'seven', null, { seven: [] }];
  if (typeof answer === 'object' && answer !== null && isPlain(answer))
    return Object.fromEntries(
      Object.keys(answer).map((key, i) => [key, [7, 'seven', null, { a: [] }][i % 4]]),
    );
  if (typeof answer === 'number') return 'seven';
  return answer === undefined ? 7 : { seven: 7 };
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** The same answer with the second half of its bytes, texts and lists missing. */
export function cutShort(answer: unknown): unknown {
  if (answer instanceof Blob) return answer.slice(0, answer.size >> 1);
  if (answer instanceof ArrayBuffer) return answer.slice(0, answer.byteLength >> 1);
  if (answer instanceof Uint8Array || answer instanceof Uint32Array)
    return answer.slice(0, answer.length >> 1);
  if (typeof answer === 'string') return answer.slice(0, answer.length >> 1);
  if (Array.isArray(answer)) return answer.slice(0, answer.length >> 1);
  if (typeof answer === 'object' && answer !== null && isPlain(answer))
    return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, cutShort(value)]));
  return answer;
}

/** A promise's answer as a fault makes it. */
export async function faulted<T>(
  faults: StorageFaults,
  name: string,
  call: () => Promise<T>,
  writes = false,
): Promise<T> {
  const mode = faults.meet(name, writes);
  if (mode === 'hang') return await never<T>();
  if (mode === 'reject' || mode === 'full') throw refusal(mode);
  // Said to be written, and it is not; or written, and the contrary is told.
  if (writes && mode === 'nothing') return undefined as T;
  faults.begun();
  try {
    const answer = await call();
    if (writes && mode === 'cut') throw refusal(mode);
    if (mode === 'nothing') return undefined as T;
    if (mode === 'types') return otherTypes(answer) as T;
    return mode === 'cut' ? (cutShort(answer) as T) : answer;
  } finally {
    faults.ended();
  }
}
