import { type Hit, MOST_HITS } from '../../utils/corpus/corpus.ts';
import { CANDIDATE_CHAIN } from '../../utils/match/thresholds.ts';
import type { Cluster } from './cluster/cluster.ts';

/** What one page shares with one article, as the join gives it. */
interface PairRow {
  page: number;
  row: number;
  at: number[];
  block: number[];
}

/**
 * What the pages from `from` to before `to` share with all articles, by page. One statement: every server joins the
 * fingerprints of those pages that lie on it with those of the articles, which lie there as well, and only pairs that
 * share enough blocks to be candidates (`match/candidates.ts`) come back.
 */
export async function pairsOf(
  cluster: Cluster,
  generation: number,
  { from, to }: { from: number; to: number },
): Promise<Map<number, Hit[]>> {
  const keys = cluster.table('page_key', 'here');
  const range = `page >= ${from} AND page < ${to}`;
  const rows = await cluster.rows<PairRow>(
    `SELECT page, row, groupArray(at) AS at, groupArray(block) AS block FROM (
       SELECT DISTINCT page, row, at, block FROM ${cluster.table('posting', 'everywhere')}
       ALL INNER JOIN (SELECT page, at, key FROM ${keys} WHERE ${range}) USING (key)
       WHERE generation = ${generation} AND key IN (SELECT key FROM ${keys} WHERE ${range})
     ) GROUP BY page, row HAVING count() >= ${CANDIDATE_CHAIN}`,
  );
  const pairs = new Map<number, Hit[]>();
  for (const { page, row, at, block } of rows) {
    const hits = pairs.get(page) ?? [];
    at.forEach((position, i) => hits.push({ at: position, row, block: block[i] ?? 0 }));
    pairs.set(page, hits);
  }
  for (const hits of pairs.values())
    hits.sort((a, b) => a.at - b.at || a.row - b.row || a.block - b.block).splice(MOST_HITS);
  return pairs;
}
