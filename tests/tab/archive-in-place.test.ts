// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkPage } from '../../utils/check.ts';
import type { Archive } from '../../utils/corpus/archive-in-place.ts';
import { StorageError } from '../../utils/corpus/errors.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { mendingAlarm } from '../../utils/corpus/mending.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { packed, SCHEME_VERSION } from '../../utils/fingerprint/wire.ts';
import { checkReport } from '../../utils/tab/check-report.ts';
import { recalled } from '../../utils/tab/document-memory.ts';
import { FakeArchive } from '../corpus/fake-archive.ts';
import { FakeOrigin } from '../corpus/fake-origin.ts';
import { FakeSyncWorld } from '../corpus/fake-sync-world.ts';
import { madePack, publisher, wordsOfArticle } from '../corpus/made-pack.ts';
import { facts } from './facts.ts';
import { fakeToolbar } from './toolbar.ts';

const given = vi.hoisted<{ archive: Archive | undefined }>(() => ({ archive: undefined }));
vi.mock('../../utils/corpus/browser-archive.ts', () => ({ archiveInPlace: () => given.archive }));

const url = 'https://www.paper.example/story';
let documents = 0;
const OLD = 2000;
const RECENT = 1000;
let archive: FakeArchive;

beforeEach(async () => {
  fakeToolbar();
  Object.assign(fakeBrowser.scripting, { executeScript: vi.fn<() => Promise<unknown[]>>(async () => []) });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const own = await publisher();
  const pack = await madePack(own, 1, [{ ids: [OLD], tier: 'old' }, { ids: [RECENT] }]);
  const world = new FakeSyncWorld(new FakeOrigin(pack), own.key);
  world.wantsOld = true;
  await world.live();
  archive = new FakeArchive(pack);
  given.archive = archive;
  forgetCorpus();
});

/** What becomes of the scan of a page: whether it is to be read, or the verdict. */
async function scanned(text: string): Promise<unknown> {
  // Every page is a new document.
  const documentId = `D${documents++}`;
  await checkReport(
    { tabId: 7, documentId, url },
    {
      version: SCHEME_VERSION,
      shingles: packed(pageKeys(text)),
      words: 60,
      cut: false,
      agencyNamed: false,
      agencyLinked: false,
      pageVersion: 'v1',
    },
  );
  const known = await recalled(7, documentId);
  return known?.state === 'verdict' ? known.verdict : known?.state;
}
const checked = async (text: string) => {
  const options = { now: 0, stopwatch: () => 0 };
  const lists = { licensedHosts: [], mineHosts: [] };
  return (await checkPage({ ...facts(text), url }, await liveCorpus(), lists, options)).verdict;
};

test('an article that only the archive holds is found, and a page of other words is not', async () => {
  expect(await scanned(wordsOfArticle(OLD))).toBe('checking');
  expect((await checked(wordsOfArticle(OLD))).sources[0]?.article?.key).toBe(`en:${OLD}`);
  expect(await scanned(wordsOfArticle(3000))).toMatchObject({ status: 'none', compared: { articles: 2 } });
  expect((await checked(wordsOfArticle(3000))).status).toBe('none');
});

test('while the archive fails recent articles are found, and “nothing found” is not said', async () => {
  archive.fails = new StorageError('not in a private window');
  expect(await scanned(wordsOfArticle(RECENT))).toBe('checking');
  expect((await checked(wordsOfArticle(RECENT))).sources[0]?.article?.key).toBe(`en:${RECENT}`);
  const missing = { status: 'could-not-check', reason: 'storage-failed' };
  expect(await scanned(wordsOfArticle(3000))).toMatchObject(missing);
  expect(await checked(wordsOfArticle(OLD))).toMatchObject(missing);
});

test('an archive that fails is asked again at the next page', async () => {
  archive.fails = new StorageError('the worker of the archive failed');
  await scanned(wordsOfArticle(3000));
  archive.fails = undefined;
  expect(await scanned(wordsOfArticle(OLD))).toBe('checking');
});

test('what is damaged there is to be mended', async () => {
  archive.answers = {
    result: 'failed',
    reason: 'index-damaged',
    message: 'a file of the archive is missing',
  };
  expect(await scanned(wordsOfArticle(3000))).toMatchObject({ reason: 'index-damaged' });
  expect(await fakeBrowser.alarms.get(mendingAlarm)).toBeDefined();
});
