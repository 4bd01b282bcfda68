// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { directiveInTab, wordsInTab } from '../../utils/tab/words-in-tab.ts';
import { frame, pageWithWords } from './pages-words.ts';

const words = ['The tower is open.', 'The bell rings.'];

describe('what is selected', () => {
  test('in the page itself goes before what is in its frames', async () => {
    pageWithWords({ frames: [frame(5, 'Advertising', 'Buy now.'), frame(0, 'Tower open', ...words)] });
    expect(await wordsInTab(7)).toEqual({ title: 'Tower open', paragraphs: words, tooMuch: false });
  });

  test('in the frame that is named is taken, under the title of the page', async () => {
    pageWithWords({ frames: [frame(0, 'Tower open', 'Other words.'), frame(5, 'Frame', ...words)] });
    expect(await wordsInTab(7, { frameId: 5 })).toEqual({
      title: 'Tower open',
      paragraphs: words,
      tooMuch: false,
    });
  });

  test('is what the browser says where no script finds it', async () => {
    pageWithWords({ frames: [frame(0, 'Tower open')] });
    expect((await wordsInTab(7, { selection: 'typed in a field' })).paragraphs).toEqual(['typed in a field']);
    pageWithWords({ refused: true });
    expect(await wordsInTab(7, { selection: 'typed in a field' })).toEqual({
      title: '',
      paragraphs: ['typed in a field'],
      tooMuch: false,
    });
  });

  test('is nothing where nothing is', async () => {
    const page = pageWithWords({ frames: [frame(0, 'Tower open')] });
    expect((await wordsInTab(7, { selection: ' ' })).paragraphs).toEqual([]);
    expect(page.injected).toEqual(['/selected.js in all frames']);
  });

  test('is not cut: too much of it is said to be that', async () => {
    pageWithWords({ frames: [frame(0, 'Tower open', 'x'.repeat(150_000), 'y'.repeat(60_000))] });
    expect(await wordsInTab(7)).toEqual({ title: 'Tower open', paragraphs: [], tooMuch: true });
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'words'],
  ['no paragraphs', { title: 'T' }],
  ['a title that is none', { title: 7, paragraphs: [] }],
  ['paragraphs that are none', { title: 'T', paragraphs: 'words' }],
])('a page that answers with %s says nothing', async (_, result) => {
  pageWithWords({ frames: [{ frameId: 0, result }] });
  expect(await wordsInTab(7)).toEqual({ title: '', paragraphs: [], tooMuch: false });
});

test('of a hostile answer only what has the right shape is taken', async () => {
  const result = { title: 'T'.repeat(5000), published: Number.NaN, paragraphs: ['a', 7, null, { b: 1 }] };
  pageWithWords({ frames: [{ frameId: 0, result }] });
  expect(await wordsInTab(7)).toEqual({ title: 'T'.repeat(1000), paragraphs: ['a'], tooMuch: false });
});

test.each<[unknown, string | undefined]>([
  ['The%20tower,-is%20open', 'The%20tower,-is%20open'],
  ['', undefined],
  [undefined, undefined],
  [7, undefined],
  ['a b', undefined],
  ['a"onclick', undefined],
  ['a)](https://x.example', undefined],
  ['x'.repeat(2001), undefined],
])('a directive %j is taken as %j', async (directive, taken) => {
  pageWithWords({ directive });
  expect(await directiveInTab(7)).toBe(taken);
});

test('a page that may not be read has no directive', async () => {
  pageWithWords({ refused: true });
  expect(await directiveInTab(7)).toBeUndefined();
});
