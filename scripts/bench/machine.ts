import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** Where a run was made. */
export interface Machine {
  cpu: string;
  cores: number;
  memory: string;
  system: string;
  node: string;
  /** Runnable tasks over the last minute, before and after the run. */
  load: { before: number; after: number };
}

/** Names this machine; `before` is the load when the run began. */
export const machine = (before: number): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${process.platform} ${process.arch}`,
  node: process.version,
  load: { before, after: currentLoad() },
});

export const currentLoad = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

/** Whether others used the machine too: one task of the run itself is no load. */
export const isBusy = ({ load, cores }: Machine): boolean =>
  Math.max(load.before, load.after - 1) > cores / 2;
