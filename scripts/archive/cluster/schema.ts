import { KEY_BITS } from '../../../utils/fingerprint/shingles.ts';

interface Table {
  columns: string;
  partition?: string;
  order: string;
  /**
   * Rows that are read for the sake of one, where not the server's 8192: an audit asks for single articles and pages,
   * and whole texts of thousands beside each would be read.
   */
  granule?: number;
  by: string;
}

/** Pages of which the fingerprints stand together: an audit joins so many at a time. */
export const PAGES_TOGETHER = 131_072;
/** Slices of all possible fingerprints, in which they stand. */
export const KEY_SLICES = 256;

/** Which pages' fingerprints a row of `page_key` stands among. */
export const PAGES_OF_KEY = `intDiv(page, ${PAGES_TOGETHER})`;
/** And in which slice. */
export const SLICE_OF_KEY = `intDiv(key, ${2 ** KEY_BITS / KEY_SLICES})`;

/**
 * The tables of the archive. Each stands on every server under its own name, and once more as `all_…`, which spreads
 * rows over the servers and reads them from all. What it costs in bytes is measured and written in the README beside.
 *
 * - `article`: the line as it was given, by the number of the article. The same line loaded twice is one row. Of an
 *   article of a pack it is what the pack holds, and `packed` the number under which it came; 0 for all others.
 *   Beside a line stand the record that is compared and the places of the article's own words: to make these again
 *   would take most of an audit.
 * - `posting`: the chosen fingerprints of all articles, by fingerprint. A page asks for some hundred of them, each on
 *   the one server that its value leads to.
 * - `packed_posting`, `packed_formula`: what packs hold of the same, for every selection to come: without texts nothing
 *   can be chosen anew.
 * - `page`: what was read of a page, by its number; `alone` is what is said of it when nothing is found.
 * - `page_key`: the fingerprints of a page, on the server where equal ones of articles stand: the join never crosses
 *   the network. Those of many pages stand together, a slice of all fingerprints after the other, as they are joined.
 * - `formula`: the fingerprints that so many articles share that they prove nothing.
 * - `selection`: which choice of fingerprints is in use, the newest, and what it was made of.
 * - `batch`: what has been stored whole; what is not listed here is stored again.
 */
const TABLES: Record<string, Table> = {
  article: {
    columns:
      'row UInt32, id String, key String, words UInt32, line String, packed UInt32, record String, paragraphs String',
    order: 'row',
    granule: 8,
    by: 'intHash32(row)',
  },
  posting: {
    columns: 'generation UInt32, key UInt32, row UInt32, block UInt8',
    partition: 'PARTITION BY generation ',
    order: 'generation, key, row, block',
    by: 'key',
  },
  packed_posting: {
    columns: 'row UInt32, packed UInt32, key UInt32, block UInt8',
    order: 'row, packed, key, block',
    by: 'key',
  },
  packed_formula: { columns: 'key UInt32', order: 'key', by: 'key' },
  page: {
    columns: 'page UInt32, id String, url String, facts String, wanted String, alone String',
    order: 'page',
    granule: 32,
    by: 'intHash32(page)',
  },
  page_key: {
    columns: 'page UInt32, at UInt32, key UInt32',
    partition: `PARTITION BY ${PAGES_OF_KEY} `,
    order: `${PAGES_OF_KEY}, ${SLICE_OF_KEY}, page, key, at`,
    by: 'key',
  },
  formula: {
    columns: 'generation UInt32, key UInt32',
    partition: 'PARTITION BY generation ',
    order: 'generation, key',
    by: 'key',
  },
  selection: {
    columns: 'generation UInt32, articles UInt32, words UInt64, last UInt32, brought UInt64',
    order: 'generation',
    by: '1',
  },
  batch: {
    columns: 'kind String, source String, line UInt32, row UInt32, rows UInt32',
    order: 'kind, source, line, row',
    by: '1',
  },
};

/** Names of the tables. */
export const tables = Object.keys(TABLES);

/** Statements that make the tables of one server; `cluster` is the name its configuration gives to all of them. */
export const schema = (database: string, cluster: string): string[] => [
  `CREATE DATABASE IF NOT EXISTS ${database}`,
  ...Object.entries(TABLES).flatMap(([name, { columns, partition = '', order, granule = 8192, by }]) => [
    `CREATE TABLE IF NOT EXISTS ${database}.${name} (${columns}) ENGINE = ReplacingMergeTree() ${partition}ORDER BY (${order}) SETTINGS index_granularity = ${granule}`,
    `CREATE TABLE IF NOT EXISTS ${database}.all_${name} AS ${database}.${name} ENGINE = Distributed(${cluster}, ${database}, ${name}, ${by})`,
  ]),
];
