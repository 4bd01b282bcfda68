import { resolve } from 'node:path';
import { findBrowser } from '../../browsers/find.ts';
import { ensureBrowsers } from '../../browsers/install.ts';
import { build, builtWithPacksFor } from '../../build.ts';
import { scratch } from '../../measure/real-data.ts';
import type { Asked } from '../arguments.ts';
import { Articles, PAGE } from '../articles.ts';
import { TextMaker, wordingOf } from '../made-texts.ts';
import { Pace } from '../pace.ts';
import type { Row } from '../row.ts';
import { draftFigures } from './draft-figures.ts';
import { draftRow } from './draft-row.ts';
import { madePack } from './made-pack.ts';
import { pageFigures } from './page-figures.ts';
import { pageRows } from './page-rows.ts';
import { measuredPages } from './pages.ts';
import { wakeFigures } from './wake-figures.ts';
import { wakeRow } from './wake-rows.ts';
import { wholeArchive } from './whole-archive.ts';

/** A worker holds so many articles at most: those of a default installation. */
const MOST_HELD = 60_000;
const ARCHIVE = 2_000_000;
/** Nothing is fetched from there: the pack is opened as a file. */
const ORIGIN = 'https://packs.example';
/** Texts that are tried until enough of them come from no article, and the number of the first. */
const TRIED = 40;
const FIRST = 0x60000000;

type Wanted = Pick<Asked, 'articles' | 'seed' | 'browser' | 'archive'>;
type Progress = (step: string) => void;

/**
 * What only a browser can tell, of the extension as it is built. Without a word no rows, and it is told why, where there
 * is no Chromium or it does not do what is asked; rejects then where a browser was asked for.
 */
export async function browserRows(asked: Wanted, progress: Progress): Promise<Row[]> {
  switch (asked.browser) {
    case 'off':
      return [];
    case 'on':
      ensureBrowsers(['chromium']);
      return measuredRows(asked, progress);
    case 'when-found':
      if (findBrowser('chromium') === undefined) return leftOut('no Chromium is found', progress);
      return measuredRows(asked, progress).catch((error: unknown) => leftOut(String(error), progress));
  }
}

function leftOut(why: string, progress: Progress): Row[] {
  progress(`browser: its figures are left out: ${why}`);
  return [];
}

async function measuredRows({ articles, seed, archive }: Wanted, progress: Progress): Promise<Row[]> {
  const held = Math.min(articles, MOST_HELD);
  const { folder, remove } = scratch();
  try {
    progress(`browser: a pack of ${held} articles, and the extension`);
    const pack = await madePack(new Articles(seed), held, folder);
    build('chromium', { origin: ORIGIN, key: pack.key });
    const extension = resolve(builtWithPacksFor('chromium'));
    const pages = measuredPages();
    const pace = new Pace('browser: pages', pages.html.length, progress);
    const figures = await pageFigures(pages.html, extension, (done) => pace.done(done));
    progress('browser: waking the worker');
    const woken = await wakeFigures(extension, pack.file, held, textsOfNobody(seed));
    progress('browser: a draft');
    const draft = draftRow(await draftFigures(extension, pack.file, new Articles(seed)), held);
    const rows = [...pageRows(figures, pages.called), wakeRow('wake_vs_bare', woken, held), draft];
    if (!archive) return rows;
    const whole = await wholeArchive(pack, ARCHIVE, folder, progress);
    progress(`browser: waking the worker of ${ARCHIVE} articles`);
    const wokenWithAll = await wakeFigures(extension, whole.file, ARCHIVE, textsOfNobody(seed));
    return [...rows, wakeRow('wake_archive_vs_bare', wokenWithAll, ARCHIVE)];
  } finally {
    remove();
  }
}

function* textsOfNobody(seed: number): Generator<string> {
  const maker = new TextMaker(wordingOf('uk'), seed);
  for (let i = 0; i < TRIED; i++) yield maker.text(FIRST + i, PAGE);
}
