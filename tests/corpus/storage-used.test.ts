// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../utils/corpus/pack-store.ts';
import { storageUsed } from '../../utils/corpus/storage-used.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

type Entry = { kind: 'file' | 'directory'; getFile: () => Promise<{ size: number }> };
const file = (size: number): Entry => ({ kind: 'file', getFile: async () => ({ size }) });

/** A browser whose file system holds these files, or refuses. */
const manager = (estimate: StorageEstimate, files: Entry[] | DOMException): StorageManager =>
  ({
    estimate: async () => estimate,
    async getDirectory() {
      if (files instanceof DOMException) throw files;
      return {
        getDirectoryHandle: async () => ({
          async *values() {
            yield* files;
          },
        }),
      };
    },
  }) as unknown as StorageManager;

test('all that is used is told in parts; what is neither pack nor copy are articles', async () => {
  await saveFile('ab', new Blob(['x'.repeat(300)]));
  await saveFile('cd', new Blob(['x'.repeat(200)]));
  const folder: Entry = { ...file(9), kind: 'directory' };
  expect(await storageUsed(manager({ usage: 2000, quota: 9000 }, [file(100), folder, file(150)]))).toEqual({
    packs: 500,
    copies: 250,
    articles: 1250,
    used: 2000,
    quota: 9000,
  });
});

test.each(['NotFoundError', 'SecurityError'])('without copies (%s) there are none', async (name) => {
  const refused = new DOMException('', name);
  expect(await storageUsed(manager({ usage: 10, quota: 20 }, refused))).toMatchObject({ copies: 0 });
});

test('a browser that compresses what it stores may tell less than the files have: nothing is negative', async () => {
  await saveFile('ab', new Blob(['x'.repeat(300)]));
  expect((await storageUsed(manager({ usage: 100 }, []))).articles).toBe(0);
});

test('a browser that tells no sum has only the parts told', async () => {
  expect(await storageUsed(manager({}, [file(7)]))).toEqual({ packs: 0, copies: 7 });
});
