// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addArticles } from '../../../utils/corpus/article-store.ts';
import { heldSpan } from '../../../utils/corpus/collected.ts';
import { openDatabase } from '../../../utils/corpus/database.ts';
import { eraseArticles } from '../../../utils/corpus/erase-articles.ts';
import { StorageError } from '../../../utils/corpus/errors.ts';
import { forgetCorpus } from '../../../utils/corpus/live-corpus.ts';
import { mend } from '../../../utils/corpus/mend.ts';
import { record } from '../record.ts';
import { articlesOf, type Contents, contentsNow } from './contents.ts';
import { checked, heldArticle } from './storage-world.ts';

const NAME = 'dzherelo';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  forgetCorpus();
});
afterEach(() => vi.restoreAllMocks());

const opened = (version: number, upgrade: (database: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened', { cause: request.error })));
  });

/** The database as the first release made it, with what is held now. */
async function asFirstRelease(contents: Contents): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const database = await opened(1, (made) => {
    const articles = made.createObjectStore('articles', { keyPath: 'row', autoIncrement: true });
    articles.createIndex('key', 'card.key', { unique: true });
    articles.createIndex('published', 'card.published');
    articles.createIndex('edition', 'card.edition');
    made.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
  });
  const transaction = database.transaction(['articles', 'segments'], 'readwrite');
  const end = new Promise((resolve) => transaction.addEventListener('complete', resolve));
  for (const name of ['articles', 'segments'])
    for (const [, value] of contents.get(name) ?? []) transaction.objectStore(name).put(value);
  await end;
  database.close();
  forgetCorpus();
}

describe('an upgrade that is interrupted', () => {
  test('at any step leaves the old database whole, and the next start ends it', async () => {
    await addArticles([await heldArticle(7)]);
    const contents = await contentsNow();
    let steps = 0;
    for (let at = 1; ; at++) {
      await asFirstRelease(contents);
      let left = at;
      const create = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
        this: IDBDatabase,
        ...given
      ) {
        if (--left === 0) throw new DOMException('the browser ends', 'AbortError');
        return made.apply(this, given);
      });
      await openDatabase().then(
        (database) => database.close(),
        () => undefined,
      );
      create.mockRestore();
      if (left > 0) break;
      steps++;
      expect(await checked(7)).toBe('not-met');
      expect(articlesOf(await contentsNow())).toEqual(articlesOf(contents));
    }
    expect(steps).toBe(2);
    record({ family: 'storage', key: 'upgrade.interrupted', value: steps, unit: 'steps' });
  });
  const made = IDBDatabase.prototype.createObjectStore;
});

describe('a database of a later release', () => {
  test('is not read, not written and not deleted by this one, which says so; the later one finds everything', async () => {
    await addArticles([await heldArticle(7), await heldArticle(8)]);
    const before = articlesOf(await contentsNow());
    (await opened(3, (made) => void made.createObjectStore('later'))).close();
    forgetCorpus();
    expect(await checked(7)).toBe('could-not-check');
    const works = [async () => addArticles([await heldArticle(9)]), () => eraseArticles(), () => heldSpan()];
    for (const work of works) await expect(work()).rejects.toThrow(StorageError);
    await mend().catch(() => undefined);
    const database = await opened(3, () => undefined);
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction('articles').objectStore('articles').getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
    database.close();
    expect(articlesOf(new Map([['articles', rows.map((row) => [1, row] as const)]]))).toEqual(before);
  });
});

describe('a connection', () => {
  test('that another context ends, to upgrade or to delete, is not what later checks ask', async () => {
    await addArticles([await heldArticle(7)]);
    forgetCorpus();
    expect(await checked(7)).toBe('not-met');
    const database = await opened(3, () => undefined);
    database.close();
    expect(await checked(7)).toBe('could-not-check');
    vi.stubGlobal('indexedDB', new IDBFactory());
    await addArticles([await heldArticle(7)]);
    expect(await checked(7)).toBe('not-met');
  });
});
