import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { articleLine } from '../../utils/corpus/article-lines.ts';
import { type JsonLine, jsonLines } from '../../utils/corpus/json-lines.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { NewArticle } from '../../utils/corpus/record.ts';
import type { Words } from '../../utils/text/words.ts';

/** The articles of an evaluation, ready to be packed, with what is needed to name offsets in the given texts. */
export interface Archive {
  records: NewArticle[];
  /** By record key: the id as given and the own words with offsets into the given text. */
  given: Map<string, { id: string; words: Words }>;
  /** Record key by given id. */
  keys: Map<string, string>;
  /** Bad lines, as messages. */
  complaints: string[];
}

/** Reads lines of JSON from a file, plain or gzip. */
export const fileLines = (path: string): AsyncGenerator<JsonLine> =>
  jsonLines(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>);

/** Reads and fingerprints all articles of a file. */
export async function readArchive(path: string): Promise<Archive> {
  const archive: Archive = { records: [], given: new Map(), keys: new Map(), complaints: [] };
  for await (const entry of fileLines(path)) {
    const line = 'wrong' in entry ? entry : articleLine(entry.value);
    if ('wrong' in line) {
      archive.complaints.push(`${path}:${entry.line}: ${line.wrong}`);
      continue;
    }
    const { record, words } = rawArticle(line);
    archive.records.push(record);
    archive.given.set(record.card.key, { id: line.id, words });
    archive.keys.set(line.id, record.card.key);
  }
  return archive;
}
