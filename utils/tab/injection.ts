import type { PageMoment, ScanAnswer } from '../page/page-scanner.ts';

/** A page took longer than this to answer: it is busy or in the background. */
const PATIENCE = 2000;

/** What came of looking into a tab. `page` is what the scan in it says at once, if there is one. */
export type Probe = { access: 'refused' } | { access: 'granted'; documentId: string; page?: PageMoment };

const documentOf = (results: chrome.scripting.InjectionResult<unknown>[]): string | undefined =>
  results[0]?.documentId;

/** Looks which document a tab shows. The browser refuses on its own pages, stores, and where access was withdrawn. */
export async function probed(tabId: number): Promise<Probe> {
  try {
    // At once: a page that does not finish loading would hold the answer back for ever.
    const results = await chrome.scripting.executeScript({
      target: { tabId },
      // Before the scan is there a page may have a frame of that name, at which every question throws.
      func: () =>
        Object.hasOwn(globalThis, 'dzhereloScanner') && globalThis.dzhereloScanner?.alive === true
          ? globalThis.dzhereloScanner.moment
          : true,
      injectImmediately: true,
    });
    const documentId = documentOf(results);
    if (documentId === undefined) return { access: 'refused' };
    const page = momentIn(results[0]?.result);
    return { access: 'granted', documentId, ...(page === undefined ? {} : { page }) };
  } catch {
    return { access: 'refused' };
  }
}

/** Runs the scan in a tab, or asks the one already there. Undefined when the page does not answer, or not in time. */
export async function scanTab(tabId: number): Promise<ScanAnswer | undefined> {
  const injected = chrome.scripting
    .executeScript({ target: { tabId }, files: ['/scan.js'] })
    .then((results) => answerIn(results[0]?.result))
    .catch(() => undefined);
  return Promise.race([injected, late()]);
}

/** Has a tab's document, in which the scan is already, scanned again. */
export async function rescanTab(tabId: number): Promise<void> {
  await Promise.race([
    chrome.scripting.executeScript({ target: { tabId }, func: () => globalThis.dzhereloScanner?.again() }),
    late(),
  ]);
}

/** Starts the reader in one document. Rejects when the document has gone. */
export const injectReader = async (tabId: number, documentId: string): Promise<void> => {
  await chrome.scripting.executeScript({
    target: { tabId, documentIds: [documentId] },
    files: ['/reader.js'],
  });
};

const late = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE));

const MOST_VERSION_UNITS = 20;

/** The page's process may be hostile: anything but a moment is none. */
function momentIn(result: unknown): PageMoment | undefined {
  if (typeof result !== 'object' || result === null || !('pageVersion' in result && 'changed' in result))
    return undefined;
  const { pageVersion, changed } = result;
  if (typeof pageVersion !== 'string' || pageVersion.length > MOST_VERSION_UNITS) return undefined;
  return { pageVersion, changed: changed === true };
}

/** The page's process may be hostile: anything but the two known answers is none. */
function answerIn(result: unknown): ScanAnswer | undefined {
  if (typeof result !== 'object' || result === null || !('state' in result)) return undefined;
  if (result.state === 'reported') return { state: 'reported' };
  if (result.state !== 'too-little-text' || !('words' in result) || typeof result.words !== 'number')
    return undefined;
  return { state: 'too-little-text', words: result.words };
}
