import type { JsonLine } from '../../utils/corpus/json-lines.ts';
import { RowWriter } from './cluster/row-binary.ts';
import { Journal } from './journal.ts';
import type { Loaded, Loading } from './load.ts';
import { pageEntries } from './page-files.ts';
import { sourceName } from './source-name.ts';
import { type Batch, batches } from './work/batches.ts';
import type { ReadPage } from './work/pages.ts';

const PER_BATCH = 200;

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

async function crawlFile(
  file: string,
  journal: Journal,
  { cluster, pool, progress, rejected }: Loading,
  loaded: Loaded,
): Promise<void> {
  const source = sourceName(file);
  async function* unstored(): AsyncGenerator<Batch<JsonLine>> {
    for await (const batch of batches(pageEntries(file), PER_BATCH)) {
      if (journal.isStored(source, batch.line)) loaded.before += batch.items.length;
      else yield batch;
    }
  }
  const values = ({ items }: Batch<JsonLine>): unknown[] =>
    items.map((entry) => ('wrong' in entry ? undefined : entry.value));
  for await (const { piece: batch, result: read } of pool.inOrder<Batch<JsonLine>, ReadPage[]>(
    'readPages',
    unstored(),
    values,
  )) {
    const first = await journal.begin(source, batch.line, read.length);
    const pages = new RowWriter();
    const keys = new RowWriter();
    read.forEach((page, i) => {
      const entry = batch.items[i];
      if (entry === undefined || 'wrong' in entry) rejected.add(file, entry?.line ?? 0, entry?.wrong ?? '');
      else if ('wrong' in page) rejected.add(file, entry.line, page.wrong, entry.value);
      else writePage(first + i, page, pages, keys);
    });
    await cluster.insert('page', pages);
    await cluster.insert('page_key', keys);
    await journal.end(source, batch.line, first, read.length);
    loaded.stored += pages.rows;
    progress.at(loaded.stored);
  }
}

function writePage(
  number: number,
  page: Exclude<ReadPage, { wrong: string }>,
  pages: RowWriter,
  keys: RowWriter,
): void {
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
