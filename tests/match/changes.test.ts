import { expect, test } from 'vitest';
import { textFacts } from '../../scripts/evaluate/text-facts.ts';
import { checkPage } from '../../utils/check.ts';
import { gzip } from '../../utils/corpus/gzip.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { Source } from '../../utils/policy/verdict.ts';

const paragraphs = [
  'The ferry between Marlow Point and the island of Sten will run every forty minutes from Monday, the harbour office said.',
  'The new boat, named Kittiwake, carries 148 passengers and twelve cars, and was built for 3.2 million crowns at the yard in Tarvik.',
  'Captain Elin Forsberg told reporters that the crossing takes 18 minutes in calm weather and that bicycles travel free.',
  'The old ferry will be moored at the museum quay, where visitors can board it at weekends until the end of October.',
];
const article = paragraphs.join('\n');

async function sourceOf(page: string, held: 'text' | 'skeleton'): Promise<Source> {
  const line = {
    id: 'a',
    url: 'https://x.example/a',
    lang: 'en',
    title: '',
    timeCertain: false,
    text: article,
  } as const;
  const { record, clean } = rawArticle(line);
  const corpus = memoryCorpus([held === 'text' ? { ...record, text: await gzip(clean) } : record]);
  const { verdict } = await checkPage(
    textFacts(page),
    corpus,
    { licensedHosts: [], mineHosts: [] },
    { now: 0, stopwatch: () => 0 },
  );
  const [source] = verdict.sources;
  if (source === undefined) throw new Error(`nothing found: ${verdict.status}`);
  return source;
}

const facts = async (page: string) => (await sourceOf(page, 'text')).changes?.facts;

test('an unchanged copy changes nothing', async () => {
  expect(await facts(article)).toEqual({ held: 'compared', pairs: [] });
  const { changes } = await sourceOf(article, 'text');
  expect([changes?.dropped, changes?.changed]).toEqual([[], []]);
});

test.each([
  ['a number', '148 passengers', '184 passengers', { was: '148', now: '184' }],
  ['a decimal number', '3.2 million', '2,3 million', { was: '3.2', now: '2,3' }],
  [
    'a name',
    'Captain Elin Forsberg told',
    'Captain Elin Lindqvist told',
    { was: 'Forsberg', now: 'Lindqvist' },
  ],
])('%s that was changed is named with what stands there now', async (_, was, now, pair) => {
  expect(await facts(article.replace(was, now))).toEqual({ held: 'compared', pairs: [pair] });
});

test('the same number written otherwise is not a change', async () => {
  expect(await facts(article.replace('3.2 million', '3,2 million'))).toEqual({ held: 'compared', pairs: [] });
});

test('without the text of the original changed numbers are not claimed', async () => {
  const { changes } = await sourceOf(article.replace('148', '184'), 'skeleton');
  expect(changes?.facts).toEqual({ held: 'needs-original' });
  expect(changes?.changed).toHaveLength(1);
});

test('a dropped paragraph is a stretch of the article', async () => {
  const { changes } = await sourceOf(paragraphs.toSpliced(2, 1).join('\n'), 'skeleton');
  const words = (text: string): number => text.split(/[\s,.]+/u).filter((word) => word !== '').length;
  const start = words(paragraphs[0] ?? '') + words(paragraphs[1] ?? '');
  expect(changes?.dropped).toEqual([[start, start + words(paragraphs[2] ?? '')]]);
});
