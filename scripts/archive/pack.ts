import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { run } from '../pack/main.ts';
import type { Output } from '../terminal.ts';
import { held, heldLines } from './articles-held.ts';
import type { Cluster } from './cluster/cluster.ts';

/** Writes packs of all articles by the very command that writes them of a file; returns its exit code. */
export async function pack(
  cluster: Cluster,
  out: string,
  rest: readonly string[],
  output: Output,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-archive-'));
  const articles = join(folder, 'articles.jsonl');
  try {
    await pipeline(Readable.from(linesOfAll(cluster)), createWriteStream(articles));
    return await run(['build', '--articles', articles, '--out', out, ...rest], output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* linesOfAll(cluster: Cluster): AsyncGenerator<string> {
  const { last } = await held(cluster);
  for await (const lines of heldLines(cluster, last)) yield lines.map(({ line }) => `${line}\n`).join('');
}
