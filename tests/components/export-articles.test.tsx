import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Export, ExportArticles } from '../../components/ExportArticles.tsx';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';
import { isolated } from '../../utils/text/isolated.ts';

let saved: { name: string; file: Blob | undefined }[];
let last: Blob | undefined;

beforeEach(() => {
  speak('en');
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: last });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const file = new Blob(['x']);
function shown(write: Export) {
  const { container } = render(<ExportArticles write={write} articles={12} />);
  const at = (selector: string): Element => {
    const found = container.querySelector(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  return { container, at, save: () => fireEvent.click(at('#export-articles')) };
}
const result = (at: (selector: string) => Element): string => at('#export-result').textContent;

test('the file is written with progress and handed to the browser once', async () => {
  let finish: () => void = () => undefined;
  const write = vi.fn<Export>(async ({ onProgress }) => {
    onProgress(5, 12);
    await new Promise<void>((resolve) => (finish = resolve));
    return { file, written: 12, withoutText: 0 };
  });
  const { container, at, save } = shown(write);
  save();
  await waitFor(() => expect(container.querySelector('progress')?.value).toBe(5));
  expect(result(at)).toBe(message('en', 'export_busy'));
  expect(await complaints(container)).toEqual([]);
  save();
  expect(write).toHaveBeenCalledOnce();
  finish();
  await waitFor(() => expect(result(at)).toBe(message('en', 'export_done', ['12'])));
  expect(saved).toEqual([{ name: 'dzherelo-articles.jsonl.gz', file }]);
});

test.each<[string, Export, string, number]>([
  [
    'articles without texts',
    async () => ({ file, written: 9, withoutText: 3 }),
    message('en', 'export_doneWithout', ['9', '3']),
    1,
  ],
  ['nothing', async () => ({ file, written: 0, withoutText: 0 }), message('en', 'export_nothing'), 0],
  [
    'a full disk',
    () => Promise.reject(new Error('The disk is full.')),
    message('en', 'export_failed', [isolated('The disk is full.')]),
    0,
  ],
])('%s: it is said', async (_, write, words, files) => {
  const { at, save } = shown(write);
  save();
  await waitFor(() => expect(result(at)).toBe(words));
  expect(saved).toHaveLength(files);
});

test.each(languages)('it is accessible in %s', async (language) => {
  speak(language);
  const { container, at } = shown(async () => ({ file, written: 1, withoutText: 0 }));
  expect(at('#export-articles').getAttribute('aria-describedby')).toBe(at('#export-hint').id);
  expect(await complaints(container)).toEqual([]);
});
