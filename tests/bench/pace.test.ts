import { expect, test } from 'vitest';
import { Pace, paceOf } from '../../scripts/bench/pace.ts';

test.each([
  [2000, 10_000, 4000, '2000 of 10000, 500 a second, 16 s left'],
  [10_000, 10_000, 4000, '10000 of 10000, 2500 a second, 0 s left'],
  [0, 10_000, 4000, '0 of 10000, 0 a second'],
])('%d of %d in %d ms is told as "%s"', (count, total, ms, told) => {
  expect(paceOf(count, total, ms)).toBe(told);
});

test('no more than one line is told in ten seconds', () => {
  const lines: string[] = [];
  let now = 5000;
  const pace = new Pace(
    'postings',
    100,
    (line) => lines.push(line),
    () => now,
  );
  for (let done = 0; done < 100; done++) {
    pace.done(done);
    now += 500;
  }
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('postings: 20 of 100, 2 a second, 40 s left');
});
