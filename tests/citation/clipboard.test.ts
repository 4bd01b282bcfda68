import { describe, expect, it } from 'vitest';
import { copyClip } from '../../utils/citation/clipboard.ts';

const text = {
  html: '<p>Tower open. This is reported by <a href="https://www.ukrinform.net/">Ukrinform</a>.</p>',
  plain: 'Tower open. This is reported by Ukrinform (https://www.ukrinform.net/).',
};

/** A clipboard that keeps what is written to it, one entry per call. */
function clipboard(): { written: ClipboardItem[][]; write: (items: ClipboardItem[]) => Promise<void> } {
  const written: ClipboardItem[][] = [];
  return {
    written,
    write: (items) => {
      written.push(items);
      return Promise.resolve();
    },
  };
}

describe('copying a citation', () => {
  it('writes rich and plain text at once, as one item', async () => {
    const held = clipboard();
    await copyClip(text, held);
    expect(held.written.length).toBe(1);
    const [item, ...others] = held.written.flat();
    expect(others).toEqual([]);
    expect(item?.types).toEqual(['text/html', 'text/plain']);
    for (const [type, words] of [
      ['text/html', text.html],
      ['text/plain', text.plain],
    ] as const) {
      const blob = await item?.getType(type);
      expect(blob?.type).toBe(type);
      expect(await blob?.text()).toBe(words);
    }
  });

  it('uses the browser’s own clipboard unless told otherwise', async () => {
    await copyClip(text);
    expect(await navigator.clipboard.readText()).toBe(text.plain);
  });

  it('rejects when the browser does not allow it', async () => {
    const denied = { write: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) };
    await expect(copyClip(text, denied)).rejects.toThrow('denied');
  });
});
