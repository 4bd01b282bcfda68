import { dataFolder } from '../measure/real-data.ts';
import { alignmentRows } from './alignment.ts';
import { measuredArchive } from './archive.ts';
import { Articles } from './articles.ts';
import type { Asked } from './arguments.ts';
import { browserRows } from './browser/rows.ts';
import { bundledCore } from './bundle.ts';
import { corpusPoints, corpusRows } from './corpus-rows.ts';
import { foldRows } from './fold.ts';
import { indexOf } from './index-of.ts';
import { lookups } from './lookup.ts';
import { currentLoad, type Machine, machine } from './machine.ts';
import { peerRows } from './peer-rows.ts';
import type { Point, Row } from './row.ts';
import { sizesUpTo } from './sizes.ts';

/** Everything one run gives. */
export interface Run {
  articles: number;
  seed: number;
  wording: string;
  machine: Machine;
  seconds: number;
  rows: Row[];
  points: Point[];
}

/** Pages for each so many articles, within bounds: of few articles there are few to copy. */
const ARTICLES_PER_PAGE = 25;
const FEWEST_PAGES = 10;
const MOST_PAGES = 200;
const ALIGNED = 21;
const FOLD_ROUNDS = 51;

/** Measures all there is; `progress` is told what comes next. */
export async function run(
  { articles: largest, seed, archive, browser }: Pick<Asked, 'articles' | 'seed' | 'archive' | 'browser'>,
  progress: (step: string) => void,
): Promise<Run> {
  const load = currentLoad();
  const start = performance.now();
  const core = await bundledCore();
  progress('fold');
  const fold = foldRows(core, seed, FOLD_ROUNDS);
  const articles = new Articles(seed);
  const sizes = sizesUpTo(largest);
  const indexes = sizes.map((size) => {
    progress(`index of ${size} articles`);
    return indexOf(core, articles, size, progress);
  });
  progress('lookup');
  const pages = articles.pages(pagesFor(largest), sizes[0] ?? largest);
  const answers = lookups(core, indexes, pages);
  progress('alignment');
  const alignment = alignmentRows(core, articles, pages.slice(0, ALIGNED));
  const peers = await peerRows(articles, answers, pages, progress);
  const inArchive = archive ? await measuredArchive(seed, progress) : [];
  const inBrowser = await browserRows({ articles: largest, seed, archive, browser }, progress);
  return {
    articles: largest,
    seed,
    wording: dataFolder() === undefined ? "the project's own samples" : 'real data',
    machine: machine(load),
    seconds: Math.round((performance.now() - start) / 1000),
    rows: [...fold, ...corpusRows(answers), ...alignment, ...peers.rows, ...inArchive, ...inBrowser],
    points: [...corpusPoints(answers), ...peers.points],
  };
}

const pagesFor = (articles: number): number =>
  Math.min(MOST_PAGES, Math.max(FEWEST_PAGES, Math.floor(articles / ARTICLES_PER_PAGE)));
