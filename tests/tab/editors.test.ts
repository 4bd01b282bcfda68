import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { insertInEditor, readEditors } from '../../utils/tab/editors.ts';

const executeScript = vi.fn();
const tabs = { get: vi.fn(), query: vi.fn(), update: vi.fn() };
const what = { html: 'x', where: 'first', expect: 'https://www.ukrinform.net/' } as const;

beforeEach(() => {
  for (const mock of [executeScript, ...Object.values(tabs)]) mock.mockReset();
  tabs.get.mockResolvedValue({ active: true, windowId: 2 });
  tabs.query.mockResolvedValue([{ id: 3 }]);
  vi.stubGlobal('chrome', { scripting: { executeScript }, tabs });
});
afterEach(() => void vi.unstubAllGlobals());

/** What the page's scripts answer, one after the other; the first tells the document. */
function answering(...results: unknown[]): void {
  for (const result of [true, ...results])
    executeScript.mockResolvedValueOnce([{ documentId: 'D1', result }]);
}

test('editors are named by their document, and only that one is asked to change', async () => {
  answering(undefined, [{ id: '1', label: 'Story', caret: 'one', size: 'whole', html: '<p>one</p>' }]);
  const found = { id: 'D1:1', label: 'Story', caret: 'one', size: 'whole', html: '<p>one</p>' };
  expect(await readEditors(7)).toEqual({ page: 'shown', editors: [found] });
  executeScript.mockResolvedValueOnce([{ result: { inserted: 'yes' } }]);
  expect(await insertInEditor(7, { id: found.id, ...what })).toEqual({ inserted: 'yes' });
  expect(executeScript.mock.lastCall?.[0]).toMatchObject({
    target: { tabId: 7, documentIds: ['D1'] },
    args: ['1', what],
  });
});

test('whatever a hostile page answers is no editor', async () => {
  answering(undefined, [
    null,
    7,
    { id: 'x'.repeat(11), label: '', size: 'whole', html: '' },
    { id: '1', label: 'x'.repeat(101), size: 'whole', html: '' },
    { id: '2', label: '', size: 'whole', html: 'x'.repeat(1_000_001), caret: 5, more: true },
  ]);
  expect(await readEditors(7)).toEqual({
    page: 'shown',
    editors: [{ id: 'D1:2', label: '', size: 'too-large' }],
  });
  answering(undefined, { length: 1 });
  expect(await readEditors(7)).toEqual({ page: 'gone' });
});

test('a page that has gone or may not be read has no editors', async () => {
  executeScript.mockRejectedValue(new Error('no access'));
  expect(await readEditors(7)).toEqual({ page: 'gone' });
  expect(await insertInEditor(7, { id: 'D1:1', ...what })).toEqual({ inserted: 'no', why: 'gone' });
});

test.each([undefined, null, 'yes', { inserted: true }, { inserted: 'no', why: 'because' }])(
  'the answer %j is not taken as success',
  async (result) => {
    executeScript.mockResolvedValueOnce([{ result }]);
    expect(await insertInEditor(7, { id: 'D1:1', ...what })).toEqual({ inserted: 'no', why: 'gone' });
  },
);

test('a known reason is handed on', async () => {
  executeScript.mockResolvedValueOnce([{ result: { inserted: 'no', why: 'not-undone' } }]);
  expect(await insertInEditor(7, { id: 'D1:1', ...what })).toEqual({ inserted: 'no', why: 'not-undone' });
});

test('a hidden tab comes to the front, and goes back when nothing was put in', async () => {
  tabs.get.mockResolvedValue({ active: false, windowId: 2 });
  executeScript.mockResolvedValueOnce([{ result: { inserted: 'yes' } }]);
  await insertInEditor(7, { id: 'D1:1', ...what });
  expect(tabs.update.mock.calls).toEqual([[7, { active: true }]]);
  executeScript.mockResolvedValueOnce([{ result: { inserted: 'no', why: 'changed' } }]);
  await insertInEditor(7, { id: 'D1:1', ...what });
  expect(tabs.update.mock.calls.slice(1)).toEqual([
    [7, { active: true }],
    [3, { active: true }],
  ]);
});

test('a tab that is shown, or was closed, is left alone', async () => {
  executeScript.mockResolvedValueOnce([{ result: { inserted: 'yes' } }]);
  await insertInEditor(7, { id: 'D1:1', ...what });
  tabs.get.mockRejectedValue(new Error('no tab'));
  expect(await insertInEditor(7, { id: 'D1:1', ...what })).toEqual({ inserted: 'no', why: 'gone' });
  expect(tabs.update).not.toHaveBeenCalled();
});
