import { conclude } from './conclude.ts';
import { allRemembered, type RememberedDocument, revise } from './document-memory.ts';
import { resumeReading } from './reading.ts';
import { CHECK_LIMIT } from './remembered-state.ts';
import { limitChecks } from './unfinished-alarm.ts';

/**
 * Goes on with the checks that a stopped worker left behind, and ends those that took too long. Done whenever the
 * worker starts and when the alarm rings that every check sets.
 */
export async function finishChecks(now: number = Date.now()): Promise<void> {
  const unfinished = (await allRemembered()).filter((document) => begunAt(document) !== undefined);
  const dead = unfinished.filter((document) => now - (begunAt(document) ?? now) >= CHECK_LIMIT);
  await Promise.allSettled(dead.map(ended));
  const alive = unfinished.filter((document) => !dead.includes(document));
  if (alive.length > 0) await limitChecks(now);
  await Promise.allSettled(
    alive.filter(isRead).map(({ tabId, documentId }) => resumeReading(tabId, documentId)),
  );
}

const begunAt = ({ known }: RememberedDocument): number | undefined => {
  if (known.state === 'checking') return known.since;
  return known.state === 'verdict' ? known.readAgain : undefined;
};

/** Whether the reader is in the page: a page that is still scanned reports by itself. */
const isRead = ({ known }: RememberedDocument): boolean =>
  known.state === 'verdict' || ('reading' in known && known.reading);

/** A verdict outlives the failure to read its page again; it goes on saying that the page has changed since. */
async function ended({ tabId, documentId, known }: RememberedDocument): Promise<void> {
  if (known.state === 'verdict') {
    const { readAgain: _, ...kept } = known;
    // Unless the reading came to its end after all.
    await revise(tabId, documentId, (now) =>
      now?.state === 'verdict' && now.readAgain === known.readAgain ? kept : (now ?? kept),
    );
    return;
  }
  await conclude(
    { tabId, documentId, url: known.place },
    {
      status: 'could-not-check',
      reason: 'timeout',
      sources: [],
      versions: [],
      notes: [],
      compared: { articles: 0, editions: [] },
    },
  );
}
