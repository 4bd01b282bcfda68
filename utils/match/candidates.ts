import type { Hit } from '../corpus/corpus.ts';
import { BLOCKS } from '../corpus/postings.ts';
import { BLOCK_WORDS } from '../fingerprint/selection.ts';
import { CANDIDATE_CHAIN, CANDIDATE_STRETCH, MOST_CANDIDATES } from './thresholds.ts';

/** An article that may be a source: its row and the length of its best chain of blocks. */
export interface Candidate {
  row: number;
  score: number;
}

/** Later hits of one article add nothing to the decision. */
const MOST_HITS_CHAINED = 64;

/**
 * Articles whose blocks appear on the page in order and at about the right distances, best first. Three blocks out
 * of order also count: sentences may have been swapped.
 */
export function candidates(hits: readonly Hit[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [row, ofRow] of Map.groupBy(hits, (hit) => hit.row)) {
    const score = chainLength(ofRow.slice(0, MOST_HITS_CHAINED).sort((a, b) => a.at - b.at));
    const blocks = new Set(ofRow.map((hit) => hit.block)).size;
    if (score >= CANDIDATE_CHAIN || blocks > CANDIDATE_CHAIN)
      found.push({ row, score: Math.max(score, blocks / 2) });
  }
  return found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, MOST_CANDIDATES);
}

/** Longest chain of hits that rise on both sides and keep their distance (performance notes §2.4). */
function chainLength(hits: readonly Hit[]): number {
  const lengths: number[] = [];
  hits.forEach((hit, i) => {
    let best = 0;
    for (let j = 0; j < i; j++) {
      const earlier = hits[j];
      if (earlier !== undefined && follows(earlier, hit)) best = Math.max(best, lengths[j] ?? 0);
    }
    lengths.push(best + 1);
  });
  return Math.max(0, ...lengths);
}

function follows(earlier: Hit, later: Hit): boolean {
  // The index counts blocks in six bits: between two hits near each other the difference is exact.
  const blocks = (later.block - earlier.block) & (BLOCKS - 1);
  const words = later.at - earlier.at;
  if (blocks === 0 || words <= 0) return false;
  return (
    Math.abs(words - blocks * BLOCK_WORDS) <=
    BLOCK_WORDS + CANDIDATE_STRETCH * Math.max(words, blocks * BLOCK_WORDS)
  );
}
