import { expect, test } from 'vitest';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import type { ProbedCorpus } from '../../utils/corpus/probed-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { remembering } from '../../utils/draft/remembering.ts';

const articles = ['one', 'two', 'three'].map(
  (name, i) =>
    rawArticle({
      id: name,
      url: `https://www.ukrinform.net/rubric-society/${4190001 + i}-${name}.html`,
      lang: 'en',
      title: name,
      timeCertain: true,
      text: `The ${name} bridge is open.`,
    }).record,
);

/** A corpus that counts what it is asked for. */
function counted(): { corpus: ProbedCorpus; asked: string[] } {
  const held = memoryCorpus(articles);
  const asked: string[] = [];
  const corpus: ProbedCorpus = {
    ...held,
    rowOf: (key) => (asked.push(key), held.rowOf(key)),
    articles: (rows) => (asked.push(rows.join()), held.articles(rows)),
  };
  return { corpus, asked };
}

test('what was asked before is not asked again, and the answers are the same', async () => {
  const { corpus, asked } = counted();
  for (let i = 0; i < 2; i++) {
    expect(await remembering(corpus).rowOf('en:4190002')).toBe(2);
    const found = await remembering(corpus).articles([3, 1]);
    expect(found.map(({ row }) => row)).toEqual([3, 1]);
  }
  expect(await remembering(corpus).articles([2, 3])).toHaveLength(2);
  expect(asked).toEqual(['en:4190002', '3,1', '2']);
});

test('what is not held is asked for every time', async () => {
  const { corpus, asked } = counted();
  for (let i = 0; i < 2; i++) {
    expect(await remembering(corpus).rowOf('en:1')).toBeUndefined();
    expect(await remembering(corpus).articles([9])).toEqual([]);
  }
  expect(asked).toEqual(['en:1', '9', 'en:1', '9']);
});

test('another corpus is asked anew', async () => {
  const [before, after] = [counted(), counted()];
  await remembering(before.corpus).articles([1]);
  await remembering(after.corpus).articles([1]);
  expect(after.asked).toEqual(['1']);
});
