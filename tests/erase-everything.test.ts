// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addArticles } from '../utils/corpus/article-store.ts';
import { heldSpan } from '../utils/corpus/collected.ts';
import { COLLECTION_LOCK } from '../utils/corpus/collection-alarm.ts';
import { emptyState, readState, writeState } from '../utils/corpus/collection-state.ts';
import { isErasing, noteErasing } from '../utils/corpus/erasing-note.ts';
import { emptyPackState, writePackState } from '../utils/corpus/pack-state.ts';
import { packRecords, saveComing, saveCopied, saveFile } from '../utils/corpus/pack-store.ts';
import { rawArticle } from '../utils/corpus/raw-article.ts';
import { eraseEverything, erasure, finishErasing } from '../utils/erase-everything.ts';
import { settingsChanged } from '../utils/kept-settings.ts';
import { copiedSettings } from '../utils/settings-copy.ts';
import { defaults, readSettings, writeSettings } from '../utils/settings.ts';

const now = Date.now();
let held: Set<string>;
let registered: unknown[];
let folderGone: boolean;
/** What happens when half of it is gone, and when nearly all is. */
let meanwhile: () => Promise<unknown>;
let atLast: () => Promise<unknown>;
/** What removing the copies runs into. */
let refusal: DOMException | undefined;

/** Locks that are waited for, unless they are only wanted when free. */
async function request(name: string, ...rest: unknown[]): Promise<unknown> {
  const work = rest.at(-1) as (lock: unknown) => Promise<unknown>;
  while (held.has(name)) {
    if (rest.length > 1) return work(null);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  held.add(name);
  return Promise.resolve(work({ name })).finally(() => held.delete(name));
}

beforeEach(async () => {
  held = new Set();
  registered = [];
  folderGone = false;
  meanwhile = async () => undefined;
  atLast = async () => undefined;
  refusal = undefined;
  const root = {
    async removeEntry() {
      if (refusal !== undefined) throw refusal;
      folderGone = true;
      await meanwhile();
    },
  };
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: { request }, storage: { getDirectory: async () => root } });
  vi.stubGlobal('chrome', {
    ...fakeBrowser,
    tabs: { query: async () => [] },
    offscreen: { closeDocument: async () => undefined },
    scripting: {
      getRegisteredContentScripts: async () => [],
      async registerContentScripts(scripts: unknown[]) {
        registered.push(...scripts);
        await atLast();
      },
    },
  });
  await filled();
});

/** Something of everything that can be held. */
async function filled(): Promise<void> {
  const url = 'https://www.ukrinform.net/rubric-society/4100001-pier.html';
  const line = { id: '1', url, lang: 'en' as const, title: 'Pier', timeCertain: true };
  const text = Array.from({ length: 60 }, (_, i) => `pier${i}`).join(' ');
  await addArticles([rawArticle({ ...line, text }).record]);
  await saveComing(
    { bytes: new Uint8Array(3), hash: 'ab', validators: {} },
    { root: 'cd', keys: ['cd'], generation: 9, hash: 'ab' },
  );
  await saveFile('ef', new Blob(['file']));
  await saveCopied(true);
  await writePackState({ ...emptyPackState(), failures: 3 });
  await writeSettings({ mode: 'paused', offHosts: ['off.example'], collect: false, pack: 'whole' });
  await writeState({ ...emptyState(), fetched: [['en:4100001', 5]], log: [now - 5000] });
  await fakeBrowser.storage.local.set({ welcomed: true, mended: 5 });
  await fakeBrowser.storage.session.set({ 'tab:1': [] });
}

const gone = async (): Promise<void> =>
  vi.waitFor(async () => expect(await erasure()).toEqual({ state: 'done' }), 5000);

async function expectNothing(): Promise<void> {
  expect(await heldSpan()).toEqual({ articles: 0, editions: [] });
  expect(await packRecords()).toEqual({
    held: undefined,
    coming: undefined,
    trust: undefined,
    files: new Set(),
    copied: false,
  });
  expect(folderGone).toBe(true);
  expect(await readSettings()).toEqual(defaults());
  expect(await copiedSettings()).toBeUndefined();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  // Of what was done only the times of the last hour's requests are known.
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['collection']);
  expect(await readState()).toEqual({ ...emptyState(), log: [now - 5000] });
}

test('everything is deleted, and what follows an installation is done', async () => {
  expect(await eraseEverything()).toEqual({ state: 'busy' });
  await gone();
  await expectNothing();
  expect(registered).toContainEqual(expect.objectContaining({ id: 'scan', excludeMatches: [] }));
  expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['collection']);
});

test('a copy of the settings that is made in between is deleted as well', async () => {
  meanwhile = settingsChanged;
  await eraseEverything();
  await gone();
  await expectNothing();
});

test('asked for once more when nearly all is gone, it leaves nothing switched off', async () => {
  atLast = eraseEverything;
  await eraseEverything();
  await gone();
  await expectNothing();
});

test('what a killed worker left is deleted when the next one starts', async () => {
  await noteErasing();
  await finishErasing();
  await expectNothing();
});

test.each(['local', 'session'] as const)(
  'killed in the middle, where %s is cleared, it goes on with the next start',
  async (area) => {
    const { clear, remove } = fakeBrowser.storage[area];
    const killed = new Error('killed');
    fakeBrowser.storage[area].clear = fakeBrowser.storage[area].remove = () => Promise.reject(killed);
    await eraseEverything();
    await vi.waitFor(async () => expect(await erasure()).toEqual({ state: 'failed', why: 'killed' }));
    expect(await isErasing()).toBe(true);
    Object.assign(fakeBrowser.storage[area], { clear, remove });
    await finishErasing();
    await gone();
    await expectNothing();
  },
);

test('a file system that refuses is told, with the reason, and asked again', async () => {
  refusal = new DOMException('the folder is locked', 'SecurityError');
  await eraseEverything();
  await vi.waitFor(
    async () =>
      expect(await erasure()).toMatchObject({ state: 'failed', why: expect.stringContaining('locked') }),
    { timeout: 5000 },
  );
  refusal = undefined;
  expect(await eraseEverything()).toEqual({ state: 'busy' });
  await gone();
  await expectNothing();
});

test('it waits for a round of collecting, which ends because it may not go on', async () => {
  let end: () => void = () => undefined;
  const round = request(COLLECTION_LOCK, () => new Promise<void>((resolve) => (end = resolve)));
  await eraseEverything();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await heldSpan()).articles).toBe(1);
  expect(await readSettings()).toMatchObject({ collect: false, pack: 'off' });
  end();
  await round;
  await gone();
  await expectNothing();
});

test('where nobody asked, nothing is deleted', async () => {
  await finishErasing();
  expect(await erasure()).toEqual({ state: 'done' });
  expect((await heldSpan()).articles).toBe(1);
});
