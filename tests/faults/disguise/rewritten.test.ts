// @vitest-environment node
import { expect, test } from 'vitest';
import { languages, rewordings } from '../../../scripts/measure/rewordings.ts';
import { record } from '../record.ts';
import { Finder, ownArticles } from './finder.ts';
import { type Disguise, RecallCount, recordRecall } from './recall.ts';

const pairs = rewordings();
const articles = [...ownArticles, ...pairs.map(({ article }) => ({ ...article, url: article.url ?? '' }))];
const finder = new Finder(articles);

// Measured and not promised: only an article that a text was not made from would be an error.
test('texts that were worded anew are given their own article or none', async () => {
  let wrong = 0;
  for (const level of ['light', 'heavy'] as const)
    for (const lang of languages) {
      const group = pairs.filter((pair) => pair.level === level && pair.lang === lang);
      let found = 0;
      for (const { id, page } of group) {
        const { ids } = await finder.inText(page.text);
        if (ids.includes(id)) found++;
        wrong += ids.some((given) => given !== id) ? 1 : 0;
      }
      record({
        family: 'disguise',
        key: `reworded.${level}.${lang}`,
        value: (100 * found) / group.length,
        unit: '% found',
        note: `${group.length} articles worded anew; not promised`,
      });
      expect(group.length).toBeGreaterThan(0);
    }
  record({ family: 'disguise', key: 'reworded.wrong', value: wrong, unit: 'pages', goal: { exactly: 0 } });
  expect(wrong).toBe(0);
});

const sentences = (text: string): string[] => text.split(/(?<=[.!?]["»”]?)\s+|(?<=[。！？])/u);

const orders: readonly (readonly [name: string, disguise: Disguise])[] = [
  ['sentences from last to first', (text) => sentences(text).toReversed().join(' ')],
  [
    'every second sentence',
    (text) =>
      sentences(text)
        .filter((_, i) => i % 2 === 0)
        .join(' '),
  ],
  ['paragraphs from last to first', (text) => text.split('\n').toReversed().join('\n')],
  [
    'one paragraph alone, the longest',
    (text) => text.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '',
  ],
];

test.each(orders)('articles are found with their parts in another order: %s', async (name, disguise) => {
  const count = new RecallCount((text) => finder.inText(text));
  for (const article of ownArticles) await count.add(name, article, disguise);
  recordRecall(`orders.${name.replaceAll(/\W+/gu, '-')}`, count.recall, 'not promised', 'measured');
  expect(count.recall.wrong).toBe(0);
});
