// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { openDatabase } from '../../utils/corpus/database.ts';
import { DamagedIndexError, PackVersionError, StorageError } from '../../utils/corpus/errors.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';

const text = 'The town of Lyskove opened its new pier on Monday, two years later than planned.';
const add = (id: string, lang: 'uk' | 'en', publishedAt?: number): Promise<void> => {
  const date = publishedAt === undefined ? {} : { publishedAt };
  const line = {
    id,
    lang,
    url: `https://paper.example/${id}`,
    title: 'Pier',
    text,
    timeCertain: true,
    ...date,
  };
  return addArticles([rawArticle(line).record]);
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  forgetCorpus();
});
afterEach(() => vi.useRealTimers());

test('what was added is there when another worker opens it anew', async () => {
  await add('a', 'uk', 2000);
  await add('b', 'en', 1000);
  await add('c', 'en');
  vi.resetModules();
  const { liveCorpus: opened } = await import('../../utils/corpus/live-corpus.ts');
  const corpus = await opened();
  expect(corpus.compared).toEqual({ articles: 3, editions: ['en', 'uk'], from: 1000, to: 2000 });
  const row = await corpus.rowOf('b');
  expect((await corpus.articles([row ?? 0])).map(({ card }) => card.key)).toEqual(['b']);
  expect(await corpus.rowOf('z')).toBeUndefined();
});

test('without articles it is empty, not damaged', async () => {
  expect((await liveCorpus()).compared).toEqual({ articles: 0, editions: [] });
});

test('it is loaded once, and again after articles were added', async () => {
  const first = liveCorpus();
  expect(liveCorpus()).toBe(first);
  await add('a', 'uk');
  forgetCorpus();
  expect((await liveCorpus()).compared.articles).toBe(1);
});

test('a check that is under way goes on with the corpus it began with', async () => {
  await add('a', 'uk');
  const corpus = await liveCorpus();
  forgetCorpus();
  await add('b', 'uk');
  forgetCorpus();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await corpus.articles([(await corpus.rowOf('a')) ?? 0])).toHaveLength(1);
});

test('a corpus that was forgotten is closed in the end', async () => {
  await add('a', 'uk');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const corpus = await liveCorpus();
  forgetCorpus();
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(corpus.rowOf('a')).rejects.toThrow(StorageError);
});

async function storeSegment(file: Blob): Promise<void> {
  const database = await openDatabase();
  database.transaction('segments', 'readwrite').objectStore('segments').add({ rows: 1, file });
  database.close();
}
const someSegment = (): Uint8Array<ArrayBuffer> =>
  buildSegment(Postings.from([{ key: 7, row: 1, block: 0 }]));

test.each<
  [string, (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, new (message: string) => Error]
>([
  ['a flipped bit', (file) => file.with(40, (file[40] ?? 0) ^ 4), DamagedIndexError],
  ['a lost end', (file) => file.slice(0, -8), DamagedIndexError],
  ['nothing left of it', () => new Uint8Array(), DamagedIndexError],
  ['another scheme', (file) => file.with(8, (file[8] ?? 0) + 1), PackVersionError],
])('a stored segment with %s is named for what it is, again and again', async (_, broken, error) => {
  await storeSegment(new Blob([broken(someSegment())]));
  await expect(liveCorpus()).rejects.toThrow(error);
  await expect(liveCorpus()).rejects.toThrow(error);
});

test('a corpus that could not be loaded keeps no connection open', async () => {
  await storeSegment(new Blob(['damaged']));
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  await expect(liveCorpus()).rejects.toThrow(DamagedIndexError);
  expect(close).toHaveBeenCalledOnce();
  close.mockRestore();
});

/** A factory whose `open` does nothing but what the given function does. */
const factory = (open: () => IDBOpenDBRequest): IDBFactory => Object.assign(new IDBFactory(), { open });

test.each<[string, () => IDBOpenDBRequest]>([
  [
    'throws',
    () => {
      throw new DOMException('not in a private window', 'SecurityError');
    },
  ],
  [
    'fails',
    () => {
      const request = Object.assign(new EventTarget(), { error: new DOMException('', 'UnknownError') });
      queueMicrotask(() => request.dispatchEvent(new Event('error')));
      return request as unknown as IDBOpenDBRequest;
    },
  ],
])('a database that %s is a storage error at once', async (_, open) => {
  vi.stubGlobal('indexedDB', factory(open));
  await expect(liveCorpus()).rejects.toThrow(StorageError);
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect((await liveCorpus()).compared.articles).toBe(0);
});

test('a database that never answers is a storage error after three seconds', async () => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'indexedDB',
    factory(() => new EventTarget() as unknown as IDBOpenDBRequest),
  );
  const refused = expect(liveCorpus()).rejects.toThrow(StorageError);
  await vi.advanceTimersByTimeAsync(2999);
  const answer = vi.fn();
  void liveCorpus().catch(answer);
  expect(answer).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await refused;
  expect(answer).toHaveBeenCalled();
});

test('a database that answers when nobody waits any more is closed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const close = vi.fn();
  const request = Object.assign(new EventTarget(), { result: { close } });
  const opening = openDatabase(factory(() => request as unknown as IDBOpenDBRequest));
  const refused = expect(opening).rejects.toThrow(StorageError);
  await vi.advanceTimersByTimeAsync(3000);
  await refused;
  request.dispatchEvent(new Event('success'));
  expect(close).toHaveBeenCalledOnce();
});
