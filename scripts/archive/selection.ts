import type { Held } from './articles-held.ts';
import type { Cluster } from './cluster/cluster.ts';
import { RowWriter } from './cluster/row-binary.ts';

/** A choice of the fingerprints of all articles, and what it was made of. */
export interface Selection extends Omit<Held, 'texts'> {
  generation: number;
}

/** The selection in use: the newest that was finished. */
export async function selectionOf(cluster: Cluster): Promise<Selection | undefined> {
  const [newest] = await cluster.rows<Selection>(
    `SELECT generation, articles, words, last, brought FROM ${cluster.table('selection', 'everywhere')} ORDER BY generation DESC LIMIT 1`,
  );
  return newest;
}

/** Uses a selection from now on, and forgets all others, unfinished ones as well. */
export async function useSelection(
  cluster: Cluster,
  { generation, articles, words, last, brought }: Selection,
): Promise<void> {
  const writer = new RowWriter();
  writer.uint32(generation).uint32(articles).uint64(words).uint32(last).uint64(brought).end();
  await cluster.insert('selection', writer);
  await forgetOthers(cluster, generation);
}

/** Forgets what an interrupted selection has left, and all selections but one. */
export async function forgetOthers(cluster: Cluster, generation: number | undefined): Promise<void> {
  for (const name of ['posting', 'formula']) {
    for (const server of cluster.servers) {
      const table = cluster.table(name, 'here');
      const [database = '', plain = ''] = table.split('.');
      const parts = await server.rows<{ partition: string }>(
        `SELECT DISTINCT partition FROM system.parts WHERE active AND database = '${database}' AND table = '${plain}'`,
      );
      for (const { partition } of parts) {
        // The partition is the number of a generation, and nothing else becomes part of the statement.
        const number = Number(partition);
        if (Number.isSafeInteger(number) && number !== generation)
          await server.run(`ALTER TABLE ${table} DROP PARTITION ${number}`);
      }
    }
  }
}
