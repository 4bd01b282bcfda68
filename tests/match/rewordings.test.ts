// @vitest-environment node
import { expect, test } from 'vitest';
import { languages, type Rewording, rewordings } from '../../scripts/measure/rewordings.ts';
import { checkPage } from '../../utils/check.ts';
import { memoryCorpus } from '../../utils/corpus/memory-corpus.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import { facts } from '../policy/page-facts.ts';

const pairs = rewordings();
const corpus = memoryCorpus(pairs.map(({ article }) => rawArticle(article).record));
const ofLevel = (level: Rewording['level']): Rewording[] => pairs.filter((pair) => pair.level === level);

/** Addresses of the articles that the item is said to come from. */
async function sourcesOf({ lang, page }: Rewording): Promise<(string | undefined)[]> {
  const [headline = '', ...paragraphs] = page.text.split('\n');
  const material = facts({
    language: lang,
    title: headline,
    blocks: [
      { role: 'headline', text: headline },
      ...paragraphs.map((text) => ({ role: 'body', text }) as const),
    ],
  });
  const lists = { licensedHosts: [], mineHosts: [] };
  const { verdict } = await checkPage(material, corpus, lists, { now: 0, stopwatch: () => 0 });
  return verdict.sources.map(({ article }) => article?.url);
}

/**
 * Here the edits left a single shingle of those that the index holds. One alone makes no candidate, because in a large
 * archive it is met by chance; aligned with its article the page would agree in more than fifty words.
 */
const oneShingleLeft: ReadonlySet<string> = new Set(['uk-bats-research']);

test.each(ofLevel('light').filter(({ id }) => !oneShingleLeft.has(id)))(
  'a lightly reworded item comes from its own article and no other: $id',
  async (pair) => expect(await sourcesOf(pair)).toEqual([pair.article.url]),
);

test.each([...ofLevel('light').filter(({ id }) => oneShingleLeft.has(id)), ...ofLevel('heavy')])(
  'a reworded item is given no other article than its own: $id',
  async (pair) => {
    const strangers = (await sourcesOf(pair)).filter((url) => url !== pair.article.url);
    expect(strangers).toEqual([]);
  },
);

test.each(languages)('sixteen pairs are held, half of each level: %s', (lang) => {
  const levels = pairs.filter((pair) => pair.lang === lang).map(({ level }) => level);
  expect(levels.toSorted()).toEqual([...Array(8).fill('heavy'), ...Array(8).fill('light')]);
});

test('every pair has a name of its own', () => {
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
});
