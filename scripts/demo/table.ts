import { aligned } from '../aligned.ts';
import type { Row } from './row.ts';

/** The rows as aligned text; a row that differs from what was expected is marked. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ name, expected, given, ms, clauses, ok }) => [
    ok ? 'ok' : 'DIFFERS',
    name,
    expected,
    given,
    `${ms} ms`,
    clauses,
  ]);
  return aligned([['', 'page', 'expected', 'given', 'time', 'clauses'], ...cells]);
}
