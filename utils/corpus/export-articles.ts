import { inDatabase, requested } from './database.ts';
import { StorageError } from './errors.ts';
import { exportedLine } from './exported-line.ts';
import { type ArticleRecord, articleRecords } from './stored-articles.ts';

/** What came of an export: the file, and how many articles could not go into it because their text is not held. */
export interface ExportedArticles {
  file: Blob;
  written: number;
  withoutText: number;
}

interface Exporting {
  /** Told how many articles have been looked at of all. */
  onProgress: (done: number, of: number) => void;
  signal?: AbortSignal;
}

/** Articles in memory at once. */
const BATCH = 50;

/**
 * Writes all collected articles into a gzipped file of articles, which gives the same set when it is opened. A batch is
 * in memory at a time; the growing file is the browser's, which keeps a large one on disk. Articles of packs have no
 * texts and are not in it. Rejects with `StorageError`, and with the signal's reason when it is ended.
 */
export async function exportArticles({ onProgress, signal }: Exporting): Promise<ExportedArticles> {
  let [written, withoutText] = [0, 0];
  const of = await heldCount();
  async function* lines(): AsyncGenerator<string> {
    for await (const articles of batches()) {
      signal?.throwIfAborted();
      for (const line of await Promise.all(articles.map(lineOf))) {
        if (line === undefined) withoutText++;
        else {
          written++;
          yield `${line}\n`;
        }
      }
      onProgress(written + withoutText, of);
    }
    // Less than there was, and is: a file that looks whole must be.
    if (written + withoutText < Math.min(of, await heldCount()))
      throw new StorageError('the articles are not all read');
  }
  const gzipped = streamOf(lines()).pipeThrough(new TextEncoderStream()).pipeThrough(gzip());
  const file = await new Response(gzipped, { headers: { 'content-type': 'application/gzip' } }).blob();
  return { file, written, withoutText };
}

/** Of a record that is damaged nothing is written. */
const lineOf = async ({ article }: ArticleRecord): Promise<string | undefined> =>
  article === undefined ? undefined : await exportedLine(article);

async function heldCount(): Promise<number> {
  const held: unknown = await inDatabase((database) =>
    requested(database.transaction('articles').objectStore('articles').count()),
  );
  if (Number.isSafeInteger(held)) return Number(held);
  throw new StorageError('the articles cannot be counted');
}

/** All articles by row, a batch at a time. Each is asked for by itself: what is added meanwhile is not waited for. */
async function* batches(): AsyncGenerator<ArticleRecord[]> {
  for (let after = 0; ;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const articles = await inDatabase((database) => articleRecords(database, range, BATCH));
    const last = articles.at(-1);
    if (last === undefined) return;
    yield articles;
    after = last.row;
  }
}

/** The library's types know no view of a buffer that may be shared. */
const gzip = (): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> =>
  new CompressionStream('gzip') as unknown as TransformStream<
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>
  >;

/** A stream that asks for the next line only when there is room for it. */
const streamOf = (lines: AsyncGenerator<string>): ReadableStream<string> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await lines.return(undefined)),
  });
