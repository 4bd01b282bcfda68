// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addArticles } from '../../utils/corpus/article-store.ts';
import { collectAnew, collectionAlarm, statusOfCollection } from '../../utils/corpus/collection-alarm.ts';
import { emptyState, readState, writeState } from '../../utils/corpus/collection-state.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { writeSettings } from '../../utils/settings.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';

const words = (seed: string): string => Array.from({ length: 60 }, (_, i) => `${seed}${i}`).join(' ');
const hosts: Partial<Record<Edition, string>> = { en: 'www.ukrinform.net', de: 'www.ukrinform.de' };
const hold = (edition: 'en' | 'de', id: number, publishedAt: number): Promise<void> => {
  const url = `https://${hosts[edition]}/rubric-society/${id}-pier.html`;
  const line = { id: String(id), url, lang: edition, title: 'Pier', timeCertain: true, publishedAt };
  return addArticles([rawArticle({ ...line, text: words(`${edition}${id}x`) }).record]);
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.i18n.getUILanguage = () => 'uk';
});

test('the status names the editions of what is held, whichever are followed', async () => {
  await writeSettings({ editions: ['fr', 'pl'] });
  expect(await statusOfCollection()).toMatchObject({ articles: 0, editions: [] });
  await hold('en', 4100001, 1000);
  await hold('de', 4100002, 2000);
  const { articles, editions } = await statusOfCollection();
  expect(articles).toBe(2);
  expect(editions.toSorted()).toEqual(['de', 'en']);
});

const waiting = {
  ...emptyState(),
  fetched: [['en:4100001', 5]] as [string, number][],
  nextRound: Date.now() + 900_000,
};

test('after all articles were deleted nothing counts as fetched, and the lists are read again soon', async () => {
  await writeSettings({ editions: ['en'] });
  await writeState(waiting);
  expect(await collectAnew()).toMatchObject({ activity: { doing: 'collecting' }, articles: 0 });
  const { fetched, lists } = await readState();
  expect(fetched).toEqual([]);
  expect(lists).toEqual([
    { edition: 'en', list: 'sitemap' },
    { edition: 'en', list: 'feed' },
  ]);
  const due = (await fakeBrowser.alarms.get(collectionAlarm))?.scheduledTime ?? 0;
  expect(due - Date.now()).toBeLessThanOrEqual(60_000);
});

test('where nothing is collected, nothing is read', async () => {
  await writeSettings({ collect: false });
  await writeState(waiting);
  expect(await collectAnew()).toMatchObject({ activity: { doing: 'off' } });
  expect(await readState()).toMatchObject({ fetched: [], lists: [] });
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});
