import { randomInt } from 'node:crypto';
import { type Hit, MOST_HITS } from '../../utils/corpus/corpus.ts';
import { CANDIDATE_CHAIN } from '../../utils/match/thresholds.ts';
import type { Cluster } from './cluster/cluster.ts';

/** What one page shares with one article, as the join gives it. */
interface PairRow {
  page: number;
  row: number;
  places: number[];
  blocks: number[];
}

/**
 * What the pages from `from` to before `to` share with all articles, by page. Every server joins the fingerprints of
 * those pages that lie on it with those of the articles, which lie there as well, and only pairs that share enough
 * blocks to be candidates (`match/candidates.ts`) come back. Almost no fingerprint is in both: those that are go into a
 * table of their own first, past which a join of all the pages' takes twice as long.
 */
export async function pairsOf(
  cluster: Cluster,
  generation: number,
  { from, to }: { from: number; to: number },
): Promise<Map<number, Hit[]>> {
  const range = `page >= ${from} AND page < ${to}`;
  // Two audits at once must not see each other's.
  const run = randomInt(2 ** 32);
  try {
    await cluster.everywhere(
      (table) =>
        `INSERT INTO ${table('met')} (run, key, row, block) SELECT toUInt32(${run}), key, row, block FROM ${table('posting')}
         WHERE generation = ${generation} AND key IN (SELECT key FROM ${table('page_key')} WHERE ${range})`,
    );
    return byPage(await joined(cluster, run, range));
  } finally {
    await cluster.everywhere((table) => `ALTER TABLE ${table('met')} DROP PARTITION ${run}`);
  }
}

/**
 * Grouped only where all servers' rows come together: most pairs share a single fingerprint, by chance, and to group
 * these on every server before takes longer than to send them.
 */
function joined(cluster: Cluster, run: number, range: string): Promise<PairRow[]> {
  const met = cluster.table('met', 'here');
  return cluster.rows<PairRow>(
    `SELECT page, row, groupArray(at) AS places, groupArray(block) AS blocks FROM (
       SELECT page, row, at, block FROM ${cluster.table('page_key', 'everywhere')}
       ALL INNER JOIN (SELECT key, row, block FROM ${met} WHERE run = ${run}) USING (key)
       PREWHERE ${range} AND key IN (SELECT key FROM ${met} WHERE run = ${run})
     ) GROUP BY page, row HAVING count() >= ${CANDIDATE_CHAIN}`,
  );
}

/** What was stored twice and is not merged yet comes twice, and counts once. */
function byPage(rows: readonly PairRow[]): Map<number, Hit[]> {
  const pairs = new Map<number, Hit[]>();
  for (const { page, row, places, blocks } of rows) {
    const hits = places
      .map((at, i) => ({ at, row, block: blocks[i] ?? 0 }))
      .sort((a, b) => a.at - b.at || a.block - b.block)
      .filter(({ at, block }, i, all) => i === 0 || at !== all[i - 1]?.at || block !== all[i - 1]?.block);
    if (hits.length < CANDIDATE_CHAIN) continue;
    const before = pairs.get(page);
    if (before === undefined) pairs.set(page, hits);
    else before.push(...hits);
  }
  for (const hits of pairs.values())
    hits.sort((a, b) => a.at - b.at || a.row - b.row || a.block - b.block).splice(MOST_HITS);
  return pairs;
}
