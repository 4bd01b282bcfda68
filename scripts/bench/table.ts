import { aligned } from '../aligned.ts';
import type { Row } from './row.ts';

/** Column titles of a table of rows. */
export const TITLES = ['figure', 'value', 'numerator', 'denominator', 'caches', 'articles', 'note'] as const;

/** A row as its cells, one for each title. */
export const cellsOf = (row: Row): string[] => [
  row.key,
  row.unit === '×' ? `${rounded(row.value)}×` : `${rounded(row.value)} ${row.unit}`,
  row.numerator,
  row.denominator,
  row.cache === 'none' ? '–' : row.cache,
  row.articles === undefined ? '–' : grouped(row.articles),
  row.note ?? '',
];

/** Rows as aligned text. */
export const table = (rows: readonly Row[]): string => aligned([[...TITLES], ...rows.map(cellsOf)]);

/** Three significant digits, whole above a thousand. */
export const rounded = (value: number): string =>
  value >= 1000 ? grouped(Math.round(value)) : String(Number(value.toPrecision(3)));

export const grouped = (value: number): string => value.toLocaleString('en-GB');
