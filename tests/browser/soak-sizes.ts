import type { Driver, Evaluating } from '../../scripts/browsers/driver.ts';

/** Bytes that the extension takes. */
export interface Sizes {
  /** The heap of the background without its garbage; absent where the browser does not tell. */
  heap?: number;
  /** `storage.session` as JSON. */
  session: number;
  /** IndexedDB and other storage on disk, as the browser counts it for the extension. */
  disk: number;
}

/** What the extension takes now, seen from one of its pages. */
export async function sizesOf(from: Evaluating, driver: Driver): Promise<Sizes> {
  const stored = await from.evaluate<{ session: number; disk: number }>(`Promise.all([
    chrome.storage.session.get(null), navigator.storage.estimate(),
  ]).then(([session, { usage }]) => ({ session: JSON.stringify(session).length, disk: usage }))`);
  const heap = await driver.backgroundHeap();
  return { ...(heap === undefined ? {} : { heap }), ...stored };
}

/** How many documents are remembered of each tab, by its number. */
export const statesIn = (from: Evaluating): Promise<Record<string, number>> =>
  from.evaluate(`chrome.storage.session.get(null).then((held) => Object.fromEntries(
    Object.entries(held).filter(([key]) => key.startsWith('tab:')).map(([key, documents]) => [key.slice(4), documents.length])))`);

/**
 * The status of the verdict on an address in a tab, once there is one of after `since` (epoch milliseconds); nothing is
 * asked of the extension, which would start a check. Rejects when it takes longer than a check may.
 */
export const checkedIn = (from: Evaluating, tabId: number, url: string, since: number): Promise<string> =>
  from.evaluate(`new Promise((resolve, reject) => {
    const key = 'tab:${tabId}';
    const done = () => { clearTimeout(timer); chrome.storage.session.onChanged.removeListener(changed); };
    const look = (documents = []) => {
      const states = documents.map(([, state]) => state);
      const known = states.find(({ state, place, verdict, readAgain }) => state === 'verdict'
        && place === ${JSON.stringify(url)} && verdict.checkedAt >= ${since} && readAgain === undefined);
      if (known === undefined) return;
      done();
      resolve(known.verdict.status);
    };
    const changed = (changes) => look(changes[key]?.newValue);
    const timer = setTimeout(() => { done(); reject(new Error('no verdict on ${url}')); }, 20_000);
    chrome.storage.session.onChanged.addListener(changed);
    chrome.storage.session.get(key).then((held) => look(held[key]));
  })`);
