import type { Cluster } from './cluster/cluster.ts';
import { RowWriter } from './cluster/row-binary.ts';
import { ArchiveFault } from './archive-fault.ts';

/** What is stored in batches. */
export type Kind = 'article' | 'page';

/** What a batch is called while it is being stored, and once all of it is. */
type State = 'begun' | 'stored';

/**
 * Which batches of which files have been stored. A batch is written down with the number of its first row before any of
 * it is stored: stored again after an interruption, the same lines become the same rows, which the tables hold once.
 */
export class Journal {
  readonly #cluster: Cluster;
  readonly #kind: Kind;
  readonly #known = new Map<string, number>();
  #next = 0;

  private constructor(cluster: Cluster, kind: Kind) {
    this.#cluster = cluster;
    this.#kind = kind;
  }

  static async open(cluster: Cluster, kind: Kind): Promise<Journal> {
    const journal = new Journal(cluster, kind);
    const rows = await cluster.rows<{
      kind: string;
      source: string;
      line: number;
      row: number;
      rows: number;
    }>(
      `SELECT kind, source, line, row, max(rows) AS rows FROM ${cluster.table('batch', 'everywhere')} GROUP BY kind, source, line, row`,
    );
    for (const { kind: state, source, line, row, rows: count } of rows) {
      if (!state.startsWith(kind)) continue;
      journal.#known.set(`${state} ${source} ${line}`, row);
      journal.#next = Math.max(journal.#next, row + count);
    }
    return journal;
  }

  isStored(source: string, line: number): boolean {
    return this.#known.has(this.#name('stored', source, line));
  }

  /** The number of the first row of a batch, which is written down before it is given. */
  async begin(source: string, line: number, rows: number): Promise<number> {
    const before = this.#known.get(this.#name('begun', source, line));
    if (before !== undefined) return before;
    const row = this.#next;
    if (row + rows > MOST_ROWS) throw new ArchiveFault('the archive has no more numbers for rows');
    this.#next += rows;
    await this.#note('begun', source, line, row, rows);
    return row;
  }

  async end(source: string, line: number, row: number, rows: number): Promise<void> {
    await this.#note('stored', source, line, row, rows);
  }

  #name(state: State, source: string, line: number): string {
    return `${this.#kind}-${state} ${source} ${line}`;
  }

  async #note(state: State, source: string, line: number, row: number, rows: number): Promise<void> {
    const writer = new RowWriter();
    writer.string(`${this.#kind}-${state}`).string(source).uint32(line).uint32(row).uint32(rows).end();
    await this.#cluster.insert('batch', writer);
    this.#known.set(this.#name(state, source, line), row);
  }
}

/** Rows are numbers of 32 bits. */
const MOST_ROWS = 2 ** 32 - 1;
