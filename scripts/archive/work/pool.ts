import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** Tasks that are begun before the oldest result is asked for, for each worker: none of them waits for the next. */
const AHEAD = 3;

/** Worker threads, one for each core. They run the functions that a module exports. */
export class Pool {
  readonly #pool: Tinypool;
  readonly #ahead: number;

  /** `module` is the address of the module, `workers` how many threads there are. */
  constructor(module: URL, workers = availableParallelism()) {
    this.#pool = new Tinypool({
      filename: module.href,
      runtime: 'worker_threads',
      minThreads: workers,
      maxThreads: workers,
    });
    this.#ahead = AHEAD * workers;
  }

  /**
   * Hands a task for each piece to a function of the module and yields the piece with what came of it, in the order of
   * the pieces. Ends with the first failure.
   */
  async *inOrder<Piece, Result>(
    name: string,
    pieces: AsyncIterable<Piece>,
    task: (piece: Piece) => unknown,
  ): AsyncGenerator<{ piece: Piece; result: Result }> {
    const running: { piece: Piece; result: Promise<Result> }[] = [];
    const settled = async ({ piece, result }: (typeof running)[number]) => ({ piece, result: await result });
    try {
      for await (const piece of pieces) {
        const result = this.#pool.run(task(piece), { name }) as Promise<Result>;
        // Whoever awaits it hears of a failure, but later ones may fail before that.
        result.catch(() => undefined);
        running.push({ piece, result });
        const oldest = running.length >= this.#ahead ? running.shift() : undefined;
        if (oldest !== undefined) yield await settled(oldest);
      }
      for (let next = running.shift(); next !== undefined; next = running.shift()) yield await settled(next);
    } finally {
      await Promise.allSettled(running.map(({ result }) => result));
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
