// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageText } from '../../utils/tab/page-text.ts';

const send = vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>();
const get = vi.fn<(tabId: number) => Promise<unknown>>();
Object.assign(fakeBrowser.tabs, { sendMessage: send, get });

test('the text comes from the reader in the top frame of the tab', async () => {
  send.mockResolvedValueOnce('first line\nsecond line');
  expect(await pageText(7)).toEqual({ page: 'shown', text: 'first line\nsecond line' });
  expect(send).toHaveBeenCalledWith(7, { name: 'material' }, { frameId: 0 });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no words', ''],
  ['a number', 7],
  ['an object', { text: 'words' }],
])('a page that answers with %s is not the one that was read', async (_, answer) => {
  send.mockResolvedValueOnce(answer);
  expect(await pageText(7)).toEqual({ page: 'left' });
});

test('a page that was left does not answer, a closed tab is no more', async () => {
  send.mockRejectedValue(new Error('Could not establish connection'));
  get.mockResolvedValueOnce({ id: 7 });
  expect(await pageText(7)).toEqual({ page: 'left' });
  get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  expect(await pageText(7)).toEqual({ page: 'closed' });
});
