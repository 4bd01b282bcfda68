import type { Page } from '../../../../scripts/browsers/driver.ts';
import { beginOpening } from '../../../browser/demo-articles.ts';
import { wordsOfArticle } from '../../../corpus/made-pack.ts';
import { lookedThrough } from './held-corpus.ts';
import type { Phase } from './phases.ts';

/** More than are stored in one transaction. */
const ARTICLES = 300;
const BATCH = 250;
const FIRST = 500_000;
const PREFIX = `en:${String(FIRST).slice(0, 3)}`;

const lines = (turn: number): string =>
  Array.from({ length: ARTICLES }, (_, i) => {
    const id = String(FIRST + i);
    const url = `https://www.ukrinform.net/rubric-society/${id}-pier.html`;
    const text = wordsOfArticle(FIRST + i, `v${turn}`);
    return JSON.stringify({
      id,
      url,
      lang: 'en',
      title: `Pier ${i}`,
      publishedAt: '2026-11-20T09:00:00Z',
      text,
    });
  }).join('\n');

let page: Page | undefined;

/** A file of articles is opened by a page that is closed in the middle; the background is ended besides. */
export const importPhase: Phase = {
  name: 'a file of articles is opened',
  latest: 600,
  async begin({ packs }, turn) {
    page = await packs.session.driver.openExtension('options.html', '#articles-file', 'window');
    await beginOpening(page, lines(turn));
  },
  async settle(world) {
    // It may have gone with its browser.
    await page?.close().catch(() => undefined);
    page = undefined;
    const { keys } = await lookedThrough(world.options);
    const added = keys.filter((key) => key.startsWith(PREFIX)).length;
    world.articles = [...new Set([...world.articles, ...keys])];
    return [0, BATCH, ARTICLES].includes(added)
      ? []
      : [{ harm: 'torn', what: `${added} articles of a file of ${ARTICLES}` }];
  },
};
