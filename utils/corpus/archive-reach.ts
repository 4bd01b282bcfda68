import { browser, type Runtime } from '../browser.ts';
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

const OFFSCREEN = 'offscreen.html';
/** How long to wait for an answer, in milliseconds: a check must still come to its end without it. */
const PATIENCE = 8000;
/** A page that has just been made by a background that was ended may not listen yet, for some of these. */
const PAUSES = [0, 50, 100, 200, 400, 800];

let owner: WorkerOwner | undefined;

/** The way to the worker in this browser. */
export const archiveReach = (): ArchiveReach =>
  typeof Worker === 'undefined' ? byOffscreenPage : { ask: askOwn, end: endOwn };

async function askOwn(probe: Probe): Promise<ProbeAnswer> {
  owner ??= new WorkerOwner();
  return await inTime(owner.ask(probe));
}

async function endOwn(): Promise<void> {
  owner?.end();
}

const byOffscreenPage: ArchiveReach = {
  ask: (probe) => inTime(askedOffscreen(probe)),
  // Where there is no such page it is closed already.
  end: () => chrome.offscreen.closeDocument().catch(() => undefined),
};

async function askedOffscreen(probe: Probe): Promise<ProbeAnswer> {
  let refused: unknown;
  for (const pause of PAUSES) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    // Nobody listens: there is no such page, or it is not ready.
    const answer: unknown = await browser.runtime.sendMessage({ archive: probe }).catch(() => undefined);
    if (isAnswer(answer, probe.files.length)) return answer;
    refused = await madeOffscreen();
  }
  throw new StorageError('the archive’s page cannot be opened', { cause: refused });
}

/** Makes the page; resolves to why that failed, which it does where there is one already. */
const madeOffscreen = (): Promise<unknown> =>
  chrome.offscreen
    .createDocument({
      url: OFFSCREEN,
      reasons: ['WORKERS'],
      justification: 'A worker looks up what pages share with a large archive without loading it.',
    })
    .catch((error: unknown) => error);

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

function inTime(answer: Promise<ProbeAnswer>): Promise<ProbeAnswer> {
  let timer: ReturnType<typeof setTimeout>;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('the archive does not answer')), PATIENCE);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
