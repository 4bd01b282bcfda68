import type { Edition } from '../ukrinform/article.ts';
import { editions } from '../ukrinform/editions.ts';
import { inDatabase, requested } from './database.ts';
import { count, monthOf, type MonthCounts, nextMonth, noMonths, possible, startOf } from '../month-counts.ts';

/**
 * Counts the collected articles by month and edition from the indexes of the store alone: no article is read, and every
 * request gives many rows at once. Rejects with `StorageError`.
 */
export const collectedMonths = (): Promise<MonthCounts> => inDatabase(monthsIn);

async function monthsIn(database: IDBDatabase): Promise<MonthCounts> {
  const store = database.transaction('articles').objectStore('articles');
  const published = store.index('published');
  const editionOf = await editionsByRow(store.index('edition'));
  const counts = noMonths();
  let dated = 0;
  let from: number = possible.from;
  while (from < possible.before) {
    // The next article leads to the next month that has any: empty ones cost nothing.
    const rest = IDBKeyRange.bound(from, possible.before, false, true);
    const next = await requested(published.openKeyCursor(rest));
    const month = monthOf(next === null ? undefined : Number(next.key));
    if (month === undefined) break;
    from = startOf(nextMonth(month));
    const rows = await requested(published.getAllKeys(IDBKeyRange.bound(startOf(month), from, false, true)));
    for (const row of rows) {
      const edition = editionOf.get(Number(row));
      if (edition !== undefined) count(counts, month, edition);
    }
    dated += rows.length;
  }
  return { ...counts, undated: Math.max(0, editionOf.size - dated) };
}

async function editionsByRow(index: IDBIndex): Promise<Map<number, Edition>> {
  const rows = await Promise.all(
    editions.map(async ({ edition }) =>
      (await requested(index.getAllKeys(edition))).map((row) => [Number(row), edition] as const),
    ),
  );
  return new Map(rows.flat());
}
