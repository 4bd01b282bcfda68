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
 * What the pages from `from` to before `to` share with all articles, by page. One statement: every server joins the
 * fingerprints of those pages that lie on it with those of the articles, which lie there as well, and only pairs that
 * share enough blocks to be candidates (`match/candidates.ts`) come back. Almost no fingerprint is in both: those that are
 * make a small table, past which the pages' go.
 */
export async function pairsOf(
  cluster: Cluster,
  generation: number,
  { from, to }: { from: number; to: number },
): Promise<Map<number, Hit[]>> {
  const here = cluster.table('page_key', 'here');
  const range = `page >= ${from} AND page < ${to}`;
  const rows = await cluster.rows<PairRow>(
    `SELECT page, row, groupArray(at) AS places, groupArray(block) AS blocks FROM (
       SELECT DISTINCT page, row, at, block FROM ${cluster.table('page_key', 'everywhere')}
       ALL INNER JOIN (
         SELECT key, row, block FROM ${cluster.table('posting', 'here')}
         WHERE generation = ${generation} AND key IN (SELECT key FROM ${here} WHERE ${range})
       ) USING (key)
       WHERE ${range}
     ) GROUP BY page, row HAVING count() >= ${CANDIDATE_CHAIN}`,
  );
  const pairs = new Map<number, Hit[]>();
  for (const { page, row, places, blocks } of rows) {
    const hits = pairs.get(page) ?? [];
    places.forEach((at, i) => hits.push({ at, row, block: blocks[i] ?? 0 }));
    pairs.set(page, hits);
  }
  for (const hits of pairs.values())
    hits.sort((a, b) => a.at - b.at || a.row - b.row || a.block - b.block).splice(MOST_HITS);
  return pairs;
}
