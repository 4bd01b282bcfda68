// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { copyInDocument } from '../../utils/clipboard/copy-in-document.ts';

afterEach(() => vi.restoreAllMocks());

/** A document whose `copy` command fires the event with a clipboard, or does nothing. */
function commanded(does: 'copies' | 'nothing' | 'refuses'): Map<string, string> {
  const written = new Map<string, string>();
  const clipboardData = { setData: (type: string, text: string) => void written.set(type, text) };
  Object.assign(document, {
    execCommand: (command: string) => {
      if (command !== 'copy' || does === 'refuses') return false;
      if (does === 'copies')
        document.dispatchEvent(Object.assign(new Event('copy', { cancelable: true }), { clipboardData }));
      return true;
    },
  });
  return written;
}

test('both flavours are copied at once', async () => {
  const written = commanded('copies');
  await copyInDocument({ html: '<p>Tower</p>', plain: 'Tower' });
  expect([...written]).toEqual([
    ['text/plain', 'Tower'],
    ['text/html', '<p>Tower</p>'],
  ]);
});

test('a format without rich text leaves none', async () => {
  const written = commanded('copies');
  await copyInDocument({ plain: '[Tower](https://x.example)' });
  expect([...written.keys()]).toEqual(['text/plain']);
});

test.each(['nothing', 'refuses'] as const)('a browser that does %s is told of', async (does) => {
  commanded(does);
  await expect(copyInDocument({ plain: 'Tower' })).rejects.toThrow('did not copy');
});

test('nothing is left behind', async () => {
  const written = commanded('copies');
  await copyInDocument({ plain: 'Tower' });
  written.clear();
  document.execCommand('copy');
  expect([...written]).toEqual([]);
  expect(document.querySelector('textarea')).toBeNull();
});
