// @vitest-environment node
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type CollectionState,
  emptyState,
  readState,
  writeState,
} from '../../utils/corpus/collection-state.ts';

const now = Date.UTC(2026, 3, 1);
const DAY = 86_400_000;
const address = { edition: 'uk', id: 4100001, rubric: 'society', slug: 'pier' } as const;
const state: CollectionState = {
  lists: [{ edition: 'en', list: 'feed' }],
  queue: [{ address, version: now - DAY }],
  log: [now - 3000],
  fetched: [['uk:4100000', now - DAY]],
  absent: [['uk:4100002', now - DAY]],
  done: 3,
  of: 9,
  failures: 1,
  failure: '503',
  notBefore: now + DAY,
  nextRound: now + 1000,
};

test('without anything saved collection starts afresh', async () => {
  expect(await readState(now)).toEqual(emptyState());
});

test('what was saved is read back', async () => {
  await writeState(state);
  expect(await readState(now)).toEqual(state);
});

test.each<[string, unknown]>([
  ['text', 'collection'],
  ['a list', []],
  ['an empty object', {}],
  ['a field missing', { ...state, fetched: undefined }],
  ['a number that is text', { ...state, done: '3' }],
  ['a moment that is no number', { ...state, notBefore: Number.NaN }],
  ['a queue that is no list', { ...state, queue: { length: 1 } }],
  ['a queue of nothing', { ...state, queue: [null] }],
  ['a queue entry without an address', { ...state, queue: [{ version: 1 }] }],
  ['an article without a number', { ...state, queue: [{ address: { ...address, id: 'x' }, version: 1 }] }],
  ['an edition that does not exist', { ...state, lists: [{ edition: 'xx', list: 'feed' }] }],
  ['a list that does not exist', { ...state, lists: [{ edition: 'uk', list: 'atom' }] }],
  ['a log of texts', { ...state, log: ['yesterday'] }],
  ['fetched keys without versions', { ...state, fetched: ['uk:4100000'] }],
])('garbage in storage starts afresh: %s', async (_, garbage) => {
  await fakeBrowser.storage.local.set({ collection: garbage });
  expect(await readState(now)).toEqual(emptyState());
});

test('a state that an older release left is read', async () => {
  const { absent: _, ...older } = state;
  await fakeBrowser.storage.local.set({ collection: older });
  expect(await readState(now)).toEqual({ ...older, absent: [] });
});

test('waits that were set before the clock was set back by years are over', async () => {
  await writeState({ ...state, notBefore: now + 3650 * DAY, nextRound: now + 3650 * DAY });
  expect(await readState(now)).toEqual({ ...state, notBefore: 0, nextRound: 0 });
});

test('a fresh state shares nothing with the one before', () => {
  emptyState().queue.push({ address, version: 0 });
  expect(emptyState().queue).toEqual([]);
});
