import type { Verdict } from '../policy/verdict.ts';
import { store, stored, unstore } from '../stored.ts';

/**
 * What is remembered of one document: offsets and evidence only, never page text. `place` is its address without the
 * fragment when that was found; a navigation inside the document makes it the past.
 */
export type Remembered = { place: string } & (
  | {
      state: 'checking';
      since: number;
      /** The reader was sent; before that the scan is waited for. */ reading: boolean;
    }
  | { state: 'too-little-text'; words: number }
  | Known
);

interface Known {
  state: 'verdict';
  verdict: Verdict;
  /** The version of the page it was made on; absent when the check ended before the page was read. */
  pageVersion?: string;
  /** Since when the page is read again; until that is over the verdict stands. */
  readAgain?: number;
}

/** Documents remembered per tab: the shown one and those that "back" may bring again. */
const MOST_DOCUMENTS = 6;
/** Bytes of one verdict in `storage.session`, whose whole space is 10 MB. */
export const MOST_BYTES = 32_000;
/** A page may carry addresses and wordings of any length: no text is kept longer than this, if need be than that. */
const LONGEST_TEXT = 2000;
const SHORT_TEXT = 100;

/** In the order of remembering. No object: the browser gives its keys back sorted. */
type Documents = [documentId: string, state: Remembered][];

const keyOf = (tabId: number): string => `tab:${tabId}`;

// Reading and writing back are two steps; within the one worker they take turns per tab.
const turns = new Map<number, Promise<void>>();
// A check may end after its tab was closed; its result must not stay behind. Tab ids are not used twice in a session.
const closed = new Set<number>();

async function documentsOf(tabId: number): Promise<Documents> {
  const key = keyOf(tabId);
  const held = await stored('session', key);
  return documentsIn(held[key]);
}

/** Only this file writes them, and session storage is closed to page scripts; what the storage has spoilt is left out. */
const documentsIn = (held: unknown): Documents =>
  (Array.isArray(held) ? held : []).filter(
    (entry): entry is Documents[number] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && isRemembered(entry[1]),
  );

const isRemembered = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'state' in value && 'place' in value;

/** Remembers a document of a tab; the oldest one beyond the limit is forgotten. */
export const remember = async (tabId: number, documentId: string, state: Remembered): Promise<void> =>
  void (await revise(tabId, documentId, () => state));

/**
 * Remembers a document as it follows from what is known of it, which nobody changes in between. Gives what is remembered
 * then; a closed tab is not.
 */
export const revise = <K extends Remembered>(
  tabId: number,
  documentId: string,
  change: (known: Remembered | undefined) => K,
): Promise<K | undefined> =>
  inTurn(tabId, async () => {
    if (closed.has(tabId)) return undefined;
    const held = await documentsOf(tabId);
    const state = change(held.find(([known]) => known === documentId)?.[1]);
    const others = held.filter(([other]) => other !== documentId);
    const documents: Documents = [...others.slice(-(MOST_DOCUMENTS - 1)), [documentId, bounded(state)]];
    await store('session', { [keyOf(tabId)]: documents });
    return state;
  });

function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(work);
  turns.set(
    tabId,
    turn.then(
      () => undefined,
      () => undefined,
    ),
  );
  return turn;
}

/** What is remembered of a document, if anything. */
export const recalled = async (tabId: number, documentId: string): Promise<Remembered | undefined> =>
  (await documentsOf(tabId)).find(([known]) => known === documentId)?.[1];

/** One document that is remembered. */
export interface RememberedDocument {
  tabId: number;
  documentId: string;
  known: Remembered;
}

/** Everything that is remembered. */
export async function allRemembered(): Promise<RememberedDocument[]> {
  const held = await stored('session', null);
  return Object.entries(held).flatMap(([key, documents]) => {
    const tabId = Number(/^tab:(\d+)$/u.exec(key)?.[1] ?? Number.NaN);
    if (Number.isNaN(tabId)) return [];
    return documentsIn(documents).map(([documentId, known]) => ({ tabId, documentId, known }));
  });
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  closed.add(tabId);
  await inTurn(tabId, () => unstore('session', keyOf(tabId)));
  turns.delete(tabId);
}

/** Makes a verdict fit: cuts texts of absurd length, then drops later passages of each source, then cuts all texts. */
function bounded(state: Remembered): Remembered {
  if (state.state !== 'verdict') return state;
  let verdict = bytesOf(state.verdict) > MOST_BYTES ? cut(state.verdict, LONGEST_TEXT) : state.verdict;
  while (bytesOf(verdict) > MOST_BYTES && verdict.sources.some((source) => source.passages.length > 0)) {
    const sources = verdict.sources.map((source) => ({
      ...source,
      passages: source.passages.slice(0, Math.floor(source.passages.length / 2)),
    }));
    verdict = { ...verdict, sources };
  }
  return { ...state, verdict: bytesOf(verdict) > MOST_BYTES ? cut(verdict, SHORT_TEXT) : verdict };
}

const bytesOf = (verdict: Verdict): number => new TextEncoder().encode(JSON.stringify(verdict)).length;

const cut = (verdict: Verdict, longest: number): Verdict =>
  JSON.parse(
    JSON.stringify(verdict, (_, value: unknown) =>
      typeof value === 'string' ? value.slice(0, longest) : value,
    ),
  ) as Verdict;
