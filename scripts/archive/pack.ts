import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { run } from '../pack/main.ts';
import type { Output } from '../terminal.ts';
import { ArchiveFault } from './archive-fault.ts';
import { held, heldLines } from './articles-held.ts';
import type { Cluster } from './cluster/cluster.ts';

/**
 * Writes packs of all articles by the very command that writes them of a file; returns its exit code. Throws
 * `ArchiveFault` where articles are held without their texts.
 */
export async function pack(
  cluster: Cluster,
  out: string,
  rest: readonly string[],
  output: Output,
): Promise<number> {
  const { articles: all, last, texts } = await held(cluster);
  if (texts.articles < all)
    throw new ArchiveFault(
      `${all - texts.articles} of ${all} articles came from packs, without their texts, and packs are made of texts: load files of lines of them`,
    );
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-archive-'));
  const articles = join(folder, 'articles.jsonl');
  try {
    await pipeline(Readable.from(linesOfAll(cluster, last)), createWriteStream(articles));
    return await run(['build', '--articles', articles, '--out', out, ...rest], output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* linesOfAll(cluster: Cluster, last: number): AsyncGenerator<string> {
  for await (const lines of heldLines(cluster, last)) yield lines.map(({ line }) => `${line}\n`).join('');
}
