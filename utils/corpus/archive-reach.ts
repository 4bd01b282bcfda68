import { browser, type Runtime } from '../browser.ts';
import { within } from '../within.ts';
import { askOffscreen, closeOffscreen } from '../offscreen.ts';
import { isAnswer, isProbe, type Probe, type ProbeAnswer } from './archive-probe.ts';
import { StorageError } from './errors.ts';
import { WorkerOwner } from './worker-owner.ts';

// How the background reaches the archive's worker. Firefox's event page owns it; Chromium's service worker can own
// none, so there a page that is never shown does, and outlives the background.

/** Whoever owns the worker. */
export interface ArchiveReach {
  /** Rejects with `StorageError` when the worker cannot be reached, does not answer, or answers something else. */
  ask(probe: Probe): Promise<ProbeAnswer>;
  /** Ends the worker, and so lets go of its files. */
  end(): Promise<void>;
}

/** How long to wait for an answer, in milliseconds: a check must still come to its end without it. */
const PATIENCE = 8000;

let owner: WorkerOwner | undefined;

/** The way to the worker in this browser. */
export function archiveReach(): ArchiveReach {
  // Decided by the builder, where there is one: Firefox knows no page that is never shown.
  if (import.meta.env?.FIREFOX || typeof Worker !== 'undefined') return { ask: askOwn, end: endOwn };
  return byOffscreenPage;
}

async function askOwn(probe: Probe): Promise<ProbeAnswer> {
  owner ??= new WorkerOwner();
  return await inTime(owner.ask(probe));
}

async function endOwn(): Promise<void> {
  owner?.end();
}

const byOffscreenPage: ArchiveReach = {
  ask: (probe) => inTime(askedOffscreen(probe)),
  end: closeOffscreen,
};

const askedOffscreen = (probe: Probe): Promise<ProbeAnswer> =>
  askOffscreen({ archive: probe }, (answer): answer is ProbeAnswer =>
    isAnswer(answer, probe.files.length),
  ).catch((error: unknown) => {
    throw new StorageError('the archive’s page cannot be opened', { cause: error });
  });

/** Answers the background from the page that is never shown. */
export function serveBackground(worker: Pick<WorkerOwner, 'ask'> = new WorkerOwner()): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const probe = sender.tab === undefined && sender.id === browser.runtime.id ? probeIn(message) : undefined;
    // Not for us: the background may be meant.
    return probe === undefined ? undefined : worker.ask(probe);
  });
}

function probeIn(message: unknown): Probe | undefined {
  if (typeof message !== 'object' || message === null || !('archive' in message)) return undefined;
  return isProbe(message.archive) ? message.archive : undefined;
}

const inTime = (answer: Promise<ProbeAnswer>): Promise<ProbeAnswer> =>
  within(answer, PATIENCE, () => new StorageError('the archive does not answer'));
