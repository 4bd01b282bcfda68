// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import type { Comparison, Question } from '../../utils/compare-text.ts';
import { CheckError } from '../../utils/corpus/errors.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import type { ProbedCorpus } from '../../utils/corpus/probed-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { anyCandidate, compareOnce, forgetAnswers } from '../../utils/tab/known-answers.ts';
import { wordsFrom } from './facts.ts';

const article = (id: number, text: string) =>
  rawArticle({
    id: `${id}`,
    url: `https://www.ukrinform.net/rubric-society/${id}-pier.html`,
    lang: 'en',
    title: 'Pier',
    timeCertain: true,
    text,
  }).record;
const agency = wordsFrom('agency');

/** A corpus that counts how often it is read. */
function counted(...articles: Parameters<typeof memoryCorpus>[0]): {
  corpus: ProbedCorpus;
  probe: ReturnType<typeof vi.fn<NonNullable<ProbedCorpus['probe']>>>;
  read: ReturnType<typeof vi.fn<ProbedCorpus['articles']>>;
} {
  const held = memoryCorpus(articles);
  const probe = vi.fn<NonNullable<ProbedCorpus['probe']>>(async () => []);
  const read = vi.fn<ProbedCorpus['articles']>((rows) => held.articles(rows));
  return { corpus: { ...held, articles: read, probe }, probe, read };
}

const question = (text: string, wanted: string[] = []): Question => ({ text, wanted, among: 'all' });
const stopwatch = (): number => performance.now();
const ask = (asked: Question, corpus: ProbedCorpus): Promise<Comparison> =>
  compareOnce(asked, corpus, stopwatch);
const keysOfSources = ({ sources }: Comparison): string[] => sources.map((match) => match.article.card.key);
const withoutTime = (comparison: Comparison): unknown => ({ ...comparison, ms: undefined });

beforeEach(forgetAnswers);

test('the shingles of a page are looked up once', async () => {
  const { corpus, probe } = counted(article(4100001, agency));
  for (const [text, any] of [
    [agency, true],
    [wordsFrom('own'), false],
  ] as const) {
    const first = await anyCandidate(pageKeys(text), corpus);
    expect(first).toEqual({ any, compared: { articles: 1, editions: ['en'] } });
    expect(await anyCandidate(pageKeys(text), corpus)).toEqual(first);
  }
  expect(probe).toHaveBeenCalledTimes(2);
});

test('the same text is compared once, and the answer is the same', async () => {
  const { corpus, probe, read } = counted(article(4100001, agency));
  const first = await ask(question(agency), corpus);
  expect(keysOfSources(first)).toEqual(['en:4100001']);
  const again = await ask(question(agency), corpus);
  expect(withoutTime(again)).toEqual(withoutTime(first));
  expect(again.ms.match).toBe(0);
  expect([probe.mock.calls.length, read.mock.calls.length]).toEqual([1, 1]);
});

test.each<[string, Question]>([
  ['another text', question(`${agency} more`)],
  ['the same words spelled otherwise, whose places are others', question(agency.replaceAll(' ', '  '))],
  ['another linked article', question(agency, ['en:4100002'])],
  ['only one article to compare with', { text: agency, wanted: ['en:4100001'], among: 'wanted' }],
])('%s is another question', async (_, other) => {
  const { corpus, read } = counted(article(4100001, agency));
  await ask(question(agency), corpus);
  await ask(other, corpus);
  expect(read).toHaveBeenCalledTimes(2);
});

test('texts that differ in half a character alone are not taken for each other', async () => {
  const { corpus, read } = counted(article(4100001, agency));
  await ask(question(`${agency} \uD800`), corpus);
  await ask(question(`${agency} \uDBFF`), corpus);
  expect(read).toHaveBeenCalledTimes(2);
});

test('another corpus has no old answers: what came is found, what went is not', async () => {
  const before = counted();
  const after = counted(article(4100001, agency));
  for (let i = 0; i < 2; i++) {
    expect(keysOfSources(await ask(question(agency), before.corpus))).toEqual([]);
    expect(keysOfSources(await ask(question(agency), after.corpus))).toEqual(['en:4100001']);
    expect(await anyCandidate(pageKeys(agency), before.corpus)).toMatchObject({ any: false });
    expect(await anyCandidate(pageKeys(agency), after.corpus)).toMatchObject({ any: true });
  }
});

test('when a part did not answer, the next page with the same text asks again', async () => {
  const { corpus, probe } = counted(article(4100001, agency));
  const own = wordsFrom('own');
  probe.mockRejectedValue(new CheckError('storage-failed', 'no answer'));
  expect(await anyCandidate(pageKeys(own), corpus)).toMatchObject({
    compared: { missing: 'storage-failed' },
  });
  expect(await ask(question(own), corpus)).toMatchObject({ compared: { missing: 'storage-failed' } });
  probe.mockResolvedValue([]);
  expect((await anyCandidate(pageKeys(own), corpus)).compared.missing).toBeUndefined();
  expect((await ask(question(own), corpus)).compared.missing).toBeUndefined();
});

test('also where something was missing before', async () => {
  const { corpus: whole, probe } = counted();
  const corpus = { ...whole, compared: { ...whole.compared, missing: 'index-damaged' as const } };
  probe.mockRejectedValueOnce(new CheckError('storage-failed', 'no answer'));
  const own = pageKeys(wordsFrom('own'));
  await anyCandidate(own, corpus);
  await anyCandidate(own, corpus);
  await anyCandidate(own, corpus);
  expect(probe).toHaveBeenCalledTimes(2);
});

test('a failure is nobody’s answer', async () => {
  const { corpus, read } = counted(article(4100001, agency));
  read.mockRejectedValueOnce(new CheckError('index-damaged', 'damaged'));
  await expect(ask(question(agency), corpus)).rejects.toThrow('damaged');
  expect(keysOfSources(await ask(question(agency), corpus))).toEqual(['en:4100001']);
});

test('after many other pages a text is compared anew; the last ones are known', async () => {
  const { corpus, read } = counted(article(4100001, agency));
  const texts = Array.from({ length: 200 }, (_, i) => wordsFrom(`page${i}x`));
  for (const text of texts) await ask(question(text), corpus);
  read.mockClear();
  await ask(question(texts[199] ?? ''), corpus);
  expect(read).not.toHaveBeenCalled();
  await ask(question(texts[0] ?? ''), corpus);
  expect(read).toHaveBeenCalledOnce();
});

test('after very many other pages the shingles of one are looked up anew', async () => {
  const { corpus, probe } = counted();
  const pages = Array.from({ length: 600 }, (_, i) => Uint32Array.of(i, i + 1));
  for (const page of pages) await anyCandidate(page, corpus);
  probe.mockClear();
  await anyCandidate(pages[599] ?? new Uint32Array(), corpus);
  expect(probe).not.toHaveBeenCalled();
  await anyCandidate(pages[0] ?? new Uint32Array(), corpus);
  expect(probe).toHaveBeenCalledOnce();
});

test('answers that are large in bytes drive each other out sooner', async () => {
  const long = article(4100001, wordsFrom('agency', 20_000));
  // A text that cannot be unpacked: it counts by its bytes alone.
  const { corpus, read } = counted({ ...long, text: new Uint8Array(300_000) });
  const texts = Array.from({ length: 5 }, (_, i) => `${agency} ${i}`);
  for (const text of texts) await ask(question(text), corpus);
  read.mockClear();
  await ask(question(texts[4] ?? ''), corpus);
  expect(read).not.toHaveBeenCalled();
  await ask(question(texts[0] ?? ''), corpus);
  expect(read).toHaveBeenCalledOnce();
});

test('once forgotten, every text is compared anew, also one whose check was under way', async () => {
  const { corpus, read } = counted(article(4100001, agency));
  await ask(question(agency), corpus);
  const underWay = ask(question(wordsFrom('own')), corpus);
  forgetAnswers();
  await underWay;
  read.mockClear();
  await ask(question(agency), corpus);
  await ask(question(wordsFrom('own')), corpus);
  expect(read).toHaveBeenCalledTimes(2);
});
