import { type Hit, MOST_HITS } from '../../utils/corpus/corpus.ts';
import { CANDIDATE_CHAIN } from '../../utils/match/thresholds.ts';
import type { PageRange } from './hits.ts';
import { type HitsByPage, hitsByPage } from './hits-by-page.ts';

/** Articles are told apart by the last bits of their rows until those that a page hits once are dropped. */
const SLOTS = 1 << 14;

/**
 * The hits of each page on articles that it shares enough blocks with to be candidates (`match/candidates.ts`), in the
 * order in which its fingerprints are looked up; `lists` are those of `hitsOf`. Of a large archive most articles share a
 * single one with a page, by chance: nothing is made of these.
 */
export function pairsOf(lists: readonly Uint32Array[], pages: PageRange): Map<number, Hit[]> {
  const pairs = new Map<number, Hit[]>();
  const all = hitsByPage(lists, pages);
  const times = new Uint8Array(SLOTS);
  for (let page = pages.from; page < pages.to; page++) {
    const hits = severalOfOne(hitsOnSlots(all, page - pages.from, times));
    if (hits.length > 0) pairs.set(page, hits.slice(0, MOST_HITS));
  }
  return pairs;
}

/** The hits of a page that share their slot with enough others; `times` is used anew for each page. */
function hitsOnSlots({ starts, places, rows, blocks }: HitsByPage, page: number, times: Uint8Array): Hit[] {
  const [start, end] = [starts[page] ?? 0, starts[page + 1] ?? 0];
  for (let i = start; i < end; i++) times[(rows[i] ?? 0) % SLOTS] = 0;
  for (let i = start; i < end; i++) {
    const slot = (rows[i] ?? 0) % SLOTS;
    times[slot] = Math.min((times[slot] ?? 0) + 1, CANDIDATE_CHAIN);
  }
  const hits: Hit[] = [];
  for (let i = start; i < end; i++) {
    const row = rows[i] ?? 0;
    if ((times[row % SLOTS] ?? 0) >= CANDIDATE_CHAIN)
      hits.push({ at: places[i] ?? 0, row, block: blocks[i] ?? 0 });
  }
  return hits;
}

/** What was stored twice and is not merged yet comes twice, and counts once. */
function severalOfOne(hits: readonly Hit[]): Hit[] {
  const sorted = hits.toSorted((a, b) => a.at - b.at || a.row - b.row || a.block - b.block);
  const single = sorted.filter((hit, i) => {
    const before = sorted[i - 1];
    return before?.at !== hit.at || before.row !== hit.row || before.block !== hit.block;
  });
  const byRow = Map.groupBy(single, ({ row }) => row);
  return single.filter(({ row }) => (byRow.get(row)?.length ?? 0) >= CANDIDATE_CHAIN);
}
