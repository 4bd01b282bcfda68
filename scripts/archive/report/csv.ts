import type { Finding } from './finding.ts';

const COLUMNS = [
  'id',
  'url',
  'outlet',
  'week',
  'status',
  'reason',
  'article',
  'kind',
  'pageShare',
  'articleShare',
  'link',
  'position',
] as const satisfies (keyof Finding)[];

/** The first line of the table. */
export const csvHead = `${COLUMNS.join(',')}\r\n`;

/** A finding as one line of a table (RFC 4180). */
export const csvLine = (finding: Finding): string =>
  `${COLUMNS.map((column) => cell(finding[column])).join(',')}\r\n`;

/** A cell that begins like a formula is one to a spreadsheet (OWASP, "CSV injection"): an apostrophe makes it text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return value.toFixed(4);
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
