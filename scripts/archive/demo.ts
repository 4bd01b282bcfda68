import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoArticleLines } from '../world/articles.ts';
import { situations } from '../world/situations.ts';

/**
 * Writes the articles of the demo world and the pages of its newspapers as files, lends them, and removes them. The
 * pages that no extension may read are left out: nobody crawls them.
 */
export async function withDemoFiles<T>(work: (articles: string, pages: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-demo-'));
  const [articles, pages] = ['articles.jsonl', 'pages.jsonl'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const lines = situations('').flatMap(({ name, url, html }) =>
    html === undefined ? [] : [`${JSON.stringify({ id: name, url, html })}\n`],
  );
  writeFileSync(articles, demoArticleLines());
  writeFileSync(pages, lines.join(''));
  try {
    return await work(articles, pages);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
