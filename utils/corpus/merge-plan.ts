/** More live segments than this make every lookup slower (performance notes §2.3). */
export const LIVE_SEGMENTS = 4;

/**
 * Which segments to merge with a new one of `added` articles, so that at most `LIVE_SEGMENTS` remain: always the
 * smallest ones, so that a large old segment is rewritten rarely.
 */
export function mergePlan<S extends { rows: number }>(segments: readonly S[], added: number): S[] {
  const bySize = [...segments].sort((a, b) => a.rows - b.rows);
  const plan: S[] = [];
  let merged = added;
  for (const segment of bySize) {
    const remaining = bySize.length - plan.length + 1;
    // Beyond the limit merging is forced; below it, equals are joined, so that sizes grow like powers of two.
    if (remaining <= LIVE_SEGMENTS && segment.rows > merged) break;
    plan.push(segment);
    merged += segment.rows;
  }
  return plan;
}
