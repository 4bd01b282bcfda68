// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { heldKeys } from '../../utils/corpus/collected.ts';
import {
  collectAnew,
  collectionAlarm,
  collectOnAlarm,
  statusOfCollection,
} from '../../utils/corpus/collection-alarm.ts';
import { emptyState, readState, writeState } from '../../utils/corpus/collection-state.ts';
import { eraseArticles } from '../../utils/corpus/erase-articles.ts';
import { forgetCorpus, liveCorpus } from '../../utils/corpus/live-corpus.ts';
import { writeSettings } from '../../utils/settings.ts';
import type { Wanted } from '../../utils/ukrinform/fetch.ts';
import { during } from './during.ts';
import { type Announced, FakeAgency } from './fake-agency.ts';

const now = Date.UTC(2026, 3, 1, 12);
const articles = (from: number): Announced[] =>
  [0, 1].map((i) => ({ id: from + i, modified: Date.UTC(2026, 2, 31) }));
const keys = ['uk:1001', 'uk:1000'];
let agency: FakeAgency;
let asked: string[];
/** What happens while the agency is being asked. */
let meanwhile: () => unknown;

beforeEach(() => {
  agency = new FakeAgency({ uk: articles(1000) });
  asked = [];
  meanwhile = () => undefined;
  fakeBrowser.i18n.getUILanguage = () => 'uk';
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    await meanwhile();
    const wanted: Wanted = url.endsWith('.xml') ? 'sitemap' : url.endsWith('lastnews') ? 'feed' : 'article';
    const answer = agency.answer(url, wanted);
    if (answer.result === 'failed') throw new TypeError('no network');
    return answer.result === 'ok' ? new Response(answer.text) : new Response('', { status: answer.status });
  });
  forgetCorpus();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'connection');
});

const onlyUkrainian = (): Promise<void> => writeSettings({ editions: ['uk'] });
const alarm = (): Promise<unknown> => fakeBrowser.alarms.get(collectionAlarm);

test('the first alarm collects, and what was collected is compared with', async () => {
  await onlyUkrainian();
  await during(collectOnAlarm());
  expect(asked).toEqual([
    'https://www.ukrinform.ua/sitemap/currentweek.xml',
    'https://www.ukrinform.ua/rss/block-lastnews',
    'https://www.ukrinform.ua/rubric-society/1001-story-1001.html',
    'https://www.ukrinform.ua/rubric-society/1000-story-1000.html',
  ]);
  expect(await heldKeys([...keys, 'uk:999'])).toEqual(new Set(keys));
  expect((await liveCorpus()).compared.articles).toBe(2);
  const status = await statusOfCollection();
  expect(status).toMatchObject({ articles: 2, editions: ['uk'], activity: { doing: 'waiting' } });
  expect(await alarm()).toMatchObject({ scheduledTime: (await readState()).nextRound });
});

test('the alarm is set before the first request: a worker killed from here on is woken again', async () => {
  await onlyUkrainian();
  const seen: unknown[] = [];
  meanwhile = async () => seen.push(await alarm());
  await during(collectOnAlarm());
  expect(seen[0]).toMatchObject({ name: collectionAlarm });
});

test('two alarms at once collect once', async () => {
  await onlyUkrainian();
  await during(Promise.all([collectOnAlarm(), collectOnAlarm(), collectOnAlarm(true)]));
  expect(asked).toHaveLength(4);
});

test('an alarm before the next round is due asks nothing', async () => {
  await onlyUkrainian();
  await writeState({ ...emptyState(), nextRound: now + 60_000 });
  await during(collectOnAlarm());
  expect(asked).toEqual([]);
});

test('after the clock was set back by years collection goes on', async () => {
  await onlyUkrainian();
  await writeState({ ...emptyState(), nextRound: now + 1e11, notBefore: now + 1e11, log: [now + 1e11] });
  await during(collectOnAlarm());
  expect(asked).toHaveLength(4);
});

test('switched off, nothing is asked; asked for by the user, one round is made', async () => {
  await writeSettings({ editions: ['uk'], collect: false });
  await during(collectOnAlarm());
  expect(asked).toEqual([]);
  await during(collectOnAlarm(true));
  expect(asked).toHaveLength(4);
  expect(await alarm()).toBeUndefined();
  expect((await statusOfCollection()).activity).toEqual({ doing: 'off' });
});

test('switching off stops a round that is running', async () => {
  await onlyUkrainian();
  meanwhile = async () => {
    if (asked.length === 3) await writeSettings({ collect: false });
  };
  await during(collectOnAlarm());
  expect(asked).toHaveLength(3);
  expect(await alarm()).toBeUndefined();
});

test('nothing is asked while the user saves data, not even by hand', async () => {
  await onlyUkrainian();
  const connection = { saveData: true };
  Object.defineProperty(navigator, 'connection', { configurable: true, value: connection });
  await during(collectOnAlarm(true));
  expect(asked).toEqual([]);
  connection.saveData = false;
  await during(collectOnAlarm());
  expect(asked).toHaveLength(4);
});

test('what an erased store held is collected again', async () => {
  await onlyUkrainian();
  await during(collectOnAlarm());
  vi.stubGlobal('indexedDB', new IDBFactory());
  await during(collectOnAlarm(true));
  expect(await heldKeys(keys)).toEqual(new Set(keys));
});

test('articles that are deleted while a round runs are collected anew in it', async () => {
  await onlyUkrainian();
  meanwhile = async () => {
    if (asked.length !== 4) return;
    await eraseArticles();
    await collectAnew();
  };
  await during(collectOnAlarm());
  const lists = [
    'https://www.ukrinform.ua/sitemap/currentweek.xml',
    'https://www.ukrinform.ua/rss/block-lastnews',
  ];
  expect(asked.slice(4)).toEqual([...lists, 'https://www.ukrinform.ua/rubric-society/1001-story-1001.html']);
  expect(await heldKeys(keys)).toEqual(new Set(keys));
});

const list = { edition: 'uk', list: 'feed' } as const;

test.each([
  [
    'a back-off',
    { failure: '503', notBefore: now + 1000 },
    { doing: 'backing-off', until: now + 1000, after: '503' },
  ],
  [
    'a storage that failed',
    { failure: 'storage', notBefore: now + 1000 },
    { doing: 'waiting', until: now + 1000 },
  ],
  ['work', { lists: [list], done: 2, of: 7 }, { doing: 'collecting', done: 2, of: 7 }],
  ['a pause', { nextRound: now + 5000 }, { doing: 'waiting', until: now + 5000 }],
  ['a round that is overdue', { nextRound: now - 5000 }, { doing: 'waiting', until: now }],
])('the status tells of %s', async (_, state, activity) => {
  await writeState({ ...emptyState(), ...state });
  const status = await statusOfCollection(now);
  expect(status).toEqual({ activity, articles: 0, editions: [] });
});
