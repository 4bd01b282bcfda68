// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageExcerpts } from '../../utils/tab/page-excerpts.ts';

const send = vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>();
Object.assign(fakeBrowser.tabs, { sendMessage: send });

test('the words come from the reader in the top frame of the tab', async () => {
  send.mockResolvedValueOnce(['first words', 'other words']);
  expect(await pageExcerpts(7, [[0, 11]])).toEqual(['first words', 'other words']);
  expect(send).toHaveBeenCalledWith(7, { name: 'excerpts', ranges: [[0, 11]] }, { frameId: 0 });
});

test.each<[string, unknown, string[]]>([
  ['nothing', undefined, []],
  ['text', 'words', []],
  ['an object', { 0: 'words' }, []],
  ['other things among words', ['words', 1, null, { a: 1 }], ['words']],
])('a page that answers with %s', async (_, answer, words) => {
  send.mockResolvedValueOnce(answer);
  expect(await pageExcerpts(7, [[0, 11]])).toEqual(words);
});

test('a page that was left has no words', async () => {
  send.mockRejectedValueOnce(new Error('Could not establish connection'));
  expect(await pageExcerpts(7, [[0, 11]])).toEqual([]);
});
