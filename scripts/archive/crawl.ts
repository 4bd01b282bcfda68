import { RowWriter } from './cluster/row-binary.ts';
import { Journal } from './journal.ts';
import type { Loaded, Loading } from './load.ts';
import { pageEntries } from './page-files.ts';
import { type Reading, readBatches } from './read-batches.ts';
import type { ReadPage } from './work/pages.ts';

type GoodPage = Exclude<ReadPage, { wrong: string }>;

const reading: Reading = { entries: pageEntries, task: 'readPages', perBatch: 200 };

/**
 * Reads and stores the pages of files. Interrupted anywhere and run again, it goes on at the batch that was under way.
 * A page is known by its place in its file: the same page crawled twice is two pages.
 */
export async function crawl(files: readonly string[], loading: Loading): Promise<Loaded> {
  const journal = await Journal.open(loading.cluster, 'page');
  const loaded = { stored: 0, before: 0 };
  for (const file of files) await crawlFile(file, journal, loading, loaded);
  return loaded;
}

async function crawlFile(file: string, journal: Journal, loading: Loading, loaded: Loaded): Promise<void> {
  const { cluster, progress } = loading;
  const means = { ...loading, journal };
  const before = (lines: number): void => void (loaded.before += lines);
  for await (const { source, line, read } of readBatches<GoodPage>(file, reading, means, before)) {
    const first = await journal.begin(source, line, read.length);
    const pages = new RowWriter();
    const keys = new RowWriter();
    read.forEach((page, i) => {
      if (page !== undefined) writePage(first + i, page, pages, keys);
    });
    await cluster.insert('page', pages);
    await cluster.insert('page_key', keys);
    await journal.end(source, line, first, read.length);
    loaded.stored += pages.rows;
    progress.at(loaded.stored);
  }
}

function writePage(number: number, page: GoodPage, pages: RowWriter, keys: RowWriter): void {
  const { id, url, facts, wanted, alone } = page;
  pages
    .uint32(number)
    .string(id)
    .string(url)
    .string(facts)
    .string(JSON.stringify(wanted))
    .string(alone)
    .end();
  page.keys.forEach((key, at) => keys.uint32(number).uint32(at).uint32(key).end());
}
