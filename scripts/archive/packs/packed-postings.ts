import type { Cluster } from '../cluster/cluster.ts';

/**
 * Takes into a new generation the fingerprints that packs came with, and the shingles that they call formulas. Each
 * server copies its own: both tables are spread alike. Fingerprints of an article that came again, by a later pack or
 * with its text, stay behind.
 */
export async function takePacked(cluster: Cluster, generation: number): Promise<void> {
  const held = `SELECT row, packed FROM ${cluster.table('article', 'everywhere')} FINAL WHERE packed > 0`;
  await cluster.everywhere(
    (table) =>
      `INSERT INTO ${table('posting')} (generation, key, row, block) SELECT toUInt32(${generation}), key, row, block FROM ${table('packed_posting')} WHERE (row, packed) IN (${held})`,
  );
  await cluster.everywhere(
    (table) =>
      `INSERT INTO ${table('formula')} (generation, key) SELECT toUInt32(${generation}), key FROM ${table('packed_formula')}`,
  );
}
