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
  const all = [['', 'page', 'expected', 'given', 'time', 'clauses'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
