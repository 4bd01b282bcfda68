import { KEY_BITS } from '../../utils/fingerprint/shingles.ts';
import type { Cluster } from './cluster/cluster.ts';
import { RowWriter } from './cluster/row-binary.ts';
import type { Progress } from './progress.ts';

const PER_INSERT = 1_000_000;
const PER_TELLING = 2 ** 16;

/** Stores every possible fingerprint that is a formula: what counts them is far larger than they are. */
export async function storeFormulas(
  cluster: Cluster,
  generation: number,
  isFormula: (key: number) => boolean,
  progress: Progress,
): Promise<void> {
  let writer = new RowWriter();
  for (let key = 0; key < 2 ** KEY_BITS; key++) {
    if (key % PER_TELLING === 0) progress.at(key, key / 2 ** KEY_BITS);
    if (!isFormula(key)) continue;
    writer.uint32(generation).uint32(key).end();
    if (writer.rows < PER_INSERT) continue;
    await cluster.insert('formula', writer);
    writer = new RowWriter();
  }
  await cluster.insert('formula', writer);
}

/** The formulas of a selection, a bit for each possible fingerprint, where threads can share it. */
export async function formulasOf(cluster: Cluster, generation: number): Promise<SharedArrayBuffer> {
  const shared = new SharedArrayBuffer(2 ** (KEY_BITS - 3));
  const bits = new Uint8Array(shared);
  const lists = await cluster.numbersEverywhere(
    (table) => `SELECT key FROM ${table('formula')} WHERE generation = ${generation}`,
  );
  for (const keys of lists)
    for (const key of keys) bits[key >>> 3] = (bits[key >>> 3] ?? 0) | (1 << (key & 7));
  return shared;
}
