import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { articleLine } from '../../utils/corpus/article-lines.ts';
import { type JsonLine, jsonLines } from '../../utils/corpus/json-lines.ts';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { NewArticle } from '../../utils/corpus/record.ts';
import { DocumentFrequencies, PROVING_ARTICLES } from '../../utils/fingerprint/document-frequency.ts';
import { articlePostings } from '../../utils/fingerprint/fingerprint.ts';
import { shinglesOf } from '../../utils/fingerprint/shingles.ts';
import { type Words, wordsOf } from '../../utils/text/words.ts';

/** The articles of an evaluation, ready to be packed, with what is needed to name offsets in the given texts. */
export interface Archive {
  records: NewArticle[];
  /** By record key: the id as given and the own words with offsets into the given text. */
  given: Map<string, { id: string; words: Words }>;
  /** Record key by given id. */
  keys: Map<string, string>;
  /** Whether a shingle is a formula, where the articles are enough to know. */
  isFormula?: (key: number) => boolean;
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
  return rarestSelected(archive);
}

/** Selects the postings anew by rarity among all articles given, where these are enough to tell what is rare. */
function rarestSelected(archive: Archive): Archive {
  if (archive.records.length < PROVING_ARTICLES) return archive;
  const texts = archive.records.map(({ card }) => archive.given.get(card.key)?.words ?? wordsOf(''));
  const frequencies = new DocumentFrequencies(texts.reduce((sum, { count }) => sum + count, 0));
  for (const words of texts) frequencies.add(shinglesOf(words).keys);
  archive.records.forEach((record, i) => {
    record.postings = articlePostings(texts[i] ?? wordsOf(''), (key) => frequencies.of(key));
  });
  return { ...archive, isFormula: frequencies.isFormula };
}
