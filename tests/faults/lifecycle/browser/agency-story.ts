import type { Page } from '../../../../scripts/browsers/driver.ts';
import { articlePage } from '../../../../scripts/world/agency.ts';
import { articlePath, articleUrl, type DemoArticle } from '../../../../scripts/world/articles.ts';
import type { World } from '../../../../scripts/world/world.ts';
import { type CollectionState, emptyState, type Waiting } from '../../../../utils/corpus/collection-state.ts';

const MINUTE = 60_000;
const ID = 9_000_001;

/** The key of an article of which the agency brings out one version after the other. */
export const STORY = `en:${ID}`;

const version = (turn: number): DemoArticle => ({
  lang: 'en',
  id: ID,
  rubric: 'society',
  slug: 'the-ferry-of-the-old-harbour',
  title: 'The ferry of the old harbour',
  published: '2026-11-20T09:00:00+02:00',
  lead: `The ferry of the old harbour has made its crossing number ${turn} on Friday morning.`,
  paragraphs: Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 40 }, (_word, j) => `ferry${turn}x${i}x${j}`).join(' '),
  ),
});

/** Has the agency serve a version of the article. */
export const bringOut = (world: World, turn: number): void => {
  const article = version(turn);
  world.put(articleUrl(article), { type: 'text/html', body: articlePage(article) });
};

/** How often the agency was asked for the path since a moment. */
export const askedSince = ({ reached }: World, path: string, moment: number): number =>
  reached.filter((asked) => asked.path === path && asked.at >= moment).length;

export const STORY_PATH = articlePath(version(0));
export const FEED_PATH = '/rss/block-lastnews';

/** Collecting with nothing to do but what is given, and no round of its own in the next minutes. */
export const collecting = (now: number, work: Partial<CollectionState>): CollectionState => ({
  ...emptyState(),
  nextRound: now + 20 * MINUTE,
  ...work,
});

/** The article, waiting in its next version. */
export function waiting(turn: number): Pick<CollectionState, 'queue' | 'fetched'> {
  const { lang, id, rubric, slug } = version(turn);
  const queue: Waiting[] = [{ address: { edition: lang, id, rubric, slug }, version: turn + 1 }];
  return { queue, fetched: [[STORY, turn]] };
}

export const writeCollecting = (page: Page, state: CollectionState): Promise<unknown> =>
  page.evaluate(`chrome.storage.local.set({ collection: ${JSON.stringify(state)} }).then(() => true)`);

export const readCollecting = (page: Page): Promise<CollectionState> =>
  page.evaluate<CollectionState>(`chrome.storage.local.get('collection').then((held) => held.collection)`);
