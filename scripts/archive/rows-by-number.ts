import type { Cluster } from './cluster/cluster.ts';

/** Columns of a table whose rows have numbers: the first is the number. */
interface NumberedTable<C extends string> {
  table: string;
  columns: readonly [C, ...string[]];
}

/**
 * The rows with some numbers. Only a merge tells which of several with one number is the last: those alone are asked for
 * with FINAL. With it everywhere a million articles took ten times as long, and twice as long where the other columns are
 * read before the number is looked at.
 */
export async function rowsByNumber<C extends string, T extends Record<C, number>>(
  cluster: Cluster,
  { table, columns }: NumberedTable<C>,
  numbers: readonly number[],
): Promise<T[]> {
  const [number] = columns;
  const select = (how: string, some: readonly number[]): Promise<T[]> =>
    some.length === 0
      ? Promise.resolve([])
      : cluster.rowsEverywhere<T>(
          // Numbers of our own making.
          (here) =>
            `SELECT ${columns.join(', ')} FROM ${here(table)} ${how} ${number} IN (${some.map((one) => String(one >>> 0)).join(',')})`,
        );
  const found = [...Map.groupBy(await select('PREWHERE', numbers), (row) => row[number])];
  const single = found.flatMap(([, rows]) => (rows.length === 1 ? rows : []));
  const several = found.flatMap(([one, rows]) => (rows.length === 1 ? [] : [one]));
  return [...single, ...(await select('FINAL WHERE', several))];
}
