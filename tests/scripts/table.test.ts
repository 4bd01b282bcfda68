import { expect, test } from 'vitest';
import type { Row } from '../../scripts/demo/row.ts';
import { table } from '../../scripts/demo/table.ts';

const row = (over: Partial<Row>): Row => ({
  name: 'no credit',
  expected: 'not-met',
  given: 'not-met',
  clauses: 'link not-met',
  ms: 12,
  ok: true,
  ...over,
});

test('columns line up, whatever stands in them', () => {
  const [head = '', ...lines] = table([
    row({}),
    row({ name: 'a page with a very long name', ms: 12_345 }),
  ]).split('\n');
  const column = head.indexOf('expected');
  expect(lines.map((line) => line.indexOf('not-met'))).toEqual([column, column]);
  expect(lines.map((line) => line.indexOf('link'))).toEqual([
    head.indexOf('clauses'),
    head.indexOf('clauses'),
  ]);
});

test('only a row that differs is marked', () => {
  const [, same, other] = table([row({}), row({ given: 'met', ok: false })]).split('\n');
  expect(same).toMatch(/^ok /u);
  expect(other).toMatch(/^DIFFERS /u);
});
