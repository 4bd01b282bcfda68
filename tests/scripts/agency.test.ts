import { expect, test } from 'vitest';
import { agencyPage } from '../../scripts/world/agency.ts';
import { articlePath, articleUrl, demoArticleLines, demoArticles } from '../../scripts/world/articles.ts';
import { articleLine } from '../../utils/corpus/article-lines.ts';
import { parseArticleUrl } from '../../utils/ukrinform/article-address.ts';
import { readArticlePage } from '../../utils/ukrinform/article-page.ts';
import { editions } from '../../utils/ukrinform/editions.ts';
import { readFeed } from '../../utils/ukrinform/feed.ts';
import { readSitemap } from '../../utils/ukrinform/sitemap.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const wordsIn = (text: string): string[] => text.split(/\s+/u);

test('no paragraph stands in two articles, and every id and title is given once', () => {
  const paragraphs = demoArticles.flatMap(({ lead, paragraphs: body }) => [lead, ...body]);
  expect(new Set(paragraphs).size).toBe(paragraphs.length);
  expect(new Set(demoArticles.map(({ id }) => id)).size).toBe(demoArticles.length);
  expect(new Set(demoArticles.map(({ title }) => title)).size).toBe(demoArticles.length);
});

test('no six words in a row stand in two articles', () => {
  const seen = new Map<string, number>();
  for (const { id, lead, paragraphs } of demoArticles) {
    const words = wordsIn([lead, ...paragraphs].join(' ').toLowerCase());
    for (let at = 0; at + 6 <= words.length; at += 1) {
      const run = words.slice(at, at + 6).join(' ');
      expect(seen.get(run) ?? id, run).toBe(id);
      seen.set(run, id);
    }
  }
});

test.each(demoArticles)('$title: the product reads the page back as it was written', (article) => {
  const address = parseArticleUrl(articleUrl(article));
  if (address === undefined) throw new Error(`no article address: ${articleUrl(article)}`);
  const read = readArticlePage(agencyPage(article.lang, articlePath(article)).body, address);
  expect(read.title).toBe(article.title);
  expect(read.time).toMatchObject({ published: Date.parse(article.published), certain: true });
  expect(read.text.split(/\n+/u)).toEqual([article.lead, ...article.paragraphs]);
});

test.each(editions)(
  'the $edition edition has a sitemap and a feed that list the same articles',
  ({ edition }) => {
    const wanted = demoArticles.filter(({ lang }) => lang === edition).map(({ id }) => id);
    const sitemap = readSitemap(agencyPage(edition, '/sitemap/currentweek.xml').body, now);
    const feed = readFeed(agencyPage(edition, '/rss/block-lastnews').body, now);
    expect(sitemap.entries.map(({ address }) => address.id).toSorted()).toEqual(wanted.toSorted());
    expect(feed.items.map(({ address }) => address.id).toSorted()).toEqual(wanted.toSorted());
  },
);

test('an address that the agency does not have is not found', () => {
  expect(agencyPage('uk', '/rubric-economy/1-x.html').status).toBe(404);
});

test('the file of articles holds each of them on a valid line', () => {
  const lines = demoArticleLines()
    .split('\n')
    .map((line) => articleLine(JSON.parse(line)));
  expect(lines).toHaveLength(demoArticles.length);
  for (const line of lines) expect(line).not.toHaveProperty('wrong');
});
