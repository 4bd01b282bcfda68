// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { TabState } from '../../utils/tab-state.ts';
import { citedInTab } from '../../utils/tab/cited-in-tab.ts';
import { judged, source } from '../components/verdicts.ts';
import { frame, pageWithWords } from './pages-words.ts';

const url = 'https://www.ukrinform.net/rubric-society/4180015-lamp.html';
const article = { id: 7, url, title: 'Harbour lamp burns again - Ukrinform' };
const copy = { id: 7, url: 'https://harbour-times.example/lamp', title: 'Lamp' };
const words = ['The tower is open.'];

describe('on a page of the agency', () => {
  test('the page is the original, under its own title and date', async () => {
    const result = { title: 'Harbour lamp burns again', published: 1000, paragraphs: words };
    const page = pageWithWords({ frames: [{ frameId: 0, result }] });
    expect(await citedInTab(article, undefined, 'article')).toEqual({
      found: 'cited',
      cited: { url, title: 'Harbour lamp burns again', language: 'en', paragraphs: words, published: 1000 },
    });
    expect(page.injected).toEqual(['/selected.js in all frames']);
  });

  test('a page that says no title has that of its tab', async () => {
    pageWithWords({ refused: true });
    const found = await citedInTab(article, undefined, 'article');
    expect(found).toMatchObject({ cited: { title: article.title, paragraphs: [] } });
  });

  test('the exact words are linked to, when words are selected', async () => {
    pageWithWords({ frames: [frame(0, 'Lamp', ...words)], directive: 'The%20tower' });
    const found = await citedInTab(article, undefined, 'exact-words');
    expect(found).toMatchObject({ cited: { directive: 'The%20tower' } });
    expect(found).not.toHaveProperty('missed');
    const page = pageWithWords({ frames: [frame(0, 'Lamp')], directive: 'The%20tower' });
    const whole = await citedInTab(article, undefined, 'exact-words');
    expect(whole).not.toHaveProperty('cited.directive');
    expect(whole).not.toHaveProperty('missed');
    expect(page.injected).not.toContain('/fragment.js');
  });

  test('words that cannot be told from others are said to be missed', async () => {
    pageWithWords({ frames: [frame(0, 'Lamp', ...words)] });
    expect(await citedInTab(article, undefined, 'exact-words')).toMatchObject({ missed: 'exact-words' });
  });
});

describe('on another page', () => {
  test('its original is cited, never the page, with what is selected in the page', async () => {
    pageWithWords({ frames: [frame(0, 'Lamp', ...words)] });
    expect(await citedInTab(copy, judged({ status: 'not-met' }), 'article')).toEqual({
      found: 'cited',
      cited: {
        url,
        title: 'Harbour lamp of Saltholm burns again',
        language: 'en',
        paragraphs: words,
        published: Date.parse('2026-11-24T08:00:00Z'),
      },
    });
  });

  test('no link to exact words is made, and that is said', async () => {
    const page = pageWithWords({ frames: [frame(0, 'Lamp', ...words)], directive: 'The%20tower' });
    const found = await citedInTab(copy, judged(), 'exact-words');
    expect(found).toMatchObject({ found: 'cited', missed: 'exact-words' });
    expect(found).not.toHaveProperty('cited.directive');
    expect(page.injected).not.toContain('/fragment.js');
  });

  const { article: _, ...credited } = source();
  test.each<[string, TabState | undefined]>([
    ['nothing found', judged({ status: 'none', sources: [] })],
    ['a credit without an article', judged({ sources: [credited] })],
    ['a page that was not checked', { state: 'paused' }],
    ['a page of which nothing is known', undefined],
  ])('there is nothing to cite, and nothing is read: %s', async (_name, state) => {
    const page = pageWithWords({ frames: [frame(0, 'Lamp', ...words)] });
    expect(await citedInTab(copy, state, 'article')).toEqual({ found: 'nothing' });
    expect(page.injected).toEqual([]);
  });

  test('a look-alike of the agency is another page', async () => {
    const alike = { ...copy, url: 'https://www.ukrinform.net.evil.example/rubric-a/4180015-x.html' };
    expect(await citedInTab(alike, undefined, 'article')).toEqual({ found: 'nothing' });
  });

  test('more than can be cited is not cut', async () => {
    pageWithWords({ frames: [frame(0, 'Lamp', 'x'.repeat(300_000))] });
    expect(await citedInTab(copy, judged(), 'article')).toEqual({ found: 'too-much' });
  });
});
