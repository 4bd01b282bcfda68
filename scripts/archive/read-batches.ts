import type { JsonLine } from '../../utils/corpus/json-lines.ts';
import type { Journal } from './journal.ts';
import type { Rejected } from './rejected.ts';
import { sourceName } from './source-name.ts';
import { type Batch, batches } from './work/batches.ts';
import type { Pool } from './work/pool.ts';

/** How one kind of files is read. */
export interface Reading {
  entries: (file: string) => AsyncIterable<JsonLine>;
  /** Function of the worker threads that reads values. */
  task: string;
  perBatch: number;
}

/** What is needed to read files by batches. */
interface Means {
  pool: Pool;
  journal: Journal;
  rejected: Rejected;
}

/** A batch of a file: what could not be read is undefined, and keeps its number, so that the others have theirs. */
interface ReadBatch<Good> {
  source: string;
  line: number;
  read: (Good | undefined)[];
}

/** The batches of a file that are not stored yet, read by worker threads; `before` hears of lines that are. */
export async function* readBatches<Good extends object>(
  file: string,
  { entries, task, perBatch }: Reading,
  { pool, journal, rejected }: Means,
  before: (lines: number) => void,
): AsyncGenerator<ReadBatch<Good>> {
  const source = sourceName(file);
  async function* unstored(): AsyncGenerator<Batch<JsonLine>> {
    for await (const batch of batches(entries(file), perBatch)) {
      if (journal.isStored(source, batch.line)) before(batch.items.length);
      else yield batch;
    }
  }
  const values = ({ items }: Batch<JsonLine>): unknown[] =>
    items.map((entry) => ('wrong' in entry ? undefined : entry.value));
  const results = pool.inOrder<Batch<JsonLine>, (Good | { wrong: string })[]>(task, unstored(), values);
  for await (const { piece, result } of results) {
    const read = piece.items.map((entry, i): Good | undefined => {
      const one = result[i] ?? { wrong: 'not read' };
      if ('wrong' in entry) rejected.add(file, entry.line, entry.wrong);
      else if ('wrong' in one) rejected.add(file, entry.line, one.wrong, entry.value);
      else return one;
      return undefined;
    });
    yield { source, line: piece.line, read };
  }
}
