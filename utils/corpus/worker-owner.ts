import { workerAddress } from '../trusted.ts';
import { failedProbe, isAnswer, type Probe, type ProbeAnswer } from './archive-probe.ts';
import { StorageError } from './errors.ts';

const startedWorker = (): Worker => new Worker(workerAddress());

/** Owns the archive's worker: starts it when it is first asked, and anew when it has failed. */
export class WorkerOwner {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #worker: Worker | undefined;
  #asked = 0;

  constructor(start: () => Worker = startedWorker) {
    this.#start = start;
  }

  /** Asks the worker. A worker that does not start or fails is an answer too. */
  async ask(probe: Probe): Promise<ProbeAnswer> {
    const id = this.#asked++;
    const answer = await new Promise<unknown>((resolve) => {
      this.#waiting.set(id, resolve);
      try {
        this.#worker ??= this.#started();
        this.#worker.postMessage({ id, probe }, []);
      } catch (error) {
        this.#fail(error);
      }
    });
    return isAnswer(answer, probe.files.length)
      ? answer
      : failedProbe(new StorageError('the archive fell silent'));
  }

  /** Ends the worker, with whatever it was asked. */
  end(): void {
    this.#fail(new StorageError('the archive was closed'));
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: unknown }>) => {
      this.#waiting.get(data.id)?.(data.answer);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', () => this.#fail(new StorageError('the worker of the archive failed')));
    return worker;
  }

  #fail(error: unknown): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const answer of this.#waiting.values()) answer(failedProbe(error));
    this.#waiting.clear();
  }
}
