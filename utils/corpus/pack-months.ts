import { cardOf, cardRows, CARDS } from './card-file.ts';
import { atOnce, inDatabase, requested } from './database.ts';
import { DamagedIndexError } from './errors.ts';
import { added, count, isMonthCounts, monthOf, type MonthCounts, noMonths } from '../month-counts.ts';
import { heldParts, packRecords, storedFile } from './pack-store.ts';
import { openParts, type Parts } from './parts-file.ts';

/** The record in the database that holds the counts of files of cards, by their hash: such a file never changes. */
const RECORD = 'months';
/** Blocks of cards that are unpacked at once. */
const AT_ONCE = 8;

interface Counting {
  /** Told how many blocks of cards are counted of all that have to be. */
  onProgress: (done: number, of: number) => void;
  signal?: AbortSignal;
}

/**
 * Counts the articles of the held pack by month and edition. Dates lie in compressed blocks, so each part is read once,
 * block by block, and its count is kept; a new generation has only its new parts counted. An article that lies in two
 * parts counts in each. Rejects with `CheckError`, and with the signal's reason when it is ended.
 */
export async function packMonths({ onProgress, signal }: Counting): Promise<MonthCounts> {
  const { held } = await packRecords();
  if (held === undefined || 'wrong' in held.manifest) return noMonths();
  const names = heldParts(held, held.manifest).map(({ cards }) => cards.sha256);
  return await inDatabase(async (database) => {
    const known = await knownCounts(database);
    const missing = await Promise.all(
      names.filter((name) => !known.has(name)).map((name) => openedCards(database, name)),
    );
    const of = missing.reduce((blocks, { parts }) => blocks + blocksOf(parts), 0);
    let done = 0;
    for (const { name, parts } of missing) {
      known.set(name, await monthsIn(parts, () => onProgress(++done, of), signal));
      // Part by part: who closes the page in between has lost little.
      await keep(database, known, names);
    }
    return names.map((name) => known.get(name) ?? noMonths()).reduce(added, noMonths());
  });
}

async function openedCards(database: IDBDatabase, name: string): Promise<{ name: string; parts: Parts }> {
  const file = await storedFile(database, name);
  if (file === undefined) throw new DamagedIndexError('a file of the pack is missing');
  return { name, parts: await openParts(CARDS, file) };
}

/** The first part of a file of cards lists the keys. */
const blocksOf = ({ count: parts }: Parts): number => Math.max(0, parts - 1);

async function monthsIn(parts: Parts, counted: () => void, signal?: AbortSignal): Promise<MonthCounts> {
  const counts = noMonths();
  const blocks = blocksOf(parts);
  for (let first = 0; first < blocks; first += AT_ONCE) {
    signal?.throwIfAborted();
    const numbers = Array.from({ length: Math.min(AT_ONCE, blocks - first) }, (_, i) => first + i);
    for (const rows of await Promise.all(numbers.map((block) => cardRows(parts, block)))) {
      for (const { card } of rows.map(cardOf)) count(counts, monthOf(card.published), card.edition);
      counted();
    }
  }
  return counts;
}

async function knownCounts(database: IDBDatabase): Promise<Map<string, MonthCounts>> {
  const stored: unknown = await requested(database.transaction('state').objectStore('state').get(RECORD));
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(entries.filter((entry): entry is [string, MonthCounts] => isMonthCounts(entry[1])));
}

/** Counts of files that are held no more are dropped, so that the record stays small. */
const keep = (
  database: IDBDatabase,
  counts: ReadonlyMap<string, MonthCounts>,
  names: readonly string[],
): Promise<void> =>
  atOnce(database, ['state'], (transaction) => {
    const kept = [...counts].filter(([name]) => names.includes(name));
    transaction.objectStore('state').put(Object.fromEntries(kept), RECORD);
  });
