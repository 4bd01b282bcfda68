import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { AGENT, crawl } from '../../scripts/pack/crawl/crawl.ts';
import { crawlFetch } from '../../scripts/pack/crawl/crawl-fetch.ts';
import { agencyPage, editionAt } from '../../scripts/world/agency.ts';
import { articleUrl, demoArticles } from '../../scripts/world/articles.ts';
import { articleKey, parseArticleUrl } from '../../utils/ukrinform/article-address.ts';
import { FakeCrawlWorld } from './crawl-world.ts';
import { FakeAgency } from '../corpus/fake-agency.ts';
import { Workshop } from './samples.ts';

const robots = { type: 'text/plain', body: 'User-agent: *\nAllow: /', status: 200 };

test('an agency site is read over HTTP, and what was read is packed and found', async () => {
  const agents = new Set<string | undefined>();
  const cookies = new Set<string | undefined>();
  const server = createServer((request, response) => {
    const [, host = '', path = ''] = /^\/([^/]+)(.*)$/u.exec(request.url ?? '') ?? [];
    const edition = editionAt(host) ?? 'uk';
    const page = path === '/robots.txt' ? robots : agencyPage(edition, path);
    agents.add(request.headers['user-agent']);
    cookies.add(request.headers.cookie);
    response.writeHead('status' in page ? (page.status ?? 200) : 200, { 'content-type': page.type });
    response.end(page.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const shop = new Workshop();
  const world = new FakeCrawlWorld(new FakeAgency({}));
  world.fetch = crawlFetch(AGENT, `http://127.0.0.1:${port}`);

  const crawled = await crawl({ out: shop.path('a.jsonl'), editions: ['uk', 'en'] }, world);
  expect(crawled).toEqual({ added: demoArticles.length, gone: 0, closed: 0 });
  expect([...agents, ...cookies]).toEqual([AGENT, undefined]);
  const titles = readFileSync(shop.path('a.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { title: string }).title);
  expect(titles.toSorted()).toEqual(demoArticles.map(({ title }) => title).toSorted());

  expect(await shop.pack('build', '--articles', './a.jsonl', '--out', './pack')).toBe(0);
  for (const article of demoArticles) {
    const address = parseArticleUrl(articleUrl(article));
    const [source] = await shop.sources('pack', article.paragraphs.join('\n'));
    expect(source).toBe(address === undefined ? undefined : articleKey(address));
  }
});

test('nobody else is asked', async () => {
  const asked = await crawlFetch(AGENT, 'http://127.0.0.1:1')('https://ukrinform.net.example/x', 'article');
  expect(asked).toEqual({ result: 'failed', why: 'off-list' });
});
