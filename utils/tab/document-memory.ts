import { browser } from '../browser.ts';
import type { Verdict } from '../policy/verdict.ts';

/** What is remembered of one document: offsets and evidence only, never page text. */
export type Remembered =
  | { state: 'checking'; since: number }
  | { state: 'too-little-text'; words: number }
  | { state: 'verdict'; verdict: Verdict };

/** Documents remembered per tab: the shown one and those that "back" may bring again. */
const MOST_DOCUMENTS = 6;
/** Bytes of one verdict in `storage.session`, whose whole space is 10 MB. */
export const MOST_BYTES = 32_000;

type Documents = Record<string, Remembered>;

const keyOf = (tabId: number): string => `tab:${tabId}`;

// Reading and writing back are two steps; within the one worker they take turns per tab.
const turns = new Map<number, Promise<void>>();

async function documentsOf(tabId: number): Promise<Documents> {
  const key = keyOf(tabId);
  const held: Record<string, unknown> = await browser.storage.session.get(key);
  // Only this file writes the key, and session storage is closed to page scripts.
  return (held[key] ?? {}) as Documents;
}

/** Remembers a document of a tab; the oldest one beyond the limit is forgotten. */
export function remember(tabId: number, documentId: string, state: Remembered): Promise<void> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(async () => {
    const { [documentId]: _, ...others } = await documentsOf(tabId);
    const kept = Object.entries(others).slice(-(MOST_DOCUMENTS - 1));
    await browser.storage.session.set({
      [keyOf(tabId)]: { ...Object.fromEntries(kept), [documentId]: bounded(state) },
    });
  });
  turns.set(
    tabId,
    turn.catch(() => undefined),
  );
  return turn;
}

/** What is remembered of a document, if anything. */
export const recalled = async (tabId: number, documentId: string): Promise<Remembered | undefined> =>
  (await documentsOf(tabId))[documentId];

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  turns.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}

/** Drops passages from the last source on until the verdict fits. */
function bounded(state: Remembered): Remembered {
  if (state.state !== 'verdict') return state;
  let { verdict } = state;
  while (
    JSON.stringify(verdict).length > MOST_BYTES &&
    verdict.sources.some((source) => source.passages.length > 0)
  ) {
    const sources = verdict.sources.map((source) => ({
      ...source,
      passages: source.passages.slice(0, Math.floor(source.passages.length / 2)),
    }));
    verdict = { ...verdict, sources };
  }
  return { state: 'verdict', verdict };
}
