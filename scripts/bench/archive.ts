import { scratch } from '../measure/real-data.ts';
import { ArchiveArticles } from './archive-articles.ts';
import { openedPack, paragraphsFound, wholeFound } from './archive-found.ts';
import { type ArchiveSizes, builtArchive, numbersOf, SIZES } from './archive-pack.ts';
import { archiveRows, downloadRows } from './archive-rows.ts';
import type { Row } from './row.ts';

const PAGES = 400;

/** Builds a large part of an archive of two million articles with the product's own builder, and measures it. */
export async function measuredArchive(
  seed: number,
  progress: (step: string) => void,
  sizes: ArchiveSizes = SIZES,
): Promise<Row[]> {
  const { folder, remove } = scratch();
  try {
    const articles = new ArchiveArticles(seed);
    const pack = await builtArchive(articles, sizes, folder, progress);
    progress('archive: looking for what is copied');
    const corpus = await openedPack(pack.folder, pack.manifest);
    const { old, recent } = numbersOf(sizes);
    const whole = await wholeFound(corpus, articles, [...old, ...recent], PAGES);
    const paragraphs = await paragraphsFound(corpus, articles, recent, PAGES);
    corpus.close();
    return [...archiveRows(pack, whole, paragraphs), ...downloadRows(pack)];
  } finally {
    remove();
  }
}
