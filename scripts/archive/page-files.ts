import { createReadStream } from 'node:fs';
import { WARCParser } from 'warcio';
import type { JsonLine } from '../../utils/corpus/json-lines.ts';
import { fileLines } from '../evaluate/archive.ts';

const isWarc = (path: string): boolean => /\.warc(?:\.gz)?$/iu.test(path);

/** The pages of a file: lines of JSON, plain or gzip, or the responses of a WARC file (ISO 28500). */
export const pageEntries = (path: string): AsyncGenerator<JsonLine> =>
  isWarc(path) ? warcPages(path) : fileLines(path);

/** Larger pages are no articles. */
const MOST_BYTES = 20_000_000;

/** Every response that is a page, by the number of its record. */
async function* warcPages(path: string): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const record of new WARCParser(createReadStream(path))) {
    line++;
    const type = record.httpHeaders?.headers.get('content-type') ?? '';
    if (record.warcType !== 'response' || !/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) {
      await record.skipFully();
      continue;
    }
    const bytes = await record.readFully(true);
    const id = record.warcHeaders.headers.get('WARC-Record-ID') ?? `${path}:${line}`;
    if (bytes.length > MOST_BYTES) yield { line, wrong: 'the page is too large' };
    else yield { line, value: { id, url: record.warcTargetURI, html: decoded(bytes, type) } };
  }
}

/** As the header says, or the page itself in its first kilobyte; as UTF-8 otherwise. */
function decoded(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label =
    /charset\s*=\s*["']?([\w-]+)/iu.exec(type)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
