import type { Cluster } from './cluster/cluster.ts';

/** The numbers of the held articles with these keys, as pages link to them. */
export async function rowsOfKeys(cluster: Cluster, keys: readonly string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  // What pages name travels beside the statement, never in it.
  const rows = await cluster.rows<{ key: string; row: number }>(
    `SELECT key, max(row) AS row FROM ${cluster.table('article', 'everywhere')} WHERE key IN (SELECT value FROM wanted) GROUP BY key`,
    { name: 'wanted', list: [...new Set(keys)] },
  );
  return new Map(rows.map(({ key, row }) => [key, row]));
}
