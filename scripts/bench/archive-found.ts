import { checkPage } from '../../utils/check.ts';
import type { Corpus } from '../../utils/corpus/corpus.ts';
import { FrequentKeys } from '../../utils/corpus/frequent-keys.ts';
import type { Manifest } from '../../utils/corpus/manifest.ts';
import { packCorpus } from '../../utils/corpus/pack-corpus.ts';
import { textFacts } from '../evaluate/text-facts.ts';
import { seeded } from '../measure/made-articles.ts';
import { present } from '../pack/held-part.ts';
import { filesIn } from '../pack/publishing.ts';
import type { ArchiveArticles } from './archive-articles.ts';
import { amidst, COPIED, PAGE, wordsOfLength } from './articles.ts';

/** Characters of a page that copies a whole article, besides the article. */
const AROUND = 1000;

/** Pages that copy something of an archive, and how many of them are found as copies of it. */
export interface Found {
  pages: number;
  found: number;
}

/** Opens a pack as the extension does. */
export async function openedPack(folder: string, manifest: Manifest): Promise<Corpus> {
  const fileOf = filesIn(folder);
  const parts = await Promise.all(
    manifest.parts.map(async ({ postings, skeletons, cards }) => ({
      postings: await present(postings, fileOf),
      skeletons: await present(skeletons, fileOf),
      cards: await present(cards, fileOf),
    })),
  );
  const frequent = new Uint32Array(await (await present(manifest.frequent, fileOf)).arrayBuffer());
  return packCorpus(parts, manifest.compared, new FrequentKeys(frequent).has);
}

/** Of articles at equal distances, each copied whole amidst a text of its own. */
export const wholeFound = (
  corpus: Corpus,
  articles: ArchiveArticles,
  numbers: readonly number[],
  pages: number,
): Promise<Found> =>
  found(corpus, articles, spread(numbers, pages), (number) =>
    amidst(articles.stranger(number, AROUND), articles.text(number)),
  );

/** Of articles at equal distances, 300 characters from anywhere amidst a text of its own. */
export function paragraphsFound(
  corpus: Corpus,
  articles: ArchiveArticles,
  numbers: readonly number[],
  pages: number,
): Promise<Found> {
  const random = seeded(pages);
  return found(corpus, articles, spread(numbers, pages), (number) =>
    amidst(articles.stranger(number, PAGE - COPIED), wordsOfLength(articles.text(number), COPIED, random)),
  );
}

async function found(
  corpus: Corpus,
  articles: ArchiveArticles,
  numbers: readonly number[],
  pageOf: (number: number) => string,
): Promise<Found> {
  let right = 0;
  for (const number of numbers) {
    const page = textFacts(pageOf(number));
    const { verdict } = await checkPage(page, corpus, nobody, { now: 0, stopwatch: () => 0 });
    if (verdict.sources.some(({ article }) => article?.key === articles.key(number))) right++;
  }
  return { pages: numbers.length, found: right };
}

const nobody = { licensedHosts: [], mineHosts: [] };

/** So many of a list, at equal distances. */
const spread = (numbers: readonly number[], count: number): number[] =>
  Array.from(
    { length: Math.min(count, numbers.length) },
    (_, i) => numbers[Math.floor((i * numbers.length) / Math.min(count, numbers.length))] ?? 0,
  );
