import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VerdictView } from '../../components/VerdictView.tsx';
import type { Source, Verdict } from '../../utils/policy/verdict.ts';
import { complaints } from './accessible.ts';
import { languages, message, speak } from './speaking.ts';
import { source, verdict } from './verdicts.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const shown = (change: Partial<Verdict>, excerpts: string[] = []): Element =>
  render(<VerdictView verdict={verdict(change)} excerpts={excerpts} tabId={7} />).container;
const headings = (container: Element): (string | null)[] =>
  [...container.querySelectorAll('h2')].map(({ textContent }) => textContent);
const withoutArticle = (): Source => {
  const credited = source({ kind: 'credited', passages: [] });
  delete credited.article;
  return credited;
};

test.each([
  ['a matched article', {}, ['original', 'rule']],
  ['a credit without an article', { sources: [withoutArticle()] }, ['rule']],
  [
    'several articles',
    {
      sources: [
        source(),
        source({ article: { key: 'en:2', url: 'https://www.ukrinform.net/b', edition: 'en', title: 'B' } }),
      ],
    },
    ['original', 'rule', 'further'],
  ],
  ['nothing found', { status: 'none', sources: [] }, ['compared']],
  ['could not check', { status: 'could-not-check', reason: 'timeout', sources: [] }, ['compared']],
  ['an own site', { status: 'own-site', sources: [] }, []],
] as [string, Partial<Verdict>, string[]][])('%s has its parts', (_, change, parts) => {
  expect(headings(shown(change))).toEqual(parts.map((part) => message('en', part)));
});

test('nothing found is always shown with what was compared', () => {
  const text = shown({ status: 'none', sources: [] }).textContent ?? '';
  expect(text).toContain('21');
  expect(text).toContain(message('en', 'edition_uk'));
  expect(text).toContain('2026');
  cleanup();
  const empty = shown({ status: 'none', sources: [], compared: { articles: 0, editions: [] } });
  expect(empty.textContent).toContain(message('en', 'compared_nothing'));
});

test.each([[{ from: Date.UTC(2026, 10, 20) }], [{ to: Date.UTC(2026, 10, 20) }], [{}]])(
  'articles whose dates are not known are counted without dates: %j',
  (span) => {
    const compared: Verdict['compared'] = { articles: 9, editions: ['uk'], ...span };
    const words = message('en', 'compared_undated_other', ['9', message('en', 'edition_uk')]);
    expect(
      [...shown({ status: 'none', sources: [], compared }).querySelectorAll('p')].map(
        ({ textContent }) => textContent,
      ),
    ).toContain(words);
  },
);

describe.each(languages)('in %s', (language) => {
  test.each([1, 2, 5, 11, 21, 22, 1000])('%i articles are counted in words that fit', (articles) => {
    speak(language);
    const text =
      shown({ status: 'none', sources: [], compared: { articles, editions: ['uk'] } }).querySelector(
        'section p',
      )?.textContent ?? '';
    expect(text).toContain(new Intl.NumberFormat(language).format(articles));
    expect(text).not.toMatch(/\$|undefined/u);
  });

  test.each(['verbatim', 'edited', 'partial', 'credited'] as const)(
    'a source of kind %s is named',
    (kind) => {
      speak(language);
      expect(message(language, `kind_${kind}`)).not.toBe('');
      expect(shown({ sources: [source({ kind })] }).querySelector('.meta')?.textContent).toContain(
        message(language, `kind_${kind}`),
      );
    },
  );

  test('every note has a sentence', () => {
    speak(language);
    const codes = ['agency-picture', 'mentioned', 'few-words'] as const;
    const container = shown({ status: 'none', sources: [], notes: codes.map((code) => ({ code })) });
    const sentences = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(sentences).toEqual(
      ['agencyPicture', 'mentioned', 'fewWords'].map((name) => message(language, `note_${name}`)),
    );
    expect(sentences).not.toContain('');
  });
});

test('five passages are shown and the rest counted; those the page no longer has are left out', () => {
  const passages = Array.from(
    { length: 9 },
    () => ({ page: [0, 5], article: [0, 1], words: 1, own: 1 }) as Source['passages'][number],
  );
  const container = shown({ sources: [source({ passages })] }, [
    'one',
    '',
    'two',
    'two',
    'three',
    'four',
    'five',
    'six',
  ]);
  const quotes = [...container.querySelectorAll('.passages blockquote')].map(
    ({ textContent }) => textContent,
  );
  expect(quotes).toEqual(['one', 'two', 'two', 'three', 'four']);
  expect(container.textContent).toContain(message('en', 'more_passages', ['4']));
  cleanup();
  expect(
    shown({ sources: [source({ passages })] }, ['', '']).querySelector('.passages blockquote'),
  ).toBeNull();
});

test('further articles are links, each with its comparison', () => {
  const others = [2, 3].map((i) =>
    source({
      article: { key: `en:${i}`, url: `https://www.ukrinform.net/${i}`, edition: 'en', title: `Story ${i}` },
    }),
  );
  const version = source({
    article: { key: 'en:4', url: 'https://www.ukrinform.net/4', edition: 'en', title: 'Story 4' },
  });
  const container = shown({ sources: [source(), ...others, withoutArticle()], versions: [version] });
  const links = [...container.querySelectorAll('li .title a, a[href*="compare"]')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual([
    '/compare.html?tab=7&source=0',
    'https://www.ukrinform.net/2',
    '/compare.html?tab=7&source=1',
    'https://www.ukrinform.net/3',
    '/compare.html?tab=7&source=2',
    'https://www.ukrinform.net/4',
    '/compare.html?tab=7&source=4',
  ]);
});

test('axe finds nothing in a verdict with everything in it', async () => {
  const container = shown(
    {
      status: 'not-met',
      sources: [
        source(),
        source({ article: { key: 'b', url: 'https://www.ukrinform.net/b', edition: 'de', title: 'B' } }),
      ],
      notes: [{ code: 'few-words' }],
    },
    ['one', 'two'],
  );
  expect(await complaints(container)).toEqual([]);
});
