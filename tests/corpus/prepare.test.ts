// @vitest-environment node
import { expect, test } from 'vitest';
import { gunzip } from '../../utils/corpus/gzip.ts';
import { prepared } from '../../utils/corpus/prepare.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { ArticleLine } from '../../utils/corpus/article-lines.ts';
import { ownWordsMask } from '../../utils/text/own-words.ts';
import { wordsOf } from '../../utils/text/words.ts';
import type { Article } from '../../utils/ukrinform/article.ts';

const own = 'The town of Lyskove opened its new pier on Monday, two years later than planned.';
const quoted = '"We waited nine long years for this pier," said Mayor Olha Hnatiuk.';
const more = 'The ferry to Verbove sails twice a day from now on, and four times on market days.';
const text = [own, quoted, more].join('\n\n');

const article: Article = {
  edition: 'en',
  id: 4100001,
  rubric: 'society',
  slug: 'pier',
  title: 'Lyskove opens a pier',
  lead: '',
  text,
  time: { published: 1000, modified: 2000, certain: true },
  kind: 'news',
  tags: [],
  ownWords: ownWordsMask(text),
};

test('a parsed article becomes a record with its card, one byte per word and its text', async () => {
  const record = await prepared(article);
  expect(record.card).toEqual({
    key: 'en:4100001',
    url: 'https://www.ukrinform.net/rubric-society/4100001-pier.html',
    edition: 'en',
    title: 'Lyskove opens a pier',
    published: 1000,
  });
  expect(record).toMatchObject({ modified: 2000, timeCertain: true, tokens: 'words' });
  expect(record.skeleton).toHaveLength(wordsOf(text).count);
  expect(record.ownWords).toEqual(article.ownWords);
  expect(record.postings.length).toBeGreaterThan(0);
  expect(await gunzip(record.text ?? new Uint8Array())).toBe(text);
  expect(record).not.toHaveProperty('advertising');
  expect(record).not.toHaveProperty('foreign');
});

test('what marks an article as advertising or relayed goes with it', async () => {
  const foreign = { outlet: 'Harbour Gazette', host: 'harbour-gazette.example' };
  const record = await prepared({ ...article, advertising: 'Advertising', foreign });
  expect(record).toMatchObject({ advertising: 'Advertising', foreign });
});

test('an article in a script without spaces is measured in characters', async () => {
  const japanese = await prepared({ ...article, text: 'リスコベの町は月曜日に新しい桟橋を開いた。' });
  expect(japanese.tokens).toBe('characters');
});

const line: ArticleLine = {
  id: 'any',
  url: 'https://www.ukrinform.net/rubric-society/4100001-pier.html',
  lang: 'en',
  title: article.title,
  publishedAt: 1000,
  timeCertain: true,
  text: [article.title, '', own, 'Read also: Verbove paints its lighthouse', quoted, '', more].join('\r\n'),
};

test('boilerplate of a raw text is left out, and the rest is fingerprinted as if it had not been there', async () => {
  const { record, clean } = rawArticle(line);
  const { modified: _, text: __, ...parsed } = await prepared(article);
  expect(clean).toBe(text);
  expect(record).toEqual(parsed);
});

test('quoted speech in a raw text is known as such, whatever stands before it', () => {
  const { record } = rawArticle(line);
  expect(record.ownWords.map(({ kind, words }) => `${words} ${kind}`)).toEqual([
    `${wordsOf(own).count} own`,
    '8 quotation',
    `${wordsOf(`said Mayor Olha Hnatiuk. ${more}`).count} own`,
  ]);
});

test('the words of a raw text keep their places in it', () => {
  const { words, record } = rawArticle(line);
  expect(words.count).toBe(record.skeleton.length);
  const last = words.count - 1;
  expect(line.text.slice(words.starts[0], words.ends[0])).toBe('The');
  expect(line.text.slice(words.starts[last], words.ends[last])).toBe('days');
});

test('a raw article with an address of the agency has the agency’s key, another one its own id', () => {
  expect(rawArticle({ ...line, id: 'mine' }).record.card.key).toBe('en:4100001');
  expect(rawArticle({ ...line, id: 'mine', url: 'https://paper.example/1' }).record.card.key).toBe('mine');
});

test('a label marks a raw article as advertising', () => {
  const labelled = rawArticle({ ...line, text: `Advertising\n${line.text}` });
  expect(labelled.record.advertising).toBe('Advertising');
});
