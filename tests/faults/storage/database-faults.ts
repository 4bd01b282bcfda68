import { cutShort, otherTypes, refusal, type StorageFaults } from './storage-faults.ts';

type Method = (this: never, ...given: never[]) => unknown;

/** Puts another method in the place of one; gives what takes it back. */
export function patched<T extends object>(
  target: T,
  name: string,
  wrap: (original: (this: unknown, ...given: unknown[]) => unknown) => Method,
): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name) ?? {};
  const original = Reflect.get(target, name) as (this: unknown, ...given: unknown[]) => unknown;
  Object.defineProperty(target, name, { configurable: true, writable: true, value: wrap(original) });
  return () => void Object.defineProperty(target, name, before);
}

/** What is asked of a store or an index, and what nothing is as its answer. */
const reads: Record<string, unknown> = {
  get: undefined,
  getKey: undefined,
  getAll: [],
  getAllKeys: [],
  count: 0,
  openKeyCursor: null,
  openCursor: null,
};
const writes = ['put', 'add', 'delete', 'clear'] as const;

/** Blobs that lie in the database, and parts of them: reading these is a call of storage. */
const stored = new WeakSet<Blob>();

function noted(value: unknown): void {
  if (value instanceof Blob) stored.add(value);
  else if (Array.isArray(value)) value.forEach(noted);
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    Object.values(value).forEach(noted);
}

/** A request that is the browser's own in all but its answer. */
class FaultyRequest extends EventTarget {
  result: unknown;
  error: DOMException | null = null;
  transaction: IDBTransaction;

  constructor(transaction: IDBTransaction) {
    super();
    this.transaction = transaction;
  }
}

/** Patches IndexedDB, and the blobs that come out of it. Gives what takes all of it back. */
export function databaseFaults(faults: StorageFaults): () => void {
  const undo = [
    patched(IDBFactory.prototype, 'open', (original) => openingOf(faults, original)),
    patched(IDBDatabase.prototype, 'transaction', (original) => transactionOf(faults, original)),
    ...[IDBObjectStore.prototype, IDBIndex.prototype].flatMap((of) =>
      Object.keys(reads).map((name) => patched(of, name, (original) => readOf(faults, name, original))),
    ),
    ...writes.map((name) =>
      patched(IDBObjectStore.prototype, name, (original) => writeOf(faults, name, original)),
    ),
    patched(IDBCursor.prototype, 'continue', (original) => stepOf(faults, original)),
    patched(
      Blob.prototype,
      'slice',
      (original) =>
        function (this: Blob, ...given: unknown[]) {
          const part = original.apply(this, given) as Blob;
          if (stored.has(this)) stored.add(part);
          return part;
        },
    ),
    patched(
      Blob.prototype,
      'arrayBuffer',
      (original) =>
        function (this: Blob) {
          const whole = (): Promise<unknown> => original.apply(this) as Promise<unknown>;
          return stored.has(this) ? blobRead(faults, whole) : whole();
        },
    ),
  ];
  return () => undo.forEach((take) => take());
}

async function blobRead(faults: StorageFaults, read: () => Promise<unknown>): Promise<unknown> {
  const mode = faults.meet('blob.arrayBuffer');
  if (mode === 'hang') return await new Promise(() => undefined);
  if (mode === 'reject') throw new DOMException('cannot be read', 'NotReadableError');
  faults.begun();
  const bytes = await read().finally(() => faults.ended());
  if (mode === 'nothing') return undefined;
  if (mode === 'types') return { seven: 7 };
  return mode === 'cut' ? cutShort(bytes) : bytes;
}

function openingOf(faults: StorageFaults, original: (...given: unknown[]) => unknown): Method {
  return function (this: IDBFactory, ...given: unknown[]) {
    const mode = faults.meet('indexedDB.open');
    if (mode === undefined) return watched(faults, original.apply(this, given) as IDBRequest);
    if (mode === 'types') throw refusal(mode);
    const request = Object.assign(new EventTarget(), { error: refusal(mode), result: undefined });
    // `blocked` and then nothing is how an opening hangs; it is refused at once, and fails, as browsers do.
    if (mode === 'hang') queueTask(() => request.dispatchEvent(new Event('blocked')));
    if (mode !== 'hang') queueTask(() => request.dispatchEvent(new Event('error')));
    return request;
  };
}

const queueTask = (task: () => void): void => void setImmediate(task);

function watched(faults: StorageFaults, request: IDBRequest): IDBRequest {
  faults.begun();
  let left = 1;
  const end = (): void => {
    if (left-- > 0) faults.ended();
  };
  for (const name of ['success', 'error']) request.addEventListener(name, end);
  return request;
}

/** A transaction whose end is lost, or that ends otherwise than it says. */
function transactionOf(faults: StorageFaults, original: (...given: unknown[]) => unknown): Method {
  return function (this: IDBDatabase, ...given: unknown[]) {
    const opening = given[1] === 'versionchange';
    const mode = opening ? undefined : faults.meet('transaction');
    if (mode === 'reject' || mode === 'nothing' || mode === 'types')
      throw new DOMException('the connection is closing', 'InvalidStateError');
    const transaction = original.apply(this, given) as IDBTransaction;
    if (opening || !faults.isOn) return transaction;
    if (mode === 'hang' || mode === 'cut') silenced(transaction);
    else if (given[1] === 'readwrite') committing(faults, transaction);
    return transaction;
  };
}

/** Nothing is heard of it any more, and nothing of it happens. */
function silenced(transaction: IDBTransaction): void {
  mute(transaction);
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  Object.assign(transaction, { abort: () => undefined, objectStore: () => silentStore(transaction) });
}

function mute(transaction: IDBTransaction): void {
  for (const name of ['complete', 'abort', 'error'])
    transaction.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
}

/** A store of which every request goes unanswered. */
const silentStore = (transaction: IDBTransaction): unknown =>
  new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'index' ? () => silentStore(transaction) : () => new FaultyRequest(transaction),
    },
  );

/** The end of a writing transaction is a call as well: it is met when the last request was made. */
function committing(faults: StorageFaults, transaction: IDBTransaction): void {
  faults.begun();
  let isOver = false;
  const end = (): void => {
    if (!isOver) faults.ended();
    isOver = true;
  };
  transaction.addEventListener(
    'complete',
    (event) => {
      end();
      const mode = faults.meet('commit', true);
      if (mode === undefined) return;
      // On disk, though nobody hears of it, or the contrary is told: that is what `hang` and `types` are here.
      if (mode !== 'hang' && mode !== 'types') rolledBack(transaction);
      // Said to be on disk, and it is not.
      if (mode === 'nothing' || mode === 'cut') return;
      event.stopImmediatePropagation();
      if (mode === 'hang') return;
      Object.defineProperty(transaction, 'error', { configurable: true, value: refusal(mode) });
      const Fake = event.constructor as new (name: string) => Event;
      queueTask(() => transaction.dispatchEvent(new Fake('abort')));
    },
    { capture: true },
  );
  transaction.addEventListener('abort', end, { capture: true });
}

/** Takes back what the stand-in has written; it keeps the steps. */
function rolledBack(transaction: IDBTransaction): void {
  const log: unknown = Reflect.get(transaction, '_rollbackLog');
  if (!Array.isArray(log)) throw new TypeError('the stand-in keeps no log');
  for (const undo of log.reverse() as (() => void)[]) undo();
}

function readOf(faults: StorageFaults, name: string, original: (...given: unknown[]) => unknown): Method {
  return function (this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
    const transaction = 'objectStore' in this ? this.objectStore.transaction : this.transaction;
    const mode = faults.meet(`${this.name}.${name}`);
    if (mode === 'reject') return failing(transaction, refusal(mode));
    if (mode === 'hang') return new FaultyRequest(transaction);
    const request = original.apply(this, given) as IDBRequest;
    watched(faults, request);
    request.addEventListener('success', () => noted(request.result), { once: true });
    if (mode === undefined) return request;
    const answer = answeredWith(mode, reads[name]);
    const faulty = new FaultyRequest(transaction);
    request.addEventListener('success', () => {
      faulty.result = answer(request.result);
      noted(faulty.result);
      faulty.dispatchEvent(new Event('success'));
    });
    return faulty;
  };
}

const answeredWith =
  (mode: string, nothing: unknown) =>
  (result: unknown): unknown => {
    if (mode === 'nothing') return nothing;
    if (result instanceof IDBCursor) return null;
    return mode === 'types' ? otherTypes(result) : cutShort(result);
  };

function writeOf(faults: StorageFaults, name: string, original: (...given: unknown[]) => unknown): Method {
  return function (this: IDBObjectStore, ...given: unknown[]) {
    const mode = faults.meet(`${this.name}.${name}`, true);
    if (mode === undefined) return watched(faults, original.apply(this, given) as IDBRequest);
    if (mode === 'reject' || mode === 'full') return failing(this.transaction, refusal(mode));
    // A value that cannot be stored is refused at once.
    if (mode === 'types') throw new DOMException('cannot be cloned', 'DataCloneError');
    if (mode === 'hang') {
      silenced(this.transaction);
      return new FaultyRequest(this.transaction);
    }
    // The browser says that it has written, and has not.
    const request = new FaultyRequest(this.transaction);
    request.result = mode === 'cut' ? 'seven' : 1;
    queueTask(() => request.dispatchEvent(new Event('success')));
    return request;
  };
}

function stepOf(faults: StorageFaults, original: (...given: unknown[]) => unknown): Method {
  return function (this: IDBCursor, ...given: unknown[]) {
    const mode = faults.meet('cursor.continue');
    if (mode === undefined) {
      watched(faults, this.request);
      return original.apply(this, given);
    }
    if (mode === 'hang') return undefined;
    throw new DOMException('the cursor is gone', 'InvalidStateError');
  };
}

/** A request that fails rolls its transaction back. */
function failing(transaction: IDBTransaction, error: DOMException): FaultyRequest {
  const request = new FaultyRequest(transaction);
  request.error = error;
  queueTask(() => {
    request.dispatchEvent(new Event('error'));
    try {
      transaction.abort();
      Object.defineProperty(transaction, 'error', { configurable: true, value: error });
    } catch {
      // It has ended already.
    }
  });
  return request;
}
