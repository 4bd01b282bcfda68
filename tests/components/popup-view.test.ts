import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gathered, type PopupView } from '../../components/popup-view.ts';
import type { CollectionStatus } from '../../utils/corpus/collection-status.ts';
import { background } from './background-world.ts';
import { judged, source } from './verdicts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const collection: CollectionStatus = { activity: { doing: 'off' }, articles: 3, editions: ['uk'] };
const never = (): Promise<never> => new Promise(() => undefined);
/** A background that answers all of it, but for what is given. */
const answering = (change: Parameters<typeof background>[0] = {}) =>
  background({
    'tab-state': () => judged(),
    'page-excerpts': () => ['The lamp'],
    'collection-status': () => collection,
    ...change,
  });
/** What is gathered, and after how many milliseconds. */
async function timed(gathering: Promise<PopupView>): Promise<{ view: PopupView; after: number }> {
  const start = Date.now();
  const done = gathering.then((view) => ({ view, after: Date.now() - start }));
  await vi.advanceTimersByTimeAsync(20_000);
  return done;
}

test('a verdict comes with its passages and what is collected', async () => {
  answering();
  const { view, after } = await timed(gathered('tab-state', 7));
  expect(view).toEqual({ state: judged(), excerpts: ['The lamp'], collection });
  expect(after).toBe(0);
});

test('a page that does not give its passages in time is shown without them', async () => {
  answering({ 'page-excerpts': never });
  const { view, after } = await timed(gathered('tab-state', 7));
  expect(view).toEqual({ state: judged(), excerpts: [], collection });
  expect(after).toBe(500);
});

test('what is collected is waited for shortly, and what was known of it stays', async () => {
  answering({ 'collection-status': never });
  const first = await timed(gathered('tab-state', 7));
  expect(first.view.collection).toBeUndefined();
  expect(first.after).toBe(100);
  const before: PopupView = { state: judged(), excerpts: [], collection };
  expect((await timed(gathered('tab-state', 7, before))).view.collection).toEqual(collection);
});

test('the page is asked again for its passages only when it was checked again', async () => {
  const world = answering();
  const before: PopupView = { state: judged(), excerpts: ['kept'], collection: undefined };
  expect((await timed(gathered('tab-state', 7, before))).view.excerpts).toEqual(['kept']);
  expect(world.asked.map(({ name }) => name)).not.toContain('page-excerpts');
  world.answers['tab-state'] = () => judged({ checkedAt: 1 });
  expect((await timed(gathered('tab-state', 7, before))).view.excerpts).toEqual(['The lamp']);
});

test('only as many passages are asked for as are shown', async () => {
  const passages = Array.from({ length: 9 }, (_, i) => ({
    page: [i, i + 1] as [number, number],
    article: [i, i + 1] as [number, number],
    words: 1,
    own: 1,
  }));
  const world = answering({ 'tab-state': () => judged({ sources: [source({ passages })] }) });
  await timed(gathered('tab-state', 7));
  const asked = world.asked.find(({ name }) => name === 'page-excerpts')?.ask;
  expect(asked).toEqual({
    tabId: 7,
    ranges: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ],
  });
});

test('a background that refuses or stays silent is told as silent', async () => {
  expect((await timed(gathered('tab-state', 7))).view).toEqual({
    state: 'silent',
    excerpts: [],
    collection: undefined,
  });
});
