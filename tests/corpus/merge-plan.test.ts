import { expect, it } from 'vitest';
import { LIVE_SEGMENTS, mergePlan } from '../../utils/corpus/merge-plan.ts';

it('never leaves more segments than are fast to look up, and rewrites large ones rarely', () => {
  let segments: { rows: number }[] = [];
  let rewritten = 0;
  const articles = 2000;
  for (let i = 0; i < articles; i++) {
    const plan = mergePlan(segments, 1);
    const merged = plan.reduce((sum, segment) => sum + segment.rows, 0);
    rewritten += merged;
    segments = [...segments.filter((segment) => !plan.includes(segment)), { rows: merged + 1 }];
    expect(segments.length).toBeLessThanOrEqual(LIVE_SEGMENTS);
  }
  expect(segments.reduce((sum, segment) => sum + segment.rows, 0)).toBe(articles);
  // Merging everything each time would rewrite each article a thousand times on average.
  expect(rewritten / articles).toBeLessThan(60);
});
