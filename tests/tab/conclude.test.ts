// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { conclude, type Outcome } from '../../utils/tab/conclude.ts';
import { recalled } from '../../utils/tab/document-memory.ts';
import { fakeToolbar, shownOn } from './toolbar.ts';

const page = { tabId: 7, documentId: 'D1', url: 'https://paper.example/story?x=1#comments' };
const outcome: Outcome = {
  status: 'none',
  sources: [],
  versions: [],
  notes: [],
  compared: { articles: 300, editions: ['uk'] },
};

beforeEach(fakeToolbar);

test('the verdict is remembered for its document, with time, place and version of the page', async () => {
  const before = Date.now();
  await conclude(page, outcome, { pageVersion: 'v1' });
  const known = await recalled(7, 'D1');
  expect(known).toEqual({
    state: 'verdict',
    place: 'https://paper.example/story?x=1',
    pageVersion: 'v1',
    verdict: {
      ...outcome,
      url: 'https://paper.example/story?x=1',
      checkedAt: expect.any(Number),
      trace: { candidates: [], excluded: [], ms: {} },
    },
  });
  const at = known?.state === 'verdict' ? known.verdict.checkedAt : 0;
  expect(at).toBeGreaterThanOrEqual(before);
  expect(at).toBeLessThanOrEqual(Date.now());
});

test('a lookup is timed from its start; the trace of a whole check is kept', async () => {
  await conclude(page, outcome, { started: performance.now() - 40 });
  expect(await recalled(7, 'D1')).toMatchObject({
    verdict: { trace: { ms: { lookup: expect.closeTo(40, -1) } } },
  });
  const trace = { candidates: [{ key: 'uk:1', score: 3 }], excluded: [], ms: { lookup: 1, match: 2 } };
  await conclude(page, { ...outcome, trace });
  expect(await recalled(7, 'D1')).toMatchObject({ verdict: { trace } });
});

test('the toolbar button of that tab shows it, in shape, sign and words', async () => {
  await conclude(page, { ...outcome, status: 'met' });
  expect(await shownOn(7)).toEqual({
    text: '✓',
    title: 'status_met',
    icon: '/icon/met-16.png /icon/met-32.png',
  });
  expect(await shownOn(8)).toEqual({ text: '', title: '', icon: undefined });
});

test('a tab that was closed meanwhile is passed over', async () => {
  const gone = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7'));
  await expect(conclude(page, outcome)).resolves.toBeUndefined();
  gone.mockRestore();
});
