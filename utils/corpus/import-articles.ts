import { addArticles } from './article-store.ts';
import { articleLine } from './article-lines.ts';
import { gzip } from './gzip.ts';
import { jsonLines } from './json-lines.ts';
import { heldFrequency } from './collected-corpus.ts';
import { rawArticle } from './raw-article.ts';
import type { NewArticle } from './record.ts';

/** A line that was left out, counted from 1. */
export interface SkippedLine {
  line: number;
  why: string;
}

/** Articles per transaction: small enough to show progress, large enough to merge segments rarely. */
const BATCH = 250;

/**
 * Adds the articles of a JSONL file (plain or gzip) to the corpus. Bad lines are skipped and listed; what was added
 * before a failure stays added. Rejects when the file cannot be read or the storage refuses.
 */
export async function importArticles(
  file: Blob,
  onProgress: (done: number) => void,
): Promise<{ added: number; skipped: SkippedLine[] }> {
  const skipped: SkippedLine[] = [];
  let batch: NewArticle[] = [];
  let added = 0;
  const frequency = await heldFrequency();
  const flush = async (): Promise<void> => {
    await addArticles(batch);
    added += batch.length;
    batch = [];
    onProgress(added);
  };
  for await (const entry of jsonLines(file.stream())) {
    const line = 'wrong' in entry ? entry : articleLine(entry.value);
    if ('wrong' in line) {
      skipped.push({ line: entry.line, why: line.wrong });
      continue;
    }
    const { record, clean } = rawArticle(line, frequency);
    batch.push({ ...record, text: await gzip(clean) });
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { added, skipped };
}
